// Made by Authwright from the spec of Query params API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 1. */

export {};

// Made by Authwright from the spec of Bearer API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
export {};

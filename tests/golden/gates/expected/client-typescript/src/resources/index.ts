// Made by Authwright from the spec of Gates API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** The operations of the API, grouped by resource. */

export { ThingsClient } from "./things.js";

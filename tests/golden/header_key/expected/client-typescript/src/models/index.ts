// Made by Authwright from the spec of Header key API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Header key API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";

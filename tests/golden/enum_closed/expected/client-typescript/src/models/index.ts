// Made by Authwright from the spec of Enum closed API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Enum closed API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Shirt } from "./shirt.js";
export type { Size } from "./size.js";

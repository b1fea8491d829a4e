// Made by Authwright from the spec of Reserved words API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Reserved words API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Type } from "./type.js";

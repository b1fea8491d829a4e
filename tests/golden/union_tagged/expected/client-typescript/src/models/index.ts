// Made by Authwright from the spec of Union tagged API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Union tagged API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Code_ } from "./code.js";
export type { Done } from "./done.js";
export type { Outcome } from "./outcome.js";
export type { Wait } from "./wait.js";

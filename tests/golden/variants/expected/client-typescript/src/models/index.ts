// Made by Authwright from the spec of Variants API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Variants API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { BoxForm } from "./box-form.js";
export type { Box } from "./box.js";

// Made by Authwright from the spec of Enum open API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Enum open API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { PaintForm } from "./paint-form.js";
export type { Shape } from "./shape.js";
export type { Thing } from "./thing.js";

// Made by Authwright from the spec of Gates API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Gates API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Health } from "./health.js";
export type { PostForm } from "./post-form.js";

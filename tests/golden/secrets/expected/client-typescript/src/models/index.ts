// Made by Authwright from the spec of Secrets API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Secrets API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Keys } from "./keys.js";
export type { UnlockForm } from "./unlock-form.js";

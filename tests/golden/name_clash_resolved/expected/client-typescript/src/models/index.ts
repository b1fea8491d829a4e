// Made by Authwright from the spec of Name clash resolved API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Name clash resolved API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Account } from "./account.js";

// Made by Authwright from the spec of Deprecated API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Deprecated API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Card } from "./card.js";
export type { Person } from "./person.js";

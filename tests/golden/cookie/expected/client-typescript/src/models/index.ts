// Made by Authwright from the spec of Cookie API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Cookie API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Ticket } from "./ticket.js";

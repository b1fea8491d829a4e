// Made by Authwright from the spec of Ref nested API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Ref nested API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Address } from "./address.js";
export type { Order } from "./order.js";
export type { Position } from "./position.js";

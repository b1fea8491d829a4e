// Made by Authwright from the spec of Bases API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Bases API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Gift } from "./gift.js";
export type { Named } from "./named.js";
export type { Priced } from "./priced.js";
export type { Tea } from "./tea.js";
export type { Ware } from "./ware.js";

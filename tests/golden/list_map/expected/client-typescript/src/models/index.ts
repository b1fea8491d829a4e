// Made by Authwright from the spec of List map API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the List map API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Album } from "./album.js";
export type { Page } from "./page.js";

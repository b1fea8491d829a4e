// Made by Authwright from the spec of Defaults API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Defaults API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Defaults } from "./defaults.js";
export type { SearchForm } from "./search-form.js";

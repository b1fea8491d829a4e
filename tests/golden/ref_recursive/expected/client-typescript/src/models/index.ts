// Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Ref recursive API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Company } from "./company.js";
export type { Folder } from "./folder.js";
export type { Person } from "./person.js";
export type { Staff } from "./staff.js";

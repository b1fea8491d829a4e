// Made by Authwright from the spec of Union plain API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Union plain API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Author } from "./author.js";
export type { Creator } from "./creator.js";
export type { Person } from "./person.js";
export type { Robot } from "./robot.js";
export type { Work } from "./work.js";

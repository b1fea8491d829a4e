// Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * What the Escaping *\/
 * """ \{\{ x \}\}  \ takes and gives.
 */

export type { JsonValue } from "../runtime/json-value.js";
export type { Page } from "./page.js";

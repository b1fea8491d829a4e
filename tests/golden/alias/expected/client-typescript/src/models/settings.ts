// Made by Authwright from the spec of Alias API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { JsonValue } from "../runtime/json-value.js";

/** Settings that nobody has listed. */
export type Settings_ = { [key: string]: JsonValue };

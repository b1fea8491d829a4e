// Made by Authwright from the spec of Roles API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Roles API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export { type LimitsInput, toLimitsInput } from "./limits-input.js";
export type { Limits } from "./limits.js";
export { type SettingsInput, toSettingsInput } from "./settings-input.js";
export type { Settings_ } from "./settings.js";

// Made by Authwright from the spec of Roles API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertLimits,
  isLimits,
  isLimitsJson,
  type Limits,
  limitsProblems,
  parseLimits,
} from "./models/limits.js";
export {
  assertLimitsInput,
  isLimitsInput,
  isLimitsInputJson,
  type LimitsInput,
  limitsInputProblems,
  parseLimitsInput,
} from "./models/limits-input.js";
export {
  assertSettings,
  isSettings,
  isSettingsJson,
  parseSettings,
  type Settings,
  settingsProblems,
} from "./models/settings.js";
export {
  assertSettingsInput,
  isSettingsInput,
  isSettingsInputJson,
  parseSettingsInput,
  type SettingsInput,
  settingsInputProblems,
} from "./models/settings-input.js";

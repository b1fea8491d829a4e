// Made by Authwright from the spec of Alias API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";

export type Settings = { [key: string]: unknown };

/** Whether `value` is a valid `Settings`. */
export function isSettings(value: unknown): value is Settings {
  return anObject(value);
}

/** Returns all that is wrong with `value` as `Settings`, nothing when it is valid. */
export function settingsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSettings, 0, value);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Settings`. */
export function assertSettings(value: unknown): asserts value is Settings {
  if (!isSettings(value)) throw new InvalidPayload(settingsProblems(value));
}

/** Whether `text` is the JSON of a valid `Settings`. */
export function isSettingsJson(text: string): boolean {
  try {
    return isSettings(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Settings` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSettings(text: string): Settings {
  const value = fromJson(text);
  assertSettings(value);
  return value;
}

const rulesSettings: Rules = {
  places: {
    "#": { components: { schemas: { Settings: { type: "an object" } } } },
  },
};

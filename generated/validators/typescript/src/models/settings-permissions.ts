// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";

export interface SettingsPermissions {
  interface: boolean;
}

/** Whether `value` is a valid `SettingsPermissions`. */
export function isSettingsPermissions(
  value: unknown,
): value is SettingsPermissions {
  if (!anObject(value)) return false;
  return typeof value.interface === "boolean";
}

/** Returns all that is wrong with `value` as `SettingsPermissions`, nothing when it is valid. */
export function settingsPermissionsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSettingsPermissions, 0, value);
  } else {
    const v1 = value.interface;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesSettingsPermissions, 2, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `SettingsPermissions`. */
export function assertSettingsPermissions(
  value: unknown,
): asserts value is SettingsPermissions {
  if (!isSettingsPermissions(value)) {
    throw new InvalidPayload(settingsPermissionsProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `SettingsPermissions`. */
export function isSettingsPermissionsJson(text: string): boolean {
  try {
    return isSettingsPermissions(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `SettingsPermissions` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSettingsPermissions(text: string): SettingsPermissions {
  const value = fromJson(text);
  assertSettingsPermissions(value);
  return value;
}

const rulesSettingsPermissions: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          SettingsPermissions: {
            type: "an object",
            required: 1,
            properties: { interface: { type: "a boolean" } },
          },
        },
      },
    },
  },
};

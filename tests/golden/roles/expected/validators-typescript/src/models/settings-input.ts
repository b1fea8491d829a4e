// Made by Authwright from the spec of Roles API, revision 1.0.0.
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
import type { LimitsInput } from "./limits-input.js";

export interface SettingsInput {
  title: string;
  motto?: string | null;
  limits?: LimitsInput;
  reason?: string;
}

/** Whether `value` is a valid `SettingsInput`. */
export function isSettingsInput(value: unknown): value is SettingsInput {
  if (!anObject(value)) return false;
  if (typeof value.title !== "string") return false;
  let v1 = value.motto;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.limits;
  if (v1 !== undefined) {
    if (!anObject(v1)) return false;
    const v2 = v1.count;
    if (
      v2 !== undefined &&
      typeof v2 !== "string" &&
      !Number.isInteger(v2) &&
      v2 !== null
    ) {
      return false;
    }
  }
  v1 = value.reason;
  return v1 === undefined || typeof v1 === "string";
}

/** Returns all that is wrong with `value` as `SettingsInput`, nothing when it is valid. */
export function settingsInputProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSettingsInput, 0, value);
  } else {
    let v1 = value.title;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSettingsInput, 2, 1, v1);
    }
    v1 = value.motto;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesSettingsInput, 3, v1);
    }
    v1 = value.limits;
    if (v1 !== undefined) {
      if (!anObject(v1)) {
        failType(problems, rulesSettingsInput, 5, v1, "/limits");
      } else {
        const v2 = v1.count;
        if (
          v2 !== undefined &&
          typeof v2 !== "string" &&
          !Number.isInteger(v2) &&
          v2 !== null
        ) {
          failType(problems, rulesSettingsInput, 6, v2, "/limits/count");
        }
      }
    }
    v1 = value.reason;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesSettingsInput, 4, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `SettingsInput`. */
export function assertSettingsInput(
  value: unknown,
): asserts value is SettingsInput {
  if (!isSettingsInput(value)) {
    throw new InvalidPayload(settingsInputProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `SettingsInput`. */
export function isSettingsInputJson(text: string): boolean {
  try {
    return isSettingsInput(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `SettingsInput` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSettingsInput(text: string): SettingsInput {
  const value = fromJson(text);
  assertSettingsInput(value);
  return value;
}

const rulesSettingsInput: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          SettingsInput: {
            type: "an object",
            required: 1,
            properties: {
              title: { type: "a string" },
              motto: { anyOf: "a string or null" },
              reason: { type: "a string" },
            },
          },
          LimitsInput: {
            type: "an object",
            properties: { count: { anyOf: "a string, an integer or null" } },
          },
        },
      },
    },
  },
};

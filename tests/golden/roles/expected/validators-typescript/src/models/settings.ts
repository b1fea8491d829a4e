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
import type { Limits } from "./limits.js";

export interface Settings {
  title: string;
  motto: string;
  limits: Limits;
  revision: number;
}

/** Whether `value` is a valid `Settings`. */
export function isSettings(value: unknown): value is Settings {
  if (!anObject(value)) return false;
  if (typeof value.title !== "string") return false;
  if (typeof value.motto !== "string") return false;
  const v1 = value.limits;
  if (!anObject(v1)) return false;
  const v2 = v1.count;
  if (v2 !== undefined && typeof v2 !== "string" && !Number.isInteger(v2)) {
    return false;
  }
  return Number.isInteger(value.revision);
}

/** Returns all that is wrong with `value` as `Settings`, nothing when it is valid. */
export function settingsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSettings, 0, value);
  } else {
    let v1 = value.title;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSettings, 5, 1, v1);
    }
    v1 = value.motto;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSettings, 6, 2, v1);
    }
    v1 = value.limits;
    if (!anObject(v1)) {
      failMember(problems, rulesSettings, 8, 3, v1, "/limits");
    } else {
      const v2 = v1.count;
      if (v2 !== undefined && typeof v2 !== "string" && !Number.isInteger(v2)) {
        failType(problems, rulesSettings, 9, v2, "/limits/count");
      }
    }
    v1 = value.revision;
    if (!Number.isInteger(v1)) {
      failMember(problems, rulesSettings, 7, 4, v1);
    }
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
    "#": {
      components: {
        schemas: {
          Settings: {
            type: "an object",
            required: 4,
            properties: {
              title: { type: "a string" },
              motto: { type: "a string" },
              revision: { type: "an integer" },
            },
          },
          Limits: {
            type: "an object",
            properties: { count: { anyOf: "a string or an integer" } },
          },
        },
      },
    },
  },
};

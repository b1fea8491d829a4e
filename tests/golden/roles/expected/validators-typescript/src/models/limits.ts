// Made by Authwright from the spec of Roles API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";

export interface Limits {
  count?: string | number;
}

/** Whether `value` is a valid `Limits`. */
export function isLimits(value: unknown): value is Limits {
  if (!anObject(value)) return false;
  const v1 = value.count;
  return v1 === undefined || typeof v1 === "string" || Number.isInteger(v1);
}

/** Returns all that is wrong with `value` as `Limits`, nothing when it is valid. */
export function limitsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesLimits, 0, value);
  } else {
    const v1 = value.count;
    if (v1 !== undefined && typeof v1 !== "string" && !Number.isInteger(v1)) {
      failType(problems, rulesLimits, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Limits`. */
export function assertLimits(value: unknown): asserts value is Limits {
  if (!isLimits(value)) throw new InvalidPayload(limitsProblems(value));
}

/** Whether `text` is the JSON of a valid `Limits`. */
export function isLimitsJson(text: string): boolean {
  try {
    return isLimits(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Limits` that `text` is the JSON of. Throws InvalidPayload. */
export function parseLimits(text: string): Limits {
  const value = fromJson(text);
  assertLimits(value);
  return value;
}

const rulesLimits: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Limits: {
            type: "an object",
            properties: { count: { anyOf: "a string or an integer" } },
          },
        },
      },
    },
  },
};

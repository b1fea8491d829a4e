// Made by Authwright from the spec of Defaults API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";

export interface Defaults {
  limit?: number;
}

/** Whether `value` is a valid `Defaults`. */
export function isDefaults(value: unknown): value is Defaults {
  if (!anObject(value)) return false;
  const v1 = value.limit;
  return v1 === undefined || Number.isInteger(v1);
}

/** Returns all that is wrong with `value` as `Defaults`, nothing when it is valid. */
export function defaultsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesDefaults, 0, value);
  } else {
    const v1 = value.limit;
    if (v1 !== undefined && !Number.isInteger(v1)) {
      failType(problems, rulesDefaults, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Defaults`. */
export function assertDefaults(value: unknown): asserts value is Defaults {
  if (!isDefaults(value)) throw new InvalidPayload(defaultsProblems(value));
}

/** Whether `text` is the JSON of a valid `Defaults`. */
export function isDefaultsJson(text: string): boolean {
  try {
    return isDefaults(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Defaults` that `text` is the JSON of. Throws InvalidPayload. */
export function parseDefaults(text: string): Defaults {
  const value = fromJson(text);
  assertDefaults(value);
  return value;
}

const rulesDefaults: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Defaults: {
            type: "an object",
            properties: { limit: { type: "an integer" } },
          },
        },
      },
    },
  },
};

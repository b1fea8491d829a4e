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

export interface LimitsInput {
  count?: string | number | null;
}

/** Whether `value` is a valid `LimitsInput`. */
export function isLimitsInput(value: unknown): value is LimitsInput {
  if (!anObject(value)) return false;
  const v1 = value.count;
  return (
    v1 === undefined ||
    typeof v1 === "string" ||
    Number.isInteger(v1) ||
    v1 === null
  );
}

/** Returns all that is wrong with `value` as `LimitsInput`, nothing when it is valid. */
export function limitsInputProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesLimitsInput, 0, value);
  } else {
    const v1 = value.count;
    if (
      v1 !== undefined &&
      typeof v1 !== "string" &&
      !Number.isInteger(v1) &&
      v1 !== null
    ) {
      failType(problems, rulesLimitsInput, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `LimitsInput`. */
export function assertLimitsInput(
  value: unknown,
): asserts value is LimitsInput {
  if (!isLimitsInput(value)) {
    throw new InvalidPayload(limitsInputProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `LimitsInput`. */
export function isLimitsInputJson(text: string): boolean {
  try {
    return isLimitsInput(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `LimitsInput` that `text` is the JSON of. Throws InvalidPayload. */
export function parseLimitsInput(text: string): LimitsInput {
  const value = fromJson(text);
  assertLimitsInput(value);
  return value;
}

const rulesLimitsInput: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          LimitsInput: {
            type: "an object",
            properties: { count: { anyOf: "a string, an integer or null" } },
          },
        },
      },
    },
  },
};

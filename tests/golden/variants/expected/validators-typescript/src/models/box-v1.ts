// Made by Authwright from the spec of Variants API, revision 1.0.0.
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

export interface BoxV1 {
  label: string;
  weight: number | null;
  size: number;
}

/** Whether `value` is a valid `Box`. */
export function isBox(value: unknown): value is BoxV1 {
  if (!anObject(value)) return false;
  if (typeof value.label !== "string") return false;
  const v1 = value.weight;
  if (typeof v1 !== "number" && v1 !== null) return false;
  return Number.isInteger(value.size);
}

/** Returns all that is wrong with `value` as `Box`, nothing when it is valid. */
export function boxProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesBox, 0, value);
  } else {
    let v1 = value.label;
    if (typeof v1 !== "string") failMember(problems, rulesBox, 4, 1, v1);
    v1 = value.weight;
    if (typeof v1 !== "number" && v1 !== null) {
      failMember(problems, rulesBox, 5, 2, v1);
    }
    v1 = value.size;
    if (!Number.isInteger(v1)) failMember(problems, rulesBox, 6, 3, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Box`. */
export function assertBox(value: unknown): asserts value is BoxV1 {
  if (!isBox(value)) throw new InvalidPayload(boxProblems(value));
}

/** Whether `text` is the JSON of a valid `Box`. */
export function isBoxJson(text: string): boolean {
  try {
    return isBox(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Box` that `text` is the JSON of. Throws InvalidPayload. */
export function parseBox(text: string): BoxV1 {
  const value = fromJson(text);
  assertBox(value);
  return value;
}

const rulesBox: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Box: {
            type: "an object",
            required: 3,
            properties: {
              label: { type: "a string" },
              weight: { anyOf: "a number or null" },
              size: { type: "an integer" },
            },
          },
        },
      },
    },
  },
};

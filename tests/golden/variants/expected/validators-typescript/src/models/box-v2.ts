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

export interface BoxV2 {
  label?: string;
  weight: number;
  size: string;
}

/** Whether `value` is a valid `Box`. */
export function isBox(value: unknown): value is BoxV2 {
  if (!anObject(value)) return false;
  if (typeof value.weight !== "number") return false;
  if (typeof value.size !== "string") return false;
  const v1 = value.label;
  return v1 === undefined || typeof v1 === "string";
}

/** Returns all that is wrong with `value` as `Box`, nothing when it is valid. */
export function boxProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesBox, 0, value);
  } else {
    let v1 = value.label;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesBox, 1, v1);
    }
    v1 = value.weight;
    if (typeof v1 !== "number") failMember(problems, rulesBox, 2, 4, v1);
    v1 = value.size;
    if (typeof v1 !== "string") failMember(problems, rulesBox, 3, 5, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Box`. */
export function assertBox(value: unknown): asserts value is BoxV2 {
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
export function parseBox(text: string): BoxV2 {
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
            properties: {
              label: { type: "a string" },
              weight: { type: "a number" },
              size: { type: "a string" },
            },
            required: 2,
          },
        },
      },
    },
  },
};

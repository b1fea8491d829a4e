// Made by Authwright from the spec of Enum closed API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  fail,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";

export type Size = "s" | "m" | "l";

/** Whether `value` is a valid `Size`. */
export function isSize(value: unknown): value is Size {
  return value === "s" || value === "m" || value === "l";
}

/** Returns all that is wrong with `value` as `Size`, nothing when it is valid. */
export function sizeProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (typeof value !== "string") {
    failType(problems, rulesSize, 0, value);
  } else {
    if (value !== "s" && value !== "m" && value !== "l") {
      fail(problems, rulesSize, 1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Size`. */
export function assertSize(value: unknown): asserts value is Size {
  if (!isSize(value)) throw new InvalidPayload(sizeProblems(value));
}

/** Whether `text` is the JSON of a valid `Size`. */
export function isSizeJson(text: string): boolean {
  try {
    return isSize(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Size` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSize(text: string): Size {
  const value = fromJson(text);
  assertSize(value);
  return value;
}

const rulesSize: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Size: {
            type: "a string",
            enum: [["enum", { expected: ["s", "m", "l"] }]],
          },
        },
      },
    },
  },
};

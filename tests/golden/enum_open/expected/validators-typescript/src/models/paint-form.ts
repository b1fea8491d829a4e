// Made by Authwright from the spec of Enum open API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  fail,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";

export interface PaintForm {
  colour: "red" | "blue";
}

/** Whether `value` is a valid `PaintForm`. */
export function isPaintForm(value: unknown): value is PaintForm {
  if (!anObject(value)) return false;
  const v1 = value.colour;
  return v1 === "red" || v1 === "blue";
}

/** Returns all that is wrong with `value` as `PaintForm`, nothing when it is valid. */
export function paintFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesPaintForm, 0, value);
  } else {
    const v1 = value.colour;
    if (typeof v1 !== "string") {
      failMember(problems, rulesPaintForm, 2, 1, v1);
    } else {
      if (v1 !== "red" && v1 !== "blue") fail(problems, rulesPaintForm, 3);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `PaintForm`. */
export function assertPaintForm(value: unknown): asserts value is PaintForm {
  if (!isPaintForm(value)) throw new InvalidPayload(paintFormProblems(value));
}

/** Whether `text` is the JSON of a valid `PaintForm`. */
export function isPaintFormJson(text: string): boolean {
  try {
    return isPaintForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `PaintForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parsePaintForm(text: string): PaintForm {
  const value = fromJson(text);
  assertPaintForm(value);
  return value;
}

const rulesPaintForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          PaintForm: {
            type: "an object",
            required: 1,
            properties: {
              colour: {
                type: "a string",
                enum: [["enum", { expected: ["red", "blue"] }]],
              },
            },
          },
        },
      },
    },
  },
};

// Made by Authwright from the spec of Variants API, revision 1.0.0.
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
  shortEnough,
} from "../runtime.js";

export interface BoxFormV1 {
  label: string;
  colour?: string;
  weight?: number;
}

/** Whether `value` is a valid `BoxForm`. */
export function isBoxForm(value: unknown): value is BoxFormV1 {
  if (!anObject(value)) return false;
  let v1 = value.label;
  if (typeof v1 !== "string" || !shortEnough(v1, 20)) return false;
  v1 = value.colour;
  if (v1 !== undefined && typeof v1 !== "string") return false;
  v1 = value.weight;
  return v1 === undefined || typeof v1 === "number";
}

/** Returns all that is wrong with `value` as `BoxForm`, nothing when it is valid. */
export function boxFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesBoxForm, 0, value);
  } else {
    let v1 = value.label;
    if (typeof v1 !== "string") {
      failMember(problems, rulesBoxForm, 2, 1, v1);
    } else {
      if (!shortEnough(v1, 20)) fail(problems, rulesBoxForm, 3);
    }
    v1 = value.colour;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesBoxForm, 4, v1);
    }
    v1 = value.weight;
    if (v1 !== undefined && typeof v1 !== "number") {
      failType(problems, rulesBoxForm, 5, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `BoxForm`. */
export function assertBoxForm(value: unknown): asserts value is BoxFormV1 {
  if (!isBoxForm(value)) throw new InvalidPayload(boxFormProblems(value));
}

/** Whether `text` is the JSON of a valid `BoxForm`. */
export function isBoxFormJson(text: string): boolean {
  try {
    return isBoxForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `BoxForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseBoxForm(text: string): BoxFormV1 {
  const value = fromJson(text);
  assertBoxForm(value);
  return value;
}

const rulesBoxForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          BoxForm: {
            type: "an object",
            required: 1,
            properties: {
              label: {
                type: "a string",
                maxLength: [["max_length", { limit: 20 }]],
              },
              colour: { type: "a string" },
              weight: { type: "a number" },
            },
          },
        },
      },
    },
  },
};

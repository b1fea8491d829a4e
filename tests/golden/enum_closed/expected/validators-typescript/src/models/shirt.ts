// Made by Authwright from the spec of Enum closed API, revision 1.0.0.
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
import type { Size } from "./size.js";

export interface Shirt {
  size: Size;
  fit: "slim" | "wide";
  wash: 30 | 40 | 60;
  iron: "cold" | "hot" | null;
  state: "new" | "with space" | "\u00e9maill\u00e9" | "class";
}

/** Whether `value` is a valid `Shirt`. */
export function isShirt(value: unknown): value is Shirt {
  if (!anObject(value)) return false;
  let v1 = value.size;
  if (v1 !== "s" && v1 !== "m" && v1 !== "l") return false;
  v1 = value.fit;
  if (v1 !== "slim" && v1 !== "wide") return false;
  v1 = value.wash;
  if (v1 !== 30 && v1 !== 40 && v1 !== 60) return false;
  v1 = value.iron;
  if (
    v1 !== null &&
    (typeof v1 !== "string" || (v1 !== "cold" && v1 !== "hot"))
  ) {
    return false;
  }
  v1 = value.state;
  return (
    v1 === "new" ||
    v1 === "with space" ||
    v1 === "\u00e9maill\u00e9" ||
    v1 === "class"
  );
}

/** Returns all that is wrong with `value` as `Shirt`, nothing when it is valid. */
export function shirtProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesShirt, 0, value);
  } else {
    let v1 = value.size;
    if (typeof v1 !== "string") {
      failMember(problems, rulesShirt, 14, 1, v1, "/size");
    } else {
      if (v1 !== "s" && v1 !== "m" && v1 !== "l") {
        fail(problems, rulesShirt, 15, "/size");
      }
    }
    v1 = value.fit;
    if (typeof v1 !== "string") {
      failMember(problems, rulesShirt, 6, 2, v1);
    } else {
      if (v1 !== "slim" && v1 !== "wide") fail(problems, rulesShirt, 7);
    }
    v1 = value.wash;
    if (typeof v1 !== "number" || !Number.isInteger(v1)) {
      failMember(problems, rulesShirt, 8, 3, v1);
    } else {
      if (v1 !== 30 && v1 !== 40 && v1 !== 60) fail(problems, rulesShirt, 9);
    }
    v1 = value.iron;
    if (v1 === undefined) {
      fail(problems, rulesShirt, 4, "/iron");
    } else {
      if (v1 !== null) {
        if (typeof v1 !== "string") {
          failType(problems, rulesShirt, 10, v1);
        } else {
          if (v1 !== "cold" && v1 !== "hot") fail(problems, rulesShirt, 11);
        }
      }
    }
    v1 = value.state;
    if (typeof v1 !== "string") {
      failMember(problems, rulesShirt, 12, 5, v1);
    } else {
      if (
        v1 !== "new" &&
        v1 !== "with space" &&
        v1 !== "\u00e9maill\u00e9" &&
        v1 !== "class"
      ) {
        fail(problems, rulesShirt, 13);
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Shirt`. */
export function assertShirt(value: unknown): asserts value is Shirt {
  if (!isShirt(value)) throw new InvalidPayload(shirtProblems(value));
}

/** Whether `text` is the JSON of a valid `Shirt`. */
export function isShirtJson(text: string): boolean {
  try {
    return isShirt(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Shirt` that `text` is the JSON of. Throws InvalidPayload. */
export function parseShirt(text: string): Shirt {
  const value = fromJson(text);
  assertShirt(value);
  return value;
}

const rulesShirt: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Shirt: {
            type: "an object",
            required: 5,
            properties: {
              fit: {
                type: "a string",
                enum: [["enum", { expected: ["slim", "wide"] }]],
              },
              wash: {
                type: "an integer",
                enum: [["enum", { expected: [30, 40, 60] }]],
              },
              iron: {
                anyOf: [
                  "a string or null",
                  { "0": { enum: [["enum", { expected: ["cold", "hot"] }]] } },
                ],
              },
              state: {
                type: "a string",
                enum: [
                  [
                    "enum",
                    {
                      expected: [
                        "new",
                        "with space",
                        "\u00e9maill\u00e9",
                        "class",
                      ],
                    },
                  ],
                ],
              },
            },
          },
          Size: {
            type: "a string",
            enum: [["enum", { expected: ["s", "m", "l"] }]],
          },
        },
      },
    },
  },
};

// Made by Authwright from the spec of Bases API, revision 1.0.0.
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

export interface Tea {
  name: string;
  price: number | null;
  stock: number;
  kind: "black" | "green";
}

/** Whether `value` is a valid `Tea`. */
export function isTea(value: unknown): value is Tea {
  if (!anObject(value)) return false;
  if (typeof value.name !== "string") return false;
  let v1 = value.price;
  if (!Number.isInteger(v1) && v1 !== null) return false;
  if (!Number.isInteger(value.stock)) return false;
  v1 = value.kind;
  return v1 === "black" || v1 === "green";
}

/** Returns all that is wrong with `value` as `Tea`, nothing when it is valid. */
export function teaProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesTea, 0, value);
  } else {
    let v1 = value.name;
    if (typeof v1 !== "string") failMember(problems, rulesTea, 5, 4, v1);
    v1 = value.price;
    if (!Number.isInteger(v1) && v1 !== null) {
      failMember(problems, rulesTea, 7, 6, v1);
    }
    v1 = value.stock;
    if (!Number.isInteger(v1)) failMember(problems, rulesTea, 9, 8, v1);
    v1 = value.kind;
    if (typeof v1 !== "string") {
      failMember(problems, rulesTea, 2, 1, v1);
    } else {
      if (v1 !== "black" && v1 !== "green") fail(problems, rulesTea, 3);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Tea`. */
export function assertTea(value: unknown): asserts value is Tea {
  if (!isTea(value)) throw new InvalidPayload(teaProblems(value));
}

/** Whether `text` is the JSON of a valid `Tea`. */
export function isTeaJson(text: string): boolean {
  try {
    return isTea(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Tea` that `text` is the JSON of. Throws InvalidPayload. */
export function parseTea(text: string): Tea {
  const value = fromJson(text);
  assertTea(value);
  return value;
}

const rulesTea: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Tea: {
            type: "an object",
            required: 1,
            properties: {
              kind: {
                type: "a string",
                enum: [["enum", { expected: ["black", "green"] }]],
              },
            },
          },
          Named: { required: 1, properties: { name: { type: "a string" } } },
          Priced: {
            required: 1,
            properties: { price: { anyOf: "an integer or null" } },
          },
          Ware: { required: 1, properties: { stock: { type: "an integer" } } },
        },
      },
    },
  },
};

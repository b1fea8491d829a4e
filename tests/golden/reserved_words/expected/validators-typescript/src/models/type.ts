// Made by Authwright from the spec of Reserved words API, revision 1.0.0.
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

export interface Type {
  class: string;
  import: boolean;
  self: string;
  list: number;
  model_dump: boolean;
  new: "default" | "None" | "true";
}

/** Whether `value` is a valid `Type`. */
export function isType(value: unknown): value is Type {
  if (!anObject(value)) return false;
  if (typeof value.class !== "string") return false;
  if (typeof value.import !== "boolean") return false;
  if (typeof value.self !== "string") return false;
  if (!Number.isInteger(value.list)) return false;
  if (typeof value.model_dump !== "boolean") return false;
  const v1 = value.new;
  return v1 === "default" || v1 === "None" || v1 === "true";
}

/** Returns all that is wrong with `value` as `Type`, nothing when it is valid. */
export function typeProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesType, 0, value);
  } else {
    let v1 = value.class;
    if (typeof v1 !== "string") failMember(problems, rulesType, 7, 1, v1);
    v1 = value.import;
    if (typeof v1 !== "boolean") failMember(problems, rulesType, 8, 2, v1);
    v1 = value.self;
    if (typeof v1 !== "string") failMember(problems, rulesType, 9, 3, v1);
    v1 = value.list;
    if (!Number.isInteger(v1)) failMember(problems, rulesType, 10, 4, v1);
    v1 = value.model_dump;
    if (typeof v1 !== "boolean") failMember(problems, rulesType, 11, 5, v1);
    v1 = value.new;
    if (typeof v1 !== "string") {
      failMember(problems, rulesType, 12, 6, v1);
    } else {
      if (v1 !== "default" && v1 !== "None" && v1 !== "true") {
        fail(problems, rulesType, 13);
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Type`. */
export function assertType(value: unknown): asserts value is Type {
  if (!isType(value)) throw new InvalidPayload(typeProblems(value));
}

/** Whether `text` is the JSON of a valid `Type`. */
export function isTypeJson(text: string): boolean {
  try {
    return isType(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Type` that `text` is the JSON of. Throws InvalidPayload. */
export function parseType(text: string): Type {
  const value = fromJson(text);
  assertType(value);
  return value;
}

const rulesType: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Type: {
            type: "an object",
            required: 6,
            properties: {
              class: { type: "a string" },
              import: { type: "a boolean" },
              self: { type: "a string" },
              list: { type: "an integer" },
              model_dump: { type: "a boolean" },
              new: {
                type: "a string",
                enum: [["enum", { expected: ["default", "None", "true"] }]],
              },
            },
          },
        },
      },
    },
  },
};

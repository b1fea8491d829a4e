// Made by Authwright from the spec of Error cases API, revision 1.0.0.
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

export interface Problem_ {
  member: string;
}

/** Whether `value` is a valid `Problem`. */
export function isProblem(value: unknown): value is Problem_ {
  if (!anObject(value)) return false;
  return typeof value.member === "string";
}

/** Returns all that is wrong with `value` as `Problem`, nothing when it is valid. */
export function problemProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesProblem, 0, value);
  } else {
    const v1 = value.member;
    if (typeof v1 !== "string") {
      failMember(problems, rulesProblem, 2, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Problem`. */
export function assertProblem(value: unknown): asserts value is Problem_ {
  if (!isProblem(value)) throw new InvalidPayload(problemProblems(value));
}

/** Whether `text` is the JSON of a valid `Problem`. */
export function isProblemJson(text: string): boolean {
  try {
    return isProblem(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Problem` that `text` is the JSON of. Throws InvalidPayload. */
export function parseProblem(text: string): Problem_ {
  const value = fromJson(text);
  assertProblem(value);
  return value;
}

const rulesProblem: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Problem: {
            type: "an object",
            required: 1,
            properties: { member: { type: "a string" } },
          },
        },
      },
    },
  },
};

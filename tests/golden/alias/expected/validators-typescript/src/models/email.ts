// Made by Authwright from the spec of Alias API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  fail,
  failType,
  fromJson,
  InvalidPayload,
  longEnough,
  type Problem,
  type Rules,
} from "../runtime.js";

export type Email = string;

/** Whether `value` is a valid `Email`. */
export function isEmail(value: unknown): value is Email {
  return typeof value === "string" && longEnough(value, 3);
}

/** Returns all that is wrong with `value` as `Email`, nothing when it is valid. */
export function emailProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (typeof value !== "string") {
    failType(problems, rulesEmail, 0, value);
  } else {
    if (!longEnough(value, 3)) fail(problems, rulesEmail, 1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Email`. */
export function assertEmail(value: unknown): asserts value is Email {
  if (!isEmail(value)) throw new InvalidPayload(emailProblems(value));
}

/** Whether `text` is the JSON of a valid `Email`. */
export function isEmailJson(text: string): boolean {
  try {
    return isEmail(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Email` that `text` is the JSON of. Throws InvalidPayload. */
export function parseEmail(text: string): Email {
  const value = fromJson(text);
  assertEmail(value);
  return value;
}

const rulesEmail: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Email: {
            type: "a string",
            minLength: [["min_length", { limit: 3 }]],
          },
        },
      },
    },
  },
};

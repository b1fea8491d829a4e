// Made by Authwright from the spec of Several resources API, revision 1.0.0.
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

export interface Book {
  title: string;
}

/** Whether `value` is a valid `Book`. */
export function isBook(value: unknown): value is Book {
  if (!anObject(value)) return false;
  return typeof value.title === "string";
}

/** Returns all that is wrong with `value` as `Book`, nothing when it is valid. */
export function bookProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesBook, 0, value);
  } else {
    const v1 = value.title;
    if (typeof v1 !== "string") failMember(problems, rulesBook, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Book`. */
export function assertBook(value: unknown): asserts value is Book {
  if (!isBook(value)) throw new InvalidPayload(bookProblems(value));
}

/** Whether `text` is the JSON of a valid `Book`. */
export function isBookJson(text: string): boolean {
  try {
    return isBook(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Book` that `text` is the JSON of. Throws InvalidPayload. */
export function parseBook(text: string): Book {
  const value = fromJson(text);
  assertBook(value);
  return value;
}

const rulesBook: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Book: {
            type: "an object",
            required: 1,
            properties: { title: { type: "a string" } },
          },
        },
      },
    },
  },
};

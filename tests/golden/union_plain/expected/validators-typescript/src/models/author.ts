// Made by Authwright from the spec of Union plain API, revision 1.0.0.
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

export interface Author {
  email: string;
  works: number;
}

/** Whether `value` is a valid `Author`. */
export function isAuthor(value: unknown): value is Author {
  if (!anObject(value)) return false;
  if (typeof value.email !== "string") return false;
  return Number.isInteger(value.works);
}

/** Returns all that is wrong with `value` as `Author`, nothing when it is valid. */
export function authorProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainAuthor(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Author`. */
export function assertAuthor(value: unknown): asserts value is Author {
  if (!isAuthor(value)) throw new InvalidPayload(authorProblems(value));
}

/** Whether `text` is the JSON of a valid `Author`. */
export function isAuthorJson(text: string): boolean {
  try {
    return isAuthor(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Author` that `text` is the JSON of. Throws InvalidPayload. */
export function parseAuthor(text: string): Author {
  const value = fromJson(text);
  assertAuthor(value);
  return value;
}

/** For other models. */
export function explainAuthor(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesAuthor, 0, value, at);
  } else {
    let v1 = value.email;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAuthor, 4, 3, v1, `${at}/email`);
    }
    v1 = value.works;
    if (!Number.isInteger(v1)) {
      failMember(problems, rulesAuthor, 2, 1, v1, `${at}/works`);
    }
  }
}

const rulesAuthor: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Author: {
            type: "an object",
            required: 1,
            properties: { works: { type: "an integer" } },
          },
          Person: { required: 1, properties: { email: { type: "a string" } } },
        },
      },
    },
  },
};

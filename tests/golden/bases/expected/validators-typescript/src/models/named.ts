// Made by Authwright from the spec of Bases API, revision 1.0.0.
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

export interface Named {
  name: string;
}

/** Whether `value` is a valid `Named`. */
export function isNamed(value: unknown): value is Named {
  if (!anObject(value)) return false;
  return typeof value.name === "string";
}

/** Returns all that is wrong with `value` as `Named`, nothing when it is valid. */
export function namedProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesNamed, 0, value);
  } else {
    const v1 = value.name;
    if (typeof v1 !== "string") failMember(problems, rulesNamed, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Named`. */
export function assertNamed(value: unknown): asserts value is Named {
  if (!isNamed(value)) throw new InvalidPayload(namedProblems(value));
}

/** Whether `text` is the JSON of a valid `Named`. */
export function isNamedJson(text: string): boolean {
  try {
    return isNamed(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Named` that `text` is the JSON of. Throws InvalidPayload. */
export function parseNamed(text: string): Named {
  const value = fromJson(text);
  assertNamed(value);
  return value;
}

const rulesNamed: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Named: {
            type: "an object",
            required: 1,
            properties: { name: { type: "a string" } },
          },
        },
      },
    },
  },
};

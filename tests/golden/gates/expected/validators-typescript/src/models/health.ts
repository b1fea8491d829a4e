// Made by Authwright from the spec of Gates API, revision 1.0.0.
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

export interface Health {
  version: string;
}

/** Whether `value` is a valid `Health`. */
export function isHealth(value: unknown): value is Health {
  if (!anObject(value)) return false;
  return typeof value.version === "string";
}

/** Returns all that is wrong with `value` as `Health`, nothing when it is valid. */
export function healthProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesHealth, 0, value);
  } else {
    const v1 = value.version;
    if (typeof v1 !== "string") failMember(problems, rulesHealth, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Health`. */
export function assertHealth(value: unknown): asserts value is Health {
  if (!isHealth(value)) throw new InvalidPayload(healthProblems(value));
}

/** Whether `text` is the JSON of a valid `Health`. */
export function isHealthJson(text: string): boolean {
  try {
    return isHealth(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Health` that `text` is the JSON of. Throws InvalidPayload. */
export function parseHealth(text: string): Health {
  const value = fromJson(text);
  assertHealth(value);
  return value;
}

const rulesHealth: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Health: {
            type: "an object",
            required: 1,
            properties: { version: { type: "a string" } },
          },
        },
      },
    },
  },
};

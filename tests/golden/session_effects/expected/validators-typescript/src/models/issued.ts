// Made by Authwright from the spec of Session effects API, revision 1.0.0.
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

export interface Issued {
  token: string;
}

/** Whether `value` is a valid `Issued`. */
export function isIssued(value: unknown): value is Issued {
  if (!anObject(value)) return false;
  return typeof value.token === "string";
}

/** Returns all that is wrong with `value` as `Issued`, nothing when it is valid. */
export function issuedProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesIssued, 0, value);
  } else {
    const v1 = value.token;
    if (typeof v1 !== "string") failMember(problems, rulesIssued, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Issued`. */
export function assertIssued(value: unknown): asserts value is Issued {
  if (!isIssued(value)) throw new InvalidPayload(issuedProblems(value));
}

/** Whether `text` is the JSON of a valid `Issued`. */
export function isIssuedJson(text: string): boolean {
  try {
    return isIssued(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Issued` that `text` is the JSON of. Throws InvalidPayload. */
export function parseIssued(text: string): Issued {
  const value = fromJson(text);
  assertIssued(value);
  return value;
}

const rulesIssued: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Issued: {
            type: "an object",
            required: 1,
            properties: { token: { type: "a string" } },
          },
        },
      },
    },
  },
};

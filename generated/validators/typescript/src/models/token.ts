// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
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

export interface Token {
  token: string;
  token_type: string;
}

/** Whether `value` is a valid `Token`. */
export function isToken(value: unknown): value is Token {
  if (!anObject(value)) return false;
  if (typeof value.token !== "string") return false;
  return typeof value.token_type === "string";
}

/** Returns all that is wrong with `value` as `Token`, nothing when it is valid. */
export function tokenProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesToken, 0, value);
  } else {
    let v1 = value.token;
    if (typeof v1 !== "string") failMember(problems, rulesToken, 3, 1, v1);
    v1 = value.token_type;
    if (typeof v1 !== "string") failMember(problems, rulesToken, 4, 2, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Token`. */
export function assertToken(value: unknown): asserts value is Token {
  if (!isToken(value)) throw new InvalidPayload(tokenProblems(value));
}

/** Whether `text` is the JSON of a valid `Token`. */
export function isTokenJson(text: string): boolean {
  try {
    return isToken(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Token` that `text` is the JSON of. Throws InvalidPayload. */
export function parseToken(text: string): Token {
  const value = fromJson(text);
  assertToken(value);
  return value;
}

const rulesToken: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Token: {
            type: "an object",
            required: 2,
            properties: {
              token: { type: "a string" },
              token_type: { type: "a string" },
            },
          },
        },
      },
    },
  },
};

// Made by Authwright from the spec of Name clash resolved API, revision 1.0.0.
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

export interface Account {
  userName: string;
  login: string;
}

/** Whether `value` is a valid `Account`. */
export function isAccount(value: unknown): value is Account {
  if (!anObject(value)) return false;
  if (typeof value.userName !== "string") return false;
  const v1 = value.login;
  return typeof v1 === "string" && v1.length >= 1;
}

/** Returns all that is wrong with `value` as `Account`, nothing when it is valid. */
export function accountProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesAccount, 0, value);
  } else {
    let v1 = value.userName;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAccount, 3, 1, v1);
    }
    v1 = value.login;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAccount, 4, 2, v1);
    } else {
      if (v1.length < 1) fail(problems, rulesAccount, 5);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Account`. */
export function assertAccount(value: unknown): asserts value is Account {
  if (!isAccount(value)) throw new InvalidPayload(accountProblems(value));
}

/** Whether `text` is the JSON of a valid `Account`. */
export function isAccountJson(text: string): boolean {
  try {
    return isAccount(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Account` that `text` is the JSON of. Throws InvalidPayload. */
export function parseAccount(text: string): Account {
  const value = fromJson(text);
  assertAccount(value);
  return value;
}

const rulesAccount: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Account: {
            type: "an object",
            required: 2,
            properties: {
              userName: { type: "a string" },
              login: {
                type: "a string",
                minLength: [["min_length", { limit: 1 }]],
              },
            },
          },
        },
      },
    },
  },
};

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

export interface TokenExchangeForm {
  token: string;
}

/** Whether `value` is a valid `TokenExchangeForm`. */
export function isTokenExchangeForm(
  value: unknown,
): value is TokenExchangeForm {
  if (!anObject(value)) return false;
  return typeof value.token === "string";
}

/** Returns all that is wrong with `value` as `TokenExchangeForm`, nothing when it is valid. */
export function tokenExchangeFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesTokenExchangeForm, 0, value);
  } else {
    const v1 = value.token;
    if (typeof v1 !== "string") {
      failMember(problems, rulesTokenExchangeForm, 2, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `TokenExchangeForm`. */
export function assertTokenExchangeForm(
  value: unknown,
): asserts value is TokenExchangeForm {
  if (!isTokenExchangeForm(value)) {
    throw new InvalidPayload(tokenExchangeFormProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `TokenExchangeForm`. */
export function isTokenExchangeFormJson(text: string): boolean {
  try {
    return isTokenExchangeForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `TokenExchangeForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseTokenExchangeForm(text: string): TokenExchangeForm {
  const value = fromJson(text);
  assertTokenExchangeForm(value);
  return value;
}

const rulesTokenExchangeForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          TokenExchangeForm: {
            type: "an object",
            required: 1,
            properties: { token: { type: "a string" } },
          },
        },
      },
    },
  },
};

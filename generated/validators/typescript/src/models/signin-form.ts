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

export interface SigninForm {
  email: string;
  password: string;
}

/** Whether `value` is a valid `SigninForm`. */
export function isSigninForm(value: unknown): value is SigninForm {
  if (!anObject(value)) return false;
  if (typeof value.email !== "string") return false;
  return typeof value.password === "string";
}

/** Returns all that is wrong with `value` as `SigninForm`, nothing when it is valid. */
export function signinFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSigninForm, 0, value);
  } else {
    let v1 = value.email;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSigninForm, 3, 1, v1);
    }
    v1 = value.password;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSigninForm, 4, 2, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `SigninForm`. */
export function assertSigninForm(value: unknown): asserts value is SigninForm {
  if (!isSigninForm(value)) throw new InvalidPayload(signinFormProblems(value));
}

/** Whether `text` is the JSON of a valid `SigninForm`. */
export function isSigninFormJson(text: string): boolean {
  try {
    return isSigninForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `SigninForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSigninForm(text: string): SigninForm {
  const value = fromJson(text);
  assertSigninForm(value);
  return value;
}

const rulesSigninForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          SigninForm: {
            type: "an object",
            required: 2,
            properties: {
              email: { type: "a string" },
              password: { type: "a string" },
            },
          },
        },
      },
    },
  },
};

// Made by Authwright from the spec of Json body API, revision 1.0.0.
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

export interface LoginForm {
  name: string;
  remember?: boolean;
}

/** Whether `value` is a valid `LoginForm`. */
export function isLoginForm(value: unknown): value is LoginForm {
  if (!anObject(value)) return false;
  let v1 = value.name;
  if (typeof v1 !== "string" || v1.length < 1) return false;
  v1 = value.remember;
  return v1 === undefined || typeof v1 === "boolean";
}

/** Returns all that is wrong with `value` as `LoginForm`, nothing when it is valid. */
export function loginFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesLoginForm, 0, value);
  } else {
    let v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLoginForm, 2, 1, v1);
    } else {
      if (v1.length < 1) fail(problems, rulesLoginForm, 3);
    }
    v1 = value.remember;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesLoginForm, 4, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `LoginForm`. */
export function assertLoginForm(value: unknown): asserts value is LoginForm {
  if (!isLoginForm(value)) throw new InvalidPayload(loginFormProblems(value));
}

/** Whether `text` is the JSON of a valid `LoginForm`. */
export function isLoginFormJson(text: string): boolean {
  try {
    return isLoginForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `LoginForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseLoginForm(text: string): LoginForm {
  const value = fromJson(text);
  assertLoginForm(value);
  return value;
}

const rulesLoginForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          LoginForm: {
            type: "an object",
            required: 1,
            properties: {
              name: {
                type: "a string",
                minLength: [["min_length", { limit: 1 }]],
              },
              remember: { type: "a boolean" },
            },
          },
        },
      },
    },
  },
};

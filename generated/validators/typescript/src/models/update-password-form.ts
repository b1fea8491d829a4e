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

export interface UpdatePasswordForm {
  password: string;
  new_password: string;
}

/** Whether `value` is a valid `UpdatePasswordForm`. */
export function isUpdatePasswordForm(
  value: unknown,
): value is UpdatePasswordForm {
  if (!anObject(value)) return false;
  if (typeof value.password !== "string") return false;
  return typeof value.new_password === "string";
}

/** Returns all that is wrong with `value` as `UpdatePasswordForm`, nothing when it is valid. */
export function updatePasswordFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesUpdatePasswordForm, 0, value);
  } else {
    let v1 = value.password;
    if (typeof v1 !== "string") {
      failMember(problems, rulesUpdatePasswordForm, 3, 1, v1);
    }
    v1 = value.new_password;
    if (typeof v1 !== "string") {
      failMember(problems, rulesUpdatePasswordForm, 4, 2, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `UpdatePasswordForm`. */
export function assertUpdatePasswordForm(
  value: unknown,
): asserts value is UpdatePasswordForm {
  if (!isUpdatePasswordForm(value)) {
    throw new InvalidPayload(updatePasswordFormProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `UpdatePasswordForm`. */
export function isUpdatePasswordFormJson(text: string): boolean {
  try {
    return isUpdatePasswordForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `UpdatePasswordForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseUpdatePasswordForm(text: string): UpdatePasswordForm {
  const value = fromJson(text);
  assertUpdatePasswordForm(value);
  return value;
}

const rulesUpdatePasswordForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          UpdatePasswordForm: {
            type: "an object",
            required: 2,
            properties: {
              password: { type: "a string" },
              new_password: { type: "a string" },
            },
          },
        },
      },
    },
  },
};

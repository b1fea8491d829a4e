// Made by Authwright from the spec of Secrets API, revision 1.0.0.
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

export interface UnlockForm {
  password: string;
}

/** Whether `value` is a valid `UnlockForm`. */
export function isUnlockForm(value: unknown): value is UnlockForm {
  if (!anObject(value)) return false;
  return typeof value.password === "string";
}

/** Returns all that is wrong with `value` as `UnlockForm`, nothing when it is valid. */
export function unlockFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesUnlockForm, 0, value);
  } else {
    const v1 = value.password;
    if (typeof v1 !== "string") {
      failMember(problems, rulesUnlockForm, 2, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `UnlockForm`. */
export function assertUnlockForm(value: unknown): asserts value is UnlockForm {
  if (!isUnlockForm(value)) throw new InvalidPayload(unlockFormProblems(value));
}

/** Whether `text` is the JSON of a valid `UnlockForm`. */
export function isUnlockFormJson(text: string): boolean {
  try {
    return isUnlockForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `UnlockForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseUnlockForm(text: string): UnlockForm {
  const value = fromJson(text);
  assertUnlockForm(value);
  return value;
}

const rulesUnlockForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          UnlockForm: {
            type: "an object",
            required: 1,
            properties: { password: { type: "a string" } },
          },
        },
      },
    },
  },
};

// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
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
  shortEnough,
} from "../runtime.js";

export interface MfaFactorForm {
  code: string;
  recovery?: boolean;
}

/** Whether `value` is a valid `MfaFactorForm`. */
export function isMfaFactorForm(value: unknown): value is MfaFactorForm {
  if (!anObject(value)) return false;
  let v1 = value.code;
  if (typeof v1 !== "string" || !shortEnough(v1, 128) || v1.length < 1) {
    return false;
  }
  v1 = value.recovery;
  return v1 === undefined || typeof v1 === "boolean";
}

/** Returns all that is wrong with `value` as `MfaFactorForm`, nothing when it is valid. */
export function mfaFactorFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesMfaFactorForm, 0, value);
  } else {
    let v1 = value.code;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMfaFactorForm, 2, 1, v1);
    } else {
      if (!shortEnough(v1, 128)) fail(problems, rulesMfaFactorForm, 3);
      if (v1.length < 1) fail(problems, rulesMfaFactorForm, 4);
    }
    v1 = value.recovery;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesMfaFactorForm, 5, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `MfaFactorForm`. */
export function assertMfaFactorForm(
  value: unknown,
): asserts value is MfaFactorForm {
  if (!isMfaFactorForm(value)) {
    throw new InvalidPayload(mfaFactorFormProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `MfaFactorForm`. */
export function isMfaFactorFormJson(text: string): boolean {
  try {
    return isMfaFactorForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `MfaFactorForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseMfaFactorForm(text: string): MfaFactorForm {
  const value = fromJson(text);
  assertMfaFactorForm(value);
  return value;
}

const rulesMfaFactorForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          MfaFactorForm: {
            type: "an object",
            required: 1,
            properties: {
              code: {
                type: "a string",
                maxLength: [["max_length", { limit: 128 }]],
                minLength: [["min_length", { limit: 1 }]],
              },
              recovery: { type: "a boolean" },
            },
          },
        },
      },
    },
  },
};

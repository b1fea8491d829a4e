// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  fail,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  longEnough,
  type Problem,
  type Rules,
  shortEnough,
} from "../runtime.js";

export interface MfaVerifyForm {
  challenge_token: string;
  code: string;
  recovery?: boolean;
}

/** Whether `value` is a valid `MfaVerifyForm`. */
export function isMfaVerifyForm(value: unknown): value is MfaVerifyForm {
  if (!anObject(value)) return false;
  let v1 = value.challenge_token;
  if (typeof v1 !== "string" || !shortEnough(v1, 160) || !longEnough(v1, 20)) {
    return false;
  }
  v1 = value.code;
  if (typeof v1 !== "string" || !shortEnough(v1, 128) || v1.length < 1) {
    return false;
  }
  v1 = value.recovery;
  return v1 === undefined || typeof v1 === "boolean";
}

/** Returns all that is wrong with `value` as `MfaVerifyForm`, nothing when it is valid. */
export function mfaVerifyFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesMfaVerifyForm, 0, value);
  } else {
    let v1 = value.challenge_token;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMfaVerifyForm, 7, 6, v1);
    } else {
      if (!shortEnough(v1, 160)) fail(problems, rulesMfaVerifyForm, 8);
      if (!longEnough(v1, 20)) fail(problems, rulesMfaVerifyForm, 9);
    }
    v1 = value.code;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMfaVerifyForm, 2, 1, v1);
    } else {
      if (!shortEnough(v1, 128)) fail(problems, rulesMfaVerifyForm, 3);
      if (v1.length < 1) fail(problems, rulesMfaVerifyForm, 4);
    }
    v1 = value.recovery;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesMfaVerifyForm, 5, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `MfaVerifyForm`. */
export function assertMfaVerifyForm(
  value: unknown,
): asserts value is MfaVerifyForm {
  if (!isMfaVerifyForm(value)) {
    throw new InvalidPayload(mfaVerifyFormProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `MfaVerifyForm`. */
export function isMfaVerifyFormJson(text: string): boolean {
  try {
    return isMfaVerifyForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `MfaVerifyForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseMfaVerifyForm(text: string): MfaVerifyForm {
  const value = fromJson(text);
  assertMfaVerifyForm(value);
  return value;
}

const rulesMfaVerifyForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          MfaVerifyForm: {
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
          MfaChallengeForm: {
            required: 1,
            properties: {
              challenge_token: {
                type: "a string",
                maxLength: [["max_length", { limit: 160 }]],
                minLength: [["min_length", { limit: 20 }]],
              },
            },
          },
        },
      },
    },
  },
};

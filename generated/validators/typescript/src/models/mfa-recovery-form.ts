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

export interface MfaRecoveryForm {
  challenge_token: string;
  reset_token: string;
}

/** Whether `value` is a valid `MfaRecoveryForm`. */
export function isMfaRecoveryForm(value: unknown): value is MfaRecoveryForm {
  if (!anObject(value)) return false;
  let v1 = value.challenge_token;
  if (typeof v1 !== "string" || !shortEnough(v1, 160) || !longEnough(v1, 20)) {
    return false;
  }
  v1 = value.reset_token;
  return typeof v1 === "string" && shortEnough(v1, 160) && longEnough(v1, 20);
}

/** Returns all that is wrong with `value` as `MfaRecoveryForm`, nothing when it is valid. */
export function mfaRecoveryFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesMfaRecoveryForm, 0, value);
  } else {
    let v1 = value.challenge_token;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMfaRecoveryForm, 6, 5, v1);
    } else {
      if (!shortEnough(v1, 160)) fail(problems, rulesMfaRecoveryForm, 7);
      if (!longEnough(v1, 20)) fail(problems, rulesMfaRecoveryForm, 8);
    }
    v1 = value.reset_token;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMfaRecoveryForm, 2, 1, v1);
    } else {
      if (!shortEnough(v1, 160)) fail(problems, rulesMfaRecoveryForm, 3);
      if (!longEnough(v1, 20)) fail(problems, rulesMfaRecoveryForm, 4);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `MfaRecoveryForm`. */
export function assertMfaRecoveryForm(
  value: unknown,
): asserts value is MfaRecoveryForm {
  if (!isMfaRecoveryForm(value)) {
    throw new InvalidPayload(mfaRecoveryFormProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `MfaRecoveryForm`. */
export function isMfaRecoveryFormJson(text: string): boolean {
  try {
    return isMfaRecoveryForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `MfaRecoveryForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseMfaRecoveryForm(text: string): MfaRecoveryForm {
  const value = fromJson(text);
  assertMfaRecoveryForm(value);
  return value;
}

const rulesMfaRecoveryForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          MfaRecoveryForm: {
            type: "an object",
            required: 1,
            properties: {
              reset_token: {
                type: "a string",
                maxLength: [["max_length", { limit: 160 }]],
                minLength: [["min_length", { limit: 20 }]],
              },
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

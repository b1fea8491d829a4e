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

export interface MfaChallengeForm {
  challenge_token: string;
}

/** Whether `value` is a valid `MfaChallengeForm`. */
export function isMfaChallengeForm(value: unknown): value is MfaChallengeForm {
  if (!anObject(value)) return false;
  const v1 = value.challenge_token;
  return typeof v1 === "string" && shortEnough(v1, 160) && longEnough(v1, 20);
}

/** Returns all that is wrong with `value` as `MfaChallengeForm`, nothing when it is valid. */
export function mfaChallengeFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesMfaChallengeForm, 0, value);
  } else {
    const v1 = value.challenge_token;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMfaChallengeForm, 2, 1, v1);
    } else {
      if (!shortEnough(v1, 160)) fail(problems, rulesMfaChallengeForm, 3);
      if (!longEnough(v1, 20)) fail(problems, rulesMfaChallengeForm, 4);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `MfaChallengeForm`. */
export function assertMfaChallengeForm(
  value: unknown,
): asserts value is MfaChallengeForm {
  if (!isMfaChallengeForm(value)) {
    throw new InvalidPayload(mfaChallengeFormProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `MfaChallengeForm`. */
export function isMfaChallengeFormJson(text: string): boolean {
  try {
    return isMfaChallengeForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `MfaChallengeForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseMfaChallengeForm(text: string): MfaChallengeForm {
  const value = fromJson(text);
  assertMfaChallengeForm(value);
  return value;
}

const rulesMfaChallengeForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          MfaChallengeForm: {
            type: "an object",
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

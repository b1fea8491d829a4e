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

export interface MfaChallengeResponse {
  next_step: string;
  challenge_token: string;
  expires_in: number;
}

/** Whether `value` is a valid `MfaChallengeResponse`. */
export function isMfaChallengeResponse(
  value: unknown,
): value is MfaChallengeResponse {
  if (!anObject(value)) return false;
  if (typeof value.next_step !== "string") return false;
  if (typeof value.challenge_token !== "string") return false;
  return Number.isInteger(value.expires_in);
}

/** Returns all that is wrong with `value` as `MfaChallengeResponse`, nothing when it is valid. */
export function mfaChallengeResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainMfaChallengeResponse(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `MfaChallengeResponse`. */
export function assertMfaChallengeResponse(
  value: unknown,
): asserts value is MfaChallengeResponse {
  if (!isMfaChallengeResponse(value)) {
    throw new InvalidPayload(mfaChallengeResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `MfaChallengeResponse`. */
export function isMfaChallengeResponseJson(text: string): boolean {
  try {
    return isMfaChallengeResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `MfaChallengeResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseMfaChallengeResponse(text: string): MfaChallengeResponse {
  const value = fromJson(text);
  assertMfaChallengeResponse(value);
  return value;
}

/** For other models. */
export function explainMfaChallengeResponse(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesMfaChallengeResponse, 0, value, at);
  } else {
    let v1 = value.next_step;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesMfaChallengeResponse,
        4,
        1,
        v1,
        `${at}/next_step`,
      );
    }
    v1 = value.challenge_token;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesMfaChallengeResponse,
        5,
        2,
        v1,
        `${at}/challenge_token`,
      );
    }
    v1 = value.expires_in;
    if (!Number.isInteger(v1)) {
      failMember(
        problems,
        rulesMfaChallengeResponse,
        6,
        3,
        v1,
        `${at}/expires_in`,
      );
    }
  }
}

const rulesMfaChallengeResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          MfaChallengeResponse: {
            type: "an object",
            required: 3,
            properties: {
              next_step: { anyOf: "a string" },
              challenge_token: { type: "a string" },
              expires_in: { type: "an integer" },
            },
          },
        },
      },
    },
  },
};

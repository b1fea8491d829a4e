// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  failNearest,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";
import {
  explainMfaChallengeResponse,
  isMfaChallengeResponse,
  type MfaChallengeResponse,
} from "./mfa-challenge-response.js";
import {
  explainPendingUserResponse,
  isPendingUserResponse,
  type PendingUserResponse,
} from "./pending-user-response.js";
import {
  explainSessionUserResponse,
  isSessionUserResponse,
  type SessionUserResponse,
} from "./session-user-response.js";

export type SigninResult =
  | SessionUserResponse
  | MfaChallengeResponse
  | PendingUserResponse;

/** Whether `value` is a valid `SigninResult`. */
export function isSigninResult(value: unknown): value is SigninResult {
  return (
    anObject(value) &&
    (isSessionUserResponse(value) ||
      isMfaChallengeResponse(value) ||
      isPendingUserResponse(value))
  );
}

/** Returns all that is wrong with `value` as `SigninResult`, nothing when it is valid. */
export function signinResultProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSigninResult, 0, value);
  } else {
    if (
      !isSessionUserResponse(value) &&
      !isMfaChallengeResponse(value) &&
      !isPendingUserResponse(value)
    ) {
      const t1 = value.next_step;
      if (t1 === undefined) {
        if (!isSessionUserResponse(value)) {
          explainSessionUserResponse(value, "", problems);
        }
      } else if (t1 === "pending") {
        if (!isPendingUserResponse(value)) {
          explainPendingUserResponse(value, "", problems);
        }
      } else if (t1 === "enroll" || t1 === "verify" || t1 === "recover") {
        if (!isMfaChallengeResponse(value)) {
          explainMfaChallengeResponse(value, "", problems);
        }
      } else {
        const p2: Problem[] = [];
        if (!isSessionUserResponse(value)) {
          explainSessionUserResponse(value, "", p2);
        }
        const p3: Problem[] = [];
        if (!isMfaChallengeResponse(value)) {
          explainMfaChallengeResponse(value, "", p3);
        }
        const p4: Problem[] = [];
        if (!isPendingUserResponse(value)) {
          explainPendingUserResponse(value, "", p4);
        }
        failNearest(problems, rulesSigninResult, 1, [p2, p3, p4]);
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `SigninResult`. */
export function assertSigninResult(
  value: unknown,
): asserts value is SigninResult {
  if (!isSigninResult(value)) {
    throw new InvalidPayload(signinResultProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `SigninResult`. */
export function isSigninResultJson(text: string): boolean {
  try {
    return isSigninResult(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `SigninResult` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSigninResult(text: string): SigninResult {
  const value = fromJson(text);
  assertSigninResult(value);
  return value;
}

const rulesSigninResult: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          SigninResult: { anyOf: ["an object", ["any_of", { count: 3 }]] },
        },
      },
    },
  },
};

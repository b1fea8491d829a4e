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
  explainMfaEnrollmentResponse,
  isMfaEnrollmentResponse,
  type MfaEnrollmentResponseV012,
} from "./mfa-enrollment-response-v0-12.js";
import {
  explainMfaRecoveryCodesResponse,
  isMfaRecoveryCodesResponse,
  type MfaRecoveryCodesResponse,
} from "./mfa-recovery-codes-response.js";

export type MfaConfirmResultV012 =
  | MfaEnrollmentResponseV012
  | MfaRecoveryCodesResponse;

/** Whether `value` is a valid `MfaConfirmResult`. */
export function isMfaConfirmResult(
  value: unknown,
): value is MfaConfirmResultV012 {
  return (
    anObject(value) &&
    (isMfaEnrollmentResponse(value) || isMfaRecoveryCodesResponse(value))
  );
}

/** Returns all that is wrong with `value` as `MfaConfirmResult`, nothing when it is valid. */
export function mfaConfirmResultProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesMfaConfirmResult, 0, value);
  } else {
    if (!isMfaEnrollmentResponse(value) && !isMfaRecoveryCodesResponse(value)) {
      const p1: Problem[] = [];
      if (!isMfaEnrollmentResponse(value)) {
        explainMfaEnrollmentResponse(value, "", p1);
      }
      const p2: Problem[] = [];
      if (!isMfaRecoveryCodesResponse(value)) {
        explainMfaRecoveryCodesResponse(value, "", p2);
      }
      failNearest(problems, rulesMfaConfirmResult, 1, [p1, p2]);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `MfaConfirmResult`. */
export function assertMfaConfirmResult(
  value: unknown,
): asserts value is MfaConfirmResultV012 {
  if (!isMfaConfirmResult(value)) {
    throw new InvalidPayload(mfaConfirmResultProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `MfaConfirmResult`. */
export function isMfaConfirmResultJson(text: string): boolean {
  try {
    return isMfaConfirmResult(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `MfaConfirmResult` that `text` is the JSON of. Throws InvalidPayload. */
export function parseMfaConfirmResult(text: string): MfaConfirmResultV012 {
  const value = fromJson(text);
  assertMfaConfirmResult(value);
  return value;
}

const rulesMfaConfirmResult: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          MfaConfirmResult: { anyOf: ["an object", ["any_of", { count: 2 }]] },
        },
      },
    },
  },
};

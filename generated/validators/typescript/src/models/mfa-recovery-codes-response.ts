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

export interface MfaRecoveryCodesResponse {
  recovery_codes: string[];
}

/** Whether `value` is a valid `MfaRecoveryCodesResponse`. */
export function isMfaRecoveryCodesResponse(
  value: unknown,
): value is MfaRecoveryCodesResponse {
  if (!anObject(value)) return false;
  const v1 = value.recovery_codes;
  if (!Array.isArray(v1)) return false;
  for (let i2 = 0; i2 < v1.length; i2++) {
    const v3: unknown = v1[i2];
    if (typeof v3 !== "string") return false;
  }
  return true;
}

/** Returns all that is wrong with `value` as `MfaRecoveryCodesResponse`, nothing when it is valid. */
export function mfaRecoveryCodesResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainMfaRecoveryCodesResponse(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `MfaRecoveryCodesResponse`. */
export function assertMfaRecoveryCodesResponse(
  value: unknown,
): asserts value is MfaRecoveryCodesResponse {
  if (!isMfaRecoveryCodesResponse(value)) {
    throw new InvalidPayload(mfaRecoveryCodesResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `MfaRecoveryCodesResponse`. */
export function isMfaRecoveryCodesResponseJson(text: string): boolean {
  try {
    return isMfaRecoveryCodesResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `MfaRecoveryCodesResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseMfaRecoveryCodesResponse(
  text: string,
): MfaRecoveryCodesResponse {
  const value = fromJson(text);
  assertMfaRecoveryCodesResponse(value);
  return value;
}

/** For other models. */
export function explainMfaRecoveryCodesResponse(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesMfaRecoveryCodesResponse, 0, value, at);
  } else {
    const v1 = value.recovery_codes;
    if (!Array.isArray(v1)) {
      failMember(
        problems,
        rulesMfaRecoveryCodesResponse,
        2,
        1,
        v1,
        `${at}/recovery_codes`,
      );
    } else {
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3: unknown = v1[i2];
        if (typeof v3 !== "string") {
          failType(
            problems,
            rulesMfaRecoveryCodesResponse,
            3,
            v3,
            `${at}/recovery_codes/${i2}`,
          );
        }
      }
    }
  }
}

const rulesMfaRecoveryCodesResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          MfaRecoveryCodesResponse: {
            type: "an object",
            required: 1,
            properties: {
              recovery_codes: { type: "an array", items: { type: "a string" } },
            },
          },
        },
      },
    },
  },
};

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

export interface MfaStatusResponse {
  enabled: boolean;
  required: boolean;
  recovery_codes_remaining: number;
}

/** Whether `value` is a valid `MfaStatusResponse`. */
export function isMfaStatusResponse(
  value: unknown,
): value is MfaStatusResponse {
  if (!anObject(value)) return false;
  if (typeof value.enabled !== "boolean") return false;
  if (typeof value.required !== "boolean") return false;
  return Number.isInteger(value.recovery_codes_remaining);
}

/** Returns all that is wrong with `value` as `MfaStatusResponse`, nothing when it is valid. */
export function mfaStatusResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesMfaStatusResponse, 0, value);
  } else {
    let v1 = value.enabled;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesMfaStatusResponse, 4, 1, v1);
    }
    v1 = value.required;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesMfaStatusResponse, 5, 2, v1);
    }
    v1 = value.recovery_codes_remaining;
    if (!Number.isInteger(v1)) {
      failMember(problems, rulesMfaStatusResponse, 6, 3, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `MfaStatusResponse`. */
export function assertMfaStatusResponse(
  value: unknown,
): asserts value is MfaStatusResponse {
  if (!isMfaStatusResponse(value)) {
    throw new InvalidPayload(mfaStatusResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `MfaStatusResponse`. */
export function isMfaStatusResponseJson(text: string): boolean {
  try {
    return isMfaStatusResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `MfaStatusResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseMfaStatusResponse(text: string): MfaStatusResponse {
  const value = fromJson(text);
  assertMfaStatusResponse(value);
  return value;
}

const rulesMfaStatusResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          MfaStatusResponse: {
            type: "an object",
            required: 3,
            properties: {
              enabled: { type: "a boolean" },
              required: { type: "a boolean" },
              recovery_codes_remaining: { type: "an integer" },
            },
          },
        },
      },
    },
  },
};

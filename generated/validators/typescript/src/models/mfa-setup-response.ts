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

export interface MfaSetupResponse {
  manual_key: string;
  qr_code: string;
}

/** Whether `value` is a valid `MfaSetupResponse`. */
export function isMfaSetupResponse(value: unknown): value is MfaSetupResponse {
  if (!anObject(value)) return false;
  if (typeof value.manual_key !== "string") return false;
  return typeof value.qr_code === "string";
}

/** Returns all that is wrong with `value` as `MfaSetupResponse`, nothing when it is valid. */
export function mfaSetupResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesMfaSetupResponse, 0, value);
  } else {
    let v1 = value.manual_key;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMfaSetupResponse, 3, 1, v1);
    }
    v1 = value.qr_code;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMfaSetupResponse, 4, 2, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `MfaSetupResponse`. */
export function assertMfaSetupResponse(
  value: unknown,
): asserts value is MfaSetupResponse {
  if (!isMfaSetupResponse(value)) {
    throw new InvalidPayload(mfaSetupResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `MfaSetupResponse`. */
export function isMfaSetupResponseJson(text: string): boolean {
  try {
    return isMfaSetupResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `MfaSetupResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseMfaSetupResponse(text: string): MfaSetupResponse {
  const value = fromJson(text);
  assertMfaSetupResponse(value);
  return value;
}

const rulesMfaSetupResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          MfaSetupResponse: {
            type: "an object",
            required: 2,
            properties: {
              manual_key: { type: "a string" },
              qr_code: { type: "a string" },
            },
          },
        },
      },
    },
  },
};

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
} from "../runtime.js";
import {
  explainUserPermissions,
  isUserPermissions,
  type UserPermissionsV012,
} from "./user-permissions-v0-12.js";

export interface MfaEnrollmentResponseV012 {
  token: string;
  token_type: string;
  id: string;
  name: string;
  role: string;
  email: string;
  profile_image_url: string;
  expires_at: number | null;
  permissions: UserPermissionsV012;
  recovery_codes: string[];
}

/** Whether `value` is a valid `MfaEnrollmentResponse`. */
export function isMfaEnrollmentResponse(
  value: unknown,
): value is MfaEnrollmentResponseV012 {
  if (!anObject(value)) return false;
  if (typeof value.token !== "string") return false;
  if (typeof value.token_type !== "string") return false;
  if (typeof value.id !== "string") return false;
  if (typeof value.name !== "string") return false;
  if (typeof value.role !== "string") return false;
  if (typeof value.email !== "string") return false;
  if (typeof value.profile_image_url !== "string") return false;
  let v1 = value.expires_at;
  if (!Number.isInteger(v1) && v1 !== null) return false;
  if (!isUserPermissions(value.permissions)) return false;
  v1 = value.recovery_codes;
  if (!Array.isArray(v1)) return false;
  for (let i2 = 0; i2 < v1.length; i2++) {
    const v3: unknown = v1[i2];
    if (typeof v3 !== "string") return false;
  }
  return true;
}

/** Returns all that is wrong with `value` as `MfaEnrollmentResponse`, nothing when it is valid. */
export function mfaEnrollmentResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainMfaEnrollmentResponse(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `MfaEnrollmentResponse`. */
export function assertMfaEnrollmentResponse(
  value: unknown,
): asserts value is MfaEnrollmentResponseV012 {
  if (!isMfaEnrollmentResponse(value)) {
    throw new InvalidPayload(mfaEnrollmentResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `MfaEnrollmentResponse`. */
export function isMfaEnrollmentResponseJson(text: string): boolean {
  try {
    return isMfaEnrollmentResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `MfaEnrollmentResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseMfaEnrollmentResponse(
  text: string,
): MfaEnrollmentResponseV012 {
  const value = fromJson(text);
  assertMfaEnrollmentResponse(value);
  return value;
}

/** For other models. */
export function explainMfaEnrollmentResponse(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesMfaEnrollmentResponse, 0, value, at);
  } else {
    let v1 = value.token;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMfaEnrollmentResponse, 6, 4, v1, `${at}/token`);
    }
    v1 = value.token_type;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesMfaEnrollmentResponse,
        7,
        5,
        v1,
        `${at}/token_type`,
      );
    }
    v1 = value.id;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMfaEnrollmentResponse, 13, 8, v1, `${at}/id`);
    }
    v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMfaEnrollmentResponse, 14, 9, v1, `${at}/name`);
    }
    v1 = value.role;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesMfaEnrollmentResponse,
        15,
        10,
        v1,
        `${at}/role`,
      );
    }
    v1 = value.email;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesMfaEnrollmentResponse,
        16,
        11,
        v1,
        `${at}/email`,
      );
    }
    v1 = value.profile_image_url;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesMfaEnrollmentResponse,
        17,
        12,
        v1,
        `${at}/profile_image_url`,
      );
    }
    v1 = value.expires_at;
    if (!Number.isInteger(v1) && v1 !== null) {
      failMember(
        problems,
        rulesMfaEnrollmentResponse,
        20,
        18,
        v1,
        `${at}/expires_at`,
      );
    }
    v1 = value.permissions;
    if (v1 === undefined) {
      fail(problems, rulesMfaEnrollmentResponse, 19, `${at}/permissions`);
    } else {
      if (!isUserPermissions(v1)) {
        explainUserPermissions(v1, `${at}/permissions`, problems);
      }
    }
    v1 = value.recovery_codes;
    if (!Array.isArray(v1)) {
      failMember(
        problems,
        rulesMfaEnrollmentResponse,
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
            rulesMfaEnrollmentResponse,
            3,
            v3,
            `${at}/recovery_codes/${i2}`,
          );
        }
      }
    }
  }
}

const rulesMfaEnrollmentResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          MfaEnrollmentResponse: {
            type: "an object",
            required: 1,
            properties: {
              recovery_codes: { type: "an array", items: { type: "a string" } },
            },
          },
          Token: {
            required: 2,
            properties: {
              token: { type: "a string" },
              token_type: { type: "a string" },
            },
          },
          UserProfileImageResponse: {
            required: 5,
            properties: {
              id: { type: "a string" },
              name: { type: "a string" },
              role: { anyOf: "a string" },
              email: { type: "a string" },
              profile_image_url: { type: "a string" },
            },
          },
          SessionUserResponse: {
            required: 2,
            properties: { expires_at: { anyOf: "an integer or null" } },
          },
        },
      },
    },
  },
};

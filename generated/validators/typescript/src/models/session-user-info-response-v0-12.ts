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

export interface SessionUserInfoResponseV012 {
  token: string;
  token_type: string;
  id: string;
  name: string;
  role: string;
  email: string;
  profile_image_url: string;
  expires_at: number | null;
  permissions: UserPermissionsV012;
  status_emoji: string | null;
  status_message: string | null;
  status_expires_at: number | null;
  bio: string | null;
  gender: string | null;
  date_of_birth: string | null;
}

/** Whether `value` is a valid `SessionUserInfoResponse`. */
export function isSessionUserInfoResponse(
  value: unknown,
): value is SessionUserInfoResponseV012 {
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
  v1 = value.status_emoji;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.status_message;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.status_expires_at;
  if (!Number.isInteger(v1) && v1 !== null) return false;
  v1 = value.bio;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.gender;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.date_of_birth;
  return typeof v1 === "string" || v1 === null;
}

/** Returns all that is wrong with `value` as `SessionUserInfoResponse`, nothing when it is valid. */
export function sessionUserInfoResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSessionUserInfoResponse, 0, value);
  } else {
    let v1 = value.token;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSessionUserInfoResponse, 9, 7, v1);
    }
    v1 = value.token_type;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSessionUserInfoResponse, 10, 8, v1);
    }
    v1 = value.id;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSessionUserInfoResponse, 16, 11, v1);
    }
    v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSessionUserInfoResponse, 17, 12, v1);
    }
    v1 = value.role;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSessionUserInfoResponse, 18, 13, v1);
    }
    v1 = value.email;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSessionUserInfoResponse, 19, 14, v1);
    }
    v1 = value.profile_image_url;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSessionUserInfoResponse, 20, 15, v1);
    }
    v1 = value.expires_at;
    if (!Number.isInteger(v1) && v1 !== null) {
      failMember(problems, rulesSessionUserInfoResponse, 23, 21, v1);
    }
    v1 = value.permissions;
    if (v1 === undefined) {
      fail(problems, rulesSessionUserInfoResponse, 22, "/permissions");
    } else {
      if (!isUserPermissions(v1)) {
        explainUserPermissions(v1, "/permissions", problems);
      }
    }
    v1 = value.status_emoji;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesSessionUserInfoResponse, 27, 24, v1);
    }
    v1 = value.status_message;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesSessionUserInfoResponse, 28, 25, v1);
    }
    v1 = value.status_expires_at;
    if (!Number.isInteger(v1) && v1 !== null) {
      failMember(problems, rulesSessionUserInfoResponse, 29, 26, v1);
    }
    v1 = value.bio;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesSessionUserInfoResponse, 4, 1, v1);
    }
    v1 = value.gender;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesSessionUserInfoResponse, 5, 2, v1);
    }
    v1 = value.date_of_birth;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesSessionUserInfoResponse, 6, 3, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `SessionUserInfoResponse`. */
export function assertSessionUserInfoResponse(
  value: unknown,
): asserts value is SessionUserInfoResponseV012 {
  if (!isSessionUserInfoResponse(value)) {
    throw new InvalidPayload(sessionUserInfoResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `SessionUserInfoResponse`. */
export function isSessionUserInfoResponseJson(text: string): boolean {
  try {
    return isSessionUserInfoResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `SessionUserInfoResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSessionUserInfoResponse(
  text: string,
): SessionUserInfoResponseV012 {
  const value = fromJson(text);
  assertSessionUserInfoResponse(value);
  return value;
}

const rulesSessionUserInfoResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          SessionUserInfoResponse: {
            type: "an object",
            required: 3,
            properties: {
              bio: { anyOf: "a string or null" },
              gender: { anyOf: "a string or null" },
              date_of_birth: { anyOf: "a string or null" },
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
          UserStatus: {
            required: 3,
            properties: {
              status_emoji: { anyOf: "a string or null" },
              status_message: { anyOf: "a string or null" },
              status_expires_at: { anyOf: "an integer or null" },
            },
          },
        },
      },
    },
  },
};

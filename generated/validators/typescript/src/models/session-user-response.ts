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
  type UserPermissions,
} from "./user-permissions.js";

export interface SessionUserResponse {
  token: string;
  token_type: string;
  id: string;
  name: string;
  role: string;
  email: string;
  profile_image_url: string;
  expires_at: number | null;
  permissions: UserPermissions;
}

/** Whether `value` is a valid `SessionUserResponse`. */
export function isSessionUserResponse(
  value: unknown,
): value is SessionUserResponse {
  if (!anObject(value)) return false;
  if (typeof value.token !== "string") return false;
  if (typeof value.token_type !== "string") return false;
  if (typeof value.id !== "string") return false;
  if (typeof value.name !== "string") return false;
  if (typeof value.role !== "string") return false;
  if (typeof value.email !== "string") return false;
  if (typeof value.profile_image_url !== "string") return false;
  const v1 = value.expires_at;
  if (!Number.isInteger(v1) && v1 !== null) return false;
  return isUserPermissions(value.permissions);
}

/** Returns all that is wrong with `value` as `SessionUserResponse`, nothing when it is valid. */
export function sessionUserResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainSessionUserResponse(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `SessionUserResponse`. */
export function assertSessionUserResponse(
  value: unknown,
): asserts value is SessionUserResponse {
  if (!isSessionUserResponse(value)) {
    throw new InvalidPayload(sessionUserResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `SessionUserResponse`. */
export function isSessionUserResponseJson(text: string): boolean {
  try {
    return isSessionUserResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `SessionUserResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSessionUserResponse(text: string): SessionUserResponse {
  const value = fromJson(text);
  assertSessionUserResponse(value);
  return value;
}

/** For other models. */
export function explainSessionUserResponse(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesSessionUserResponse, 0, value, at);
  } else {
    let v1 = value.token;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSessionUserResponse, 6, 4, v1, `${at}/token`);
    }
    v1 = value.token_type;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesSessionUserResponse,
        7,
        5,
        v1,
        `${at}/token_type`,
      );
    }
    v1 = value.id;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSessionUserResponse, 13, 8, v1, `${at}/id`);
    }
    v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSessionUserResponse, 14, 9, v1, `${at}/name`);
    }
    v1 = value.role;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSessionUserResponse, 15, 10, v1, `${at}/role`);
    }
    v1 = value.email;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSessionUserResponse, 16, 11, v1, `${at}/email`);
    }
    v1 = value.profile_image_url;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesSessionUserResponse,
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
        rulesSessionUserResponse,
        3,
        1,
        v1,
        `${at}/expires_at`,
      );
    }
    v1 = value.permissions;
    if (v1 === undefined) {
      fail(problems, rulesSessionUserResponse, 2, `${at}/permissions`);
    } else {
      if (!isUserPermissions(v1)) {
        explainUserPermissions(v1, `${at}/permissions`, problems);
      }
    }
  }
}

const rulesSessionUserResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          SessionUserResponse: {
            type: "an object",
            required: 2,
            properties: { expires_at: { anyOf: "an integer or null" } },
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
        },
      },
    },
  },
};

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

export interface UserProfileImageResponse {
  id: string;
  name: string;
  role: string;
  email: string;
  profile_image_url: string;
}

/** Whether `value` is a valid `UserProfileImageResponse`. */
export function isUserProfileImageResponse(
  value: unknown,
): value is UserProfileImageResponse {
  if (!anObject(value)) return false;
  if (typeof value.id !== "string") return false;
  if (typeof value.name !== "string") return false;
  if (typeof value.role !== "string") return false;
  if (typeof value.email !== "string") return false;
  return typeof value.profile_image_url === "string";
}

/** Returns all that is wrong with `value` as `UserProfileImageResponse`, nothing when it is valid. */
export function userProfileImageResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesUserProfileImageResponse, 0, value);
  } else {
    let v1 = value.id;
    if (typeof v1 !== "string") {
      failMember(problems, rulesUserProfileImageResponse, 6, 1, v1);
    }
    v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesUserProfileImageResponse, 7, 2, v1);
    }
    v1 = value.role;
    if (typeof v1 !== "string") {
      failMember(problems, rulesUserProfileImageResponse, 8, 3, v1);
    }
    v1 = value.email;
    if (typeof v1 !== "string") {
      failMember(problems, rulesUserProfileImageResponse, 9, 4, v1);
    }
    v1 = value.profile_image_url;
    if (typeof v1 !== "string") {
      failMember(problems, rulesUserProfileImageResponse, 10, 5, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `UserProfileImageResponse`. */
export function assertUserProfileImageResponse(
  value: unknown,
): asserts value is UserProfileImageResponse {
  if (!isUserProfileImageResponse(value)) {
    throw new InvalidPayload(userProfileImageResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `UserProfileImageResponse`. */
export function isUserProfileImageResponseJson(text: string): boolean {
  try {
    return isUserProfileImageResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `UserProfileImageResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseUserProfileImageResponse(
  text: string,
): UserProfileImageResponse {
  const value = fromJson(text);
  assertUserProfileImageResponse(value);
  return value;
}

const rulesUserProfileImageResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          UserProfileImageResponse: {
            type: "an object",
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

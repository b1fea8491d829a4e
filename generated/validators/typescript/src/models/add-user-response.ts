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

export interface AddUserResponse {
  id: string;
  name: string;
  role: string;
  email: string;
  profile_image_url: string;
  token?: string;
  token_type?: string;
}

/** Whether `value` is a valid `AddUserResponse`. */
export function isAddUserResponse(value: unknown): value is AddUserResponse {
  if (!anObject(value)) return false;
  if (typeof value.id !== "string") return false;
  if (typeof value.name !== "string") return false;
  if (typeof value.role !== "string") return false;
  if (typeof value.email !== "string") return false;
  if (typeof value.profile_image_url !== "string") return false;
  let v1 = value.token;
  if (v1 !== undefined && typeof v1 !== "string") return false;
  v1 = value.token_type;
  return v1 === undefined || typeof v1 === "string";
}

/** Returns all that is wrong with `value` as `AddUserResponse`, nothing when it is valid. */
export function addUserResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesAddUserResponse, 0, value);
  } else {
    let v1 = value.id;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAddUserResponse, 8, 3, v1);
    }
    v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAddUserResponse, 9, 4, v1);
    }
    v1 = value.role;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAddUserResponse, 10, 5, v1);
    }
    v1 = value.email;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAddUserResponse, 11, 6, v1);
    }
    v1 = value.profile_image_url;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAddUserResponse, 12, 7, v1);
    }
    v1 = value.token;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesAddUserResponse, 1, v1);
    }
    v1 = value.token_type;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesAddUserResponse, 2, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `AddUserResponse`. */
export function assertAddUserResponse(
  value: unknown,
): asserts value is AddUserResponse {
  if (!isAddUserResponse(value)) {
    throw new InvalidPayload(addUserResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `AddUserResponse`. */
export function isAddUserResponseJson(text: string): boolean {
  try {
    return isAddUserResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `AddUserResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseAddUserResponse(text: string): AddUserResponse {
  const value = fromJson(text);
  assertAddUserResponse(value);
  return value;
}

const rulesAddUserResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          AddUserResponse: {
            type: "an object",
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

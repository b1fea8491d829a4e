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

export interface SigninResponse {
  token: string;
  token_type: string;
  id: string;
  name: string;
  role: string;
  email: string;
  profile_image_url: string;
}

/** Whether `value` is a valid `SigninResponse`. */
export function isSigninResponse(value: unknown): value is SigninResponse {
  if (!anObject(value)) return false;
  if (typeof value.token !== "string") return false;
  if (typeof value.token_type !== "string") return false;
  if (typeof value.id !== "string") return false;
  if (typeof value.name !== "string") return false;
  if (typeof value.role !== "string") return false;
  if (typeof value.email !== "string") return false;
  return typeof value.profile_image_url === "string";
}

/** Returns all that is wrong with `value` as `SigninResponse`, nothing when it is valid. */
export function signinResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSigninResponse, 0, value);
  } else {
    let v1 = value.token;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSigninResponse, 3, 1, v1);
    }
    v1 = value.token_type;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSigninResponse, 4, 2, v1);
    }
    v1 = value.id;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSigninResponse, 10, 5, v1);
    }
    v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSigninResponse, 11, 6, v1);
    }
    v1 = value.role;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSigninResponse, 12, 7, v1);
    }
    v1 = value.email;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSigninResponse, 13, 8, v1);
    }
    v1 = value.profile_image_url;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSigninResponse, 14, 9, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `SigninResponse`. */
export function assertSigninResponse(
  value: unknown,
): asserts value is SigninResponse {
  if (!isSigninResponse(value)) {
    throw new InvalidPayload(signinResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `SigninResponse`. */
export function isSigninResponseJson(text: string): boolean {
  try {
    return isSigninResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `SigninResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSigninResponse(text: string): SigninResponse {
  const value = fromJson(text);
  assertSigninResponse(value);
  return value;
}

const rulesSigninResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          SigninResponse: { type: "an object" },
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

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

export interface SignoutResponse {
  status: boolean;
  redirect_url?: string;
}

/** Whether `value` is a valid `SignoutResponse`. */
export function isSignoutResponse(value: unknown): value is SignoutResponse {
  if (!anObject(value)) return false;
  if (typeof value.status !== "boolean") return false;
  const v1 = value.redirect_url;
  return v1 === undefined || typeof v1 === "string";
}

/** Returns all that is wrong with `value` as `SignoutResponse`, nothing when it is valid. */
export function signoutResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSignoutResponse, 0, value);
  } else {
    let v1 = value.status;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesSignoutResponse, 2, 1, v1);
    }
    v1 = value.redirect_url;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesSignoutResponse, 3, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `SignoutResponse`. */
export function assertSignoutResponse(
  value: unknown,
): asserts value is SignoutResponse {
  if (!isSignoutResponse(value)) {
    throw new InvalidPayload(signoutResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `SignoutResponse`. */
export function isSignoutResponseJson(text: string): boolean {
  try {
    return isSignoutResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `SignoutResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSignoutResponse(text: string): SignoutResponse {
  const value = fromJson(text);
  assertSignoutResponse(value);
  return value;
}

const rulesSignoutResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          SignoutResponse: {
            type: "an object",
            required: 1,
            properties: {
              status: { type: "a boolean" },
              redirect_url: { type: "a string" },
            },
          },
        },
      },
    },
  },
};

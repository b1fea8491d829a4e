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

export interface UserStatus {
  status_emoji: string | null;
  status_message: string | null;
  status_expires_at: number | null;
}

/** Whether `value` is a valid `UserStatus`. */
export function isUserStatus(value: unknown): value is UserStatus {
  if (!anObject(value)) return false;
  let v1 = value.status_emoji;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.status_message;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.status_expires_at;
  return Number.isInteger(v1) || v1 === null;
}

/** Returns all that is wrong with `value` as `UserStatus`, nothing when it is valid. */
export function userStatusProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesUserStatus, 0, value);
  } else {
    let v1 = value.status_emoji;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesUserStatus, 4, 1, v1);
    }
    v1 = value.status_message;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesUserStatus, 5, 2, v1);
    }
    v1 = value.status_expires_at;
    if (!Number.isInteger(v1) && v1 !== null) {
      failMember(problems, rulesUserStatus, 6, 3, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `UserStatus`. */
export function assertUserStatus(value: unknown): asserts value is UserStatus {
  if (!isUserStatus(value)) throw new InvalidPayload(userStatusProblems(value));
}

/** Whether `text` is the JSON of a valid `UserStatus`. */
export function isUserStatusJson(text: string): boolean {
  try {
    return isUserStatus(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `UserStatus` that `text` is the JSON of. Throws InvalidPayload. */
export function parseUserStatus(text: string): UserStatus {
  const value = fromJson(text);
  assertUserStatus(value);
  return value;
}

const rulesUserStatus: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          UserStatus: {
            type: "an object",
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

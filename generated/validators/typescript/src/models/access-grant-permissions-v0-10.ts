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

export interface AccessGrantPermissionsV010 {
  allow_users: boolean;
}

/** Whether `value` is a valid `AccessGrantPermissions`. */
export function isAccessGrantPermissions(
  value: unknown,
): value is AccessGrantPermissionsV010 {
  if (!anObject(value)) return false;
  return typeof value.allow_users === "boolean";
}

/** Returns all that is wrong with `value` as `AccessGrantPermissions`, nothing when it is valid. */
export function accessGrantPermissionsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesAccessGrantPermissions, 0, value);
  } else {
    const v1 = value.allow_users;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAccessGrantPermissions, 2, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `AccessGrantPermissions`. */
export function assertAccessGrantPermissions(
  value: unknown,
): asserts value is AccessGrantPermissionsV010 {
  if (!isAccessGrantPermissions(value)) {
    throw new InvalidPayload(accessGrantPermissionsProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `AccessGrantPermissions`. */
export function isAccessGrantPermissionsJson(text: string): boolean {
  try {
    return isAccessGrantPermissions(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `AccessGrantPermissions` that `text` is the JSON of. Throws InvalidPayload. */
export function parseAccessGrantPermissions(
  text: string,
): AccessGrantPermissionsV010 {
  const value = fromJson(text);
  assertAccessGrantPermissions(value);
  return value;
}

const rulesAccessGrantPermissions: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          AccessGrantPermissions: {
            type: "an object",
            required: 1,
            properties: { allow_users: { type: "a boolean" } },
          },
        },
      },
    },
  },
};

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

export interface AdminDetails {
  name: string | null;
  email: string | null;
}

/** Whether `value` is a valid `AdminDetails`. */
export function isAdminDetails(value: unknown): value is AdminDetails {
  if (!anObject(value)) return false;
  let v1 = value.name;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.email;
  return typeof v1 === "string" || v1 === null;
}

/** Returns all that is wrong with `value` as `AdminDetails`, nothing when it is valid. */
export function adminDetailsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesAdminDetails, 0, value);
  } else {
    let v1 = value.name;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesAdminDetails, 3, 1, v1);
    }
    v1 = value.email;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesAdminDetails, 4, 2, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `AdminDetails`. */
export function assertAdminDetails(
  value: unknown,
): asserts value is AdminDetails {
  if (!isAdminDetails(value)) {
    throw new InvalidPayload(adminDetailsProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `AdminDetails`. */
export function isAdminDetailsJson(text: string): boolean {
  try {
    return isAdminDetails(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `AdminDetails` that `text` is the JSON of. Throws InvalidPayload. */
export function parseAdminDetails(text: string): AdminDetails {
  const value = fromJson(text);
  assertAdminDetails(value);
  return value;
}

const rulesAdminDetails: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          AdminDetails: {
            type: "an object",
            required: 2,
            properties: {
              name: { anyOf: "a string or null" },
              email: { anyOf: "a string or null" },
            },
          },
        },
      },
    },
  },
};

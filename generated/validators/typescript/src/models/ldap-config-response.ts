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

export interface LdapConfigResponse {
  ENABLE_LDAP: boolean | null;
}

/** Whether `value` is a valid `LdapConfigResponse`. */
export function isLdapConfigResponse(
  value: unknown,
): value is LdapConfigResponse {
  if (!anObject(value)) return false;
  const v1 = value.ENABLE_LDAP;
  return typeof v1 === "boolean" || v1 === null;
}

/** Returns all that is wrong with `value` as `LdapConfigResponse`, nothing when it is valid. */
export function ldapConfigResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesLdapConfigResponse, 0, value);
  } else {
    const v1 = value.ENABLE_LDAP;
    if (typeof v1 !== "boolean" && v1 !== null) {
      failMember(problems, rulesLdapConfigResponse, 2, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `LdapConfigResponse`. */
export function assertLdapConfigResponse(
  value: unknown,
): asserts value is LdapConfigResponse {
  if (!isLdapConfigResponse(value)) {
    throw new InvalidPayload(ldapConfigResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `LdapConfigResponse`. */
export function isLdapConfigResponseJson(text: string): boolean {
  try {
    return isLdapConfigResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `LdapConfigResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseLdapConfigResponse(text: string): LdapConfigResponse {
  const value = fromJson(text);
  assertLdapConfigResponse(value);
  return value;
}

const rulesLdapConfigResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          LdapConfigResponse: {
            type: "an object",
            required: 1,
            properties: { ENABLE_LDAP: { anyOf: "a boolean or null" } },
          },
        },
      },
    },
  },
};

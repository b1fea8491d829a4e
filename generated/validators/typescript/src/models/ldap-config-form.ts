// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";

export interface LdapConfigForm {
  enable_ldap?: boolean | null;
}

/** Whether `value` is a valid `LdapConfigForm`. */
export function isLdapConfigForm(value: unknown): value is LdapConfigForm {
  if (!anObject(value)) return false;
  const v1 = value.enable_ldap;
  return v1 === undefined || typeof v1 === "boolean" || v1 === null;
}

/** Returns all that is wrong with `value` as `LdapConfigForm`, nothing when it is valid. */
export function ldapConfigFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesLdapConfigForm, 0, value);
  } else {
    const v1 = value.enable_ldap;
    if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) {
      failType(problems, rulesLdapConfigForm, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `LdapConfigForm`. */
export function assertLdapConfigForm(
  value: unknown,
): asserts value is LdapConfigForm {
  if (!isLdapConfigForm(value)) {
    throw new InvalidPayload(ldapConfigFormProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `LdapConfigForm`. */
export function isLdapConfigFormJson(text: string): boolean {
  try {
    return isLdapConfigForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `LdapConfigForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseLdapConfigForm(text: string): LdapConfigForm {
  const value = fromJson(text);
  assertLdapConfigForm(value);
  return value;
}

const rulesLdapConfigForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          LdapConfigForm: {
            type: "an object",
            properties: { enable_ldap: { anyOf: "a boolean or null" } },
          },
        },
      },
    },
  },
};

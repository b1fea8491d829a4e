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

export interface LdapForm {
  user: string;
  password: string;
}

/** Whether `value` is a valid `LdapForm`. */
export function isLdapForm(value: unknown): value is LdapForm {
  if (!anObject(value)) return false;
  if (typeof value.user !== "string") return false;
  return typeof value.password === "string";
}

/** Returns all that is wrong with `value` as `LdapForm`, nothing when it is valid. */
export function ldapFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesLdapForm, 0, value);
  } else {
    let v1 = value.user;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapForm, 3, 1, v1);
    }
    v1 = value.password;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapForm, 4, 2, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `LdapForm`. */
export function assertLdapForm(value: unknown): asserts value is LdapForm {
  if (!isLdapForm(value)) throw new InvalidPayload(ldapFormProblems(value));
}

/** Whether `text` is the JSON of a valid `LdapForm`. */
export function isLdapFormJson(text: string): boolean {
  try {
    return isLdapForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `LdapForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseLdapForm(text: string): LdapForm {
  const value = fromJson(text);
  assertLdapForm(value);
  return value;
}

const rulesLdapForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          LdapForm: {
            type: "an object",
            required: 2,
            properties: {
              user: { type: "a string" },
              password: { type: "a string" },
            },
          },
        },
      },
    },
  },
};

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

export interface LdapServerConfigV010 {
  label: string;
  host: string;
  port: number | null;
  attribute_for_mail: string;
  attribute_for_username: string;
  app_dn: string;
  app_dn_password: string;
  search_base: string;
  search_filters: string;
  use_tls: boolean;
  certificate_path: string | null;
  validate_cert: boolean;
  ciphers: string | null;
}

/** Whether `value` is a valid `LdapServerConfig`. */
export function isLdapServerConfig(
  value: unknown,
): value is LdapServerConfigV010 {
  if (!anObject(value)) return false;
  if (typeof value.label !== "string") return false;
  if (typeof value.host !== "string") return false;
  let v1 = value.port;
  if (!Number.isInteger(v1) && v1 !== null) return false;
  if (typeof value.attribute_for_mail !== "string") return false;
  if (typeof value.attribute_for_username !== "string") return false;
  if (typeof value.app_dn !== "string") return false;
  if (typeof value.app_dn_password !== "string") return false;
  if (typeof value.search_base !== "string") return false;
  if (typeof value.search_filters !== "string") return false;
  if (typeof value.use_tls !== "boolean") return false;
  v1 = value.certificate_path;
  if (typeof v1 !== "string" && v1 !== null) return false;
  if (typeof value.validate_cert !== "boolean") return false;
  v1 = value.ciphers;
  return typeof v1 === "string" || v1 === null;
}

/** Returns all that is wrong with `value` as `LdapServerConfig`, nothing when it is valid. */
export function ldapServerConfigProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesLdapServerConfig, 0, value);
  } else {
    let v1 = value.label;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfig, 14, 1, v1);
    }
    v1 = value.host;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfig, 15, 2, v1);
    }
    v1 = value.port;
    if (!Number.isInteger(v1) && v1 !== null) {
      failMember(problems, rulesLdapServerConfig, 16, 3, v1);
    }
    v1 = value.attribute_for_mail;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfig, 17, 4, v1);
    }
    v1 = value.attribute_for_username;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfig, 18, 5, v1);
    }
    v1 = value.app_dn;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfig, 19, 6, v1);
    }
    v1 = value.app_dn_password;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfig, 20, 7, v1);
    }
    v1 = value.search_base;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfig, 21, 8, v1);
    }
    v1 = value.search_filters;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfig, 22, 9, v1);
    }
    v1 = value.use_tls;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesLdapServerConfig, 23, 10, v1);
    }
    v1 = value.certificate_path;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesLdapServerConfig, 24, 11, v1);
    }
    v1 = value.validate_cert;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesLdapServerConfig, 25, 12, v1);
    }
    v1 = value.ciphers;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesLdapServerConfig, 26, 13, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `LdapServerConfig`. */
export function assertLdapServerConfig(
  value: unknown,
): asserts value is LdapServerConfigV010 {
  if (!isLdapServerConfig(value)) {
    throw new InvalidPayload(ldapServerConfigProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `LdapServerConfig`. */
export function isLdapServerConfigJson(text: string): boolean {
  try {
    return isLdapServerConfig(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `LdapServerConfig` that `text` is the JSON of. Throws InvalidPayload. */
export function parseLdapServerConfig(text: string): LdapServerConfigV010 {
  const value = fromJson(text);
  assertLdapServerConfig(value);
  return value;
}

const rulesLdapServerConfig: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          LdapServerConfig: {
            type: "an object",
            required: 13,
            properties: {
              label: { type: "a string" },
              host: { type: "a string" },
              port: { anyOf: "an integer or null" },
              attribute_for_mail: { type: "a string" },
              attribute_for_username: { type: "a string" },
              app_dn: { type: "a string" },
              app_dn_password: { type: "a string" },
              search_base: { type: "a string" },
              search_filters: { type: "a string" },
              use_tls: { type: "a boolean" },
              certificate_path: { anyOf: "a string or null" },
              validate_cert: { type: "a boolean" },
              ciphers: { anyOf: "a string or null" },
            },
          },
        },
      },
    },
  },
};

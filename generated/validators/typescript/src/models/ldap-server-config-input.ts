// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  fail,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";

export interface LdapServerConfigInput {
  label: string;
  host: string;
  port?: number | null;
  attribute_for_mail?: string;
  default_email_domain?: string;
  attribute_for_username?: string;
  app_dn: string;
  app_dn_password: string;
  search_base: string;
  search_filters?: string;
  use_tls?: boolean;
  certificate_path?: string | null;
  validate_cert?: boolean;
  ciphers?: string | null;
  enable_group_management?: boolean;
  enable_group_creation?: boolean;
  attribute_for_groups?: string;
}

/** Whether `value` is a valid `LdapServerConfigInput`. */
export function isLdapServerConfigInput(
  value: unknown,
): value is LdapServerConfigInput {
  if (!anObject(value)) return false;
  let v1 = value.label;
  if (typeof v1 !== "string" || v1.length < 1) return false;
  v1 = value.host;
  if (typeof v1 !== "string" || v1.length < 1) return false;
  if (typeof value.app_dn !== "string") return false;
  if (typeof value.app_dn_password !== "string") return false;
  v1 = value.search_base;
  if (typeof v1 !== "string" || v1.length < 1) return false;
  v1 = value.port;
  if (v1 !== undefined && !Number.isInteger(v1) && v1 !== null) return false;
  v1 = value.attribute_for_mail;
  if (v1 !== undefined && (typeof v1 !== "string" || v1.length < 1)) {
    return false;
  }
  v1 = value.default_email_domain;
  if (v1 !== undefined && typeof v1 !== "string") return false;
  v1 = value.attribute_for_username;
  if (v1 !== undefined && (typeof v1 !== "string" || v1.length < 1)) {
    return false;
  }
  v1 = value.search_filters;
  if (v1 !== undefined && typeof v1 !== "string") return false;
  v1 = value.use_tls;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.certificate_path;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.validate_cert;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.ciphers;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.enable_group_management;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_group_creation;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.attribute_for_groups;
  return v1 === undefined || typeof v1 === "string";
}

/** Returns all that is wrong with `value` as `LdapServerConfigInput`, nothing when it is valid. */
export function ldapServerConfigInputProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesLdapServerConfigInput, 0, value);
  } else {
    let v1 = value.label;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfigInput, 6, 1, v1);
    } else {
      if (v1.length < 1) fail(problems, rulesLdapServerConfigInput, 7);
    }
    v1 = value.host;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfigInput, 8, 2, v1);
    } else {
      if (v1.length < 1) fail(problems, rulesLdapServerConfigInput, 9);
    }
    v1 = value.port;
    if (v1 !== undefined && !Number.isInteger(v1) && v1 !== null) {
      failType(problems, rulesLdapServerConfigInput, 10, v1);
    }
    v1 = value.attribute_for_mail;
    if (v1 !== undefined) {
      if (typeof v1 !== "string") {
        failType(problems, rulesLdapServerConfigInput, 11, v1);
      } else {
        if (v1.length < 1) fail(problems, rulesLdapServerConfigInput, 12);
      }
    }
    v1 = value.default_email_domain;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesLdapServerConfigInput, 13, v1);
    }
    v1 = value.attribute_for_username;
    if (v1 !== undefined) {
      if (typeof v1 !== "string") {
        failType(problems, rulesLdapServerConfigInput, 14, v1);
      } else {
        if (v1.length < 1) fail(problems, rulesLdapServerConfigInput, 15);
      }
    }
    v1 = value.app_dn;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfigInput, 16, 3, v1);
    }
    v1 = value.app_dn_password;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfigInput, 17, 4, v1);
    }
    v1 = value.search_base;
    if (typeof v1 !== "string") {
      failMember(problems, rulesLdapServerConfigInput, 18, 5, v1);
    } else {
      if (v1.length < 1) fail(problems, rulesLdapServerConfigInput, 19);
    }
    v1 = value.search_filters;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesLdapServerConfigInput, 20, v1);
    }
    v1 = value.use_tls;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesLdapServerConfigInput, 21, v1);
    }
    v1 = value.certificate_path;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesLdapServerConfigInput, 22, v1);
    }
    v1 = value.validate_cert;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesLdapServerConfigInput, 23, v1);
    }
    v1 = value.ciphers;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesLdapServerConfigInput, 24, v1);
    }
    v1 = value.enable_group_management;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesLdapServerConfigInput, 25, v1);
    }
    v1 = value.enable_group_creation;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesLdapServerConfigInput, 26, v1);
    }
    v1 = value.attribute_for_groups;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesLdapServerConfigInput, 27, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `LdapServerConfigInput`. */
export function assertLdapServerConfigInput(
  value: unknown,
): asserts value is LdapServerConfigInput {
  if (!isLdapServerConfigInput(value)) {
    throw new InvalidPayload(ldapServerConfigInputProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `LdapServerConfigInput`. */
export function isLdapServerConfigInputJson(text: string): boolean {
  try {
    return isLdapServerConfigInput(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `LdapServerConfigInput` that `text` is the JSON of. Throws InvalidPayload. */
export function parseLdapServerConfigInput(
  text: string,
): LdapServerConfigInput {
  const value = fromJson(text);
  assertLdapServerConfigInput(value);
  return value;
}

const rulesLdapServerConfigInput: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          LdapServerConfigInput: {
            type: "an object",
            required: 5,
            properties: {
              label: {
                type: "a string",
                minLength: [["min_length", { limit: 1 }]],
              },
              host: {
                type: "a string",
                minLength: [["min_length", { limit: 1 }]],
              },
              port: { anyOf: "an integer or null" },
              attribute_for_mail: {
                type: "a string",
                minLength: [["min_length", { limit: 1 }]],
              },
              default_email_domain: { type: "a string" },
              attribute_for_username: {
                type: "a string",
                minLength: [["min_length", { limit: 1 }]],
              },
              app_dn: { type: "a string" },
              app_dn_password: { type: "a string" },
              search_base: {
                type: "a string",
                minLength: [["min_length", { limit: 1 }]],
              },
              search_filters: { type: "a string" },
              use_tls: { type: "a boolean" },
              certificate_path: { anyOf: "a string or null" },
              validate_cert: { type: "a boolean" },
              ciphers: { anyOf: "a string or null" },
              enable_group_management: { type: "a boolean" },
              enable_group_creation: { type: "a boolean" },
              attribute_for_groups: { type: "a string" },
            },
          },
        },
      },
    },
  },
};

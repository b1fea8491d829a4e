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

export interface OAuthConfigForm {
  ENABLE_OAUTH?: boolean | null;
  ENABLE_OAUTH_SIGNUP?: boolean | null;
  OAUTH_MERGE_ACCOUNTS_BY_EMAIL?: boolean | null;
  OAUTH_AUTO_REDIRECT?: boolean | null;
  OAUTH_ALLOWED_DOMAINS?: string | null;
  OAUTH_BLOCKED_GROUPS?: string | null;
  ENABLE_OAUTH_ROLE_MANAGEMENT?: boolean | null;
  OAUTH_ROLES_CLAIM?: string | null;
  OAUTH_ADMIN_ROLES?: string | null;
  OAUTH_ALLOWED_ROLES?: string | null;
  ENABLE_OAUTH_GROUP_MANAGEMENT?: boolean | null;
  ENABLE_OAUTH_GROUP_CREATION?: boolean | null;
  OAUTH_GROUP_CLAIM?: string | null;
  OAUTH_GROUP_DEFAULT_SHARE?: string | boolean | null;
  OAUTH_PROVIDER_NAME?: string | null;
  OPENID_PROVIDER_URL?: string | null;
  OAUTH_CLIENT_ID?: string | null;
  OAUTH_CLIENT_SECRET?: string | null;
  OPENID_REDIRECT_URI?: string | null;
  OAUTH_SCOPES?: string | null;
  OAUTH_CODE_CHALLENGE_METHOD?: string | null;
  OAUTH_TOKEN_ENDPOINT_AUTH_METHOD?: string | null;
  OPENID_END_SESSION_ENDPOINT?: string | null;
  OAUTH_TIMEOUT?: string | number | null;
  OAUTH_CLIENT_TIMEOUT?: string | number | null;
  OAUTH_EMAIL_CLAIM?: string | null;
  OAUTH_USERNAME_CLAIM?: string | null;
  OAUTH_PICTURE_CLAIM?: string | null;
  OAUTH_SUB_CLAIM?: string | null;
  OAUTH_AUDIENCE?: string | null;
  OAUTH_UPDATE_EMAIL_ON_LOGIN?: boolean | null;
  OAUTH_UPDATE_NAME_ON_LOGIN?: boolean | null;
  OAUTH_UPDATE_PICTURE_ON_LOGIN?: boolean | null;
  OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE?: boolean | null;
}

/** Whether `value` is a valid `OAuthConfigForm`. */
export function isOAuthConfigForm(value: unknown): value is OAuthConfigForm {
  if (!anObject(value)) return false;
  let v1 = value.ENABLE_OAUTH;
  if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) return false;
  v1 = value.ENABLE_OAUTH_SIGNUP;
  if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) return false;
  v1 = value.OAUTH_MERGE_ACCOUNTS_BY_EMAIL;
  if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) return false;
  v1 = value.OAUTH_AUTO_REDIRECT;
  if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) return false;
  v1 = value.OAUTH_ALLOWED_DOMAINS;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_BLOCKED_GROUPS;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.ENABLE_OAUTH_ROLE_MANAGEMENT;
  if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) return false;
  v1 = value.OAUTH_ROLES_CLAIM;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_ADMIN_ROLES;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_ALLOWED_ROLES;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.ENABLE_OAUTH_GROUP_MANAGEMENT;
  if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) return false;
  v1 = value.ENABLE_OAUTH_GROUP_CREATION;
  if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) return false;
  v1 = value.OAUTH_GROUP_CLAIM;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_GROUP_DEFAULT_SHARE;
  if (
    v1 !== undefined &&
    typeof v1 !== "string" &&
    typeof v1 !== "boolean" &&
    v1 !== null
  ) {
    return false;
  }
  v1 = value.OAUTH_PROVIDER_NAME;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OPENID_PROVIDER_URL;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_CLIENT_ID;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_CLIENT_SECRET;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OPENID_REDIRECT_URI;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_SCOPES;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_CODE_CHALLENGE_METHOD;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_TOKEN_ENDPOINT_AUTH_METHOD;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OPENID_END_SESSION_ENDPOINT;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_TIMEOUT;
  if (
    v1 !== undefined &&
    typeof v1 !== "string" &&
    !Number.isInteger(v1) &&
    v1 !== null
  ) {
    return false;
  }
  v1 = value.OAUTH_CLIENT_TIMEOUT;
  if (
    v1 !== undefined &&
    typeof v1 !== "string" &&
    !Number.isInteger(v1) &&
    v1 !== null
  ) {
    return false;
  }
  v1 = value.OAUTH_EMAIL_CLAIM;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_USERNAME_CLAIM;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_PICTURE_CLAIM;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_SUB_CLAIM;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_AUDIENCE;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_UPDATE_EMAIL_ON_LOGIN;
  if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) return false;
  v1 = value.OAUTH_UPDATE_NAME_ON_LOGIN;
  if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) return false;
  v1 = value.OAUTH_UPDATE_PICTURE_ON_LOGIN;
  if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) return false;
  v1 = value.OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE;
  return v1 === undefined || typeof v1 === "boolean" || v1 === null;
}

/** Returns all that is wrong with `value` as `OAuthConfigForm`, nothing when it is valid. */
export function oAuthConfigFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesOAuthConfigForm, 0, value);
  } else {
    let v1 = value.ENABLE_OAUTH;
    if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 1, v1);
    }
    v1 = value.ENABLE_OAUTH_SIGNUP;
    if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 2, v1);
    }
    v1 = value.OAUTH_MERGE_ACCOUNTS_BY_EMAIL;
    if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 3, v1);
    }
    v1 = value.OAUTH_AUTO_REDIRECT;
    if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 4, v1);
    }
    v1 = value.OAUTH_ALLOWED_DOMAINS;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 5, v1);
    }
    v1 = value.OAUTH_BLOCKED_GROUPS;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 6, v1);
    }
    v1 = value.ENABLE_OAUTH_ROLE_MANAGEMENT;
    if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 7, v1);
    }
    v1 = value.OAUTH_ROLES_CLAIM;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 8, v1);
    }
    v1 = value.OAUTH_ADMIN_ROLES;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 9, v1);
    }
    v1 = value.OAUTH_ALLOWED_ROLES;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 10, v1);
    }
    v1 = value.ENABLE_OAUTH_GROUP_MANAGEMENT;
    if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 11, v1);
    }
    v1 = value.ENABLE_OAUTH_GROUP_CREATION;
    if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 12, v1);
    }
    v1 = value.OAUTH_GROUP_CLAIM;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 13, v1);
    }
    v1 = value.OAUTH_GROUP_DEFAULT_SHARE;
    if (
      v1 !== undefined &&
      typeof v1 !== "string" &&
      typeof v1 !== "boolean" &&
      v1 !== null
    ) {
      failType(problems, rulesOAuthConfigForm, 14, v1);
    }
    v1 = value.OAUTH_PROVIDER_NAME;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 15, v1);
    }
    v1 = value.OPENID_PROVIDER_URL;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 16, v1);
    }
    v1 = value.OAUTH_CLIENT_ID;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 17, v1);
    }
    v1 = value.OAUTH_CLIENT_SECRET;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 18, v1);
    }
    v1 = value.OPENID_REDIRECT_URI;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 19, v1);
    }
    v1 = value.OAUTH_SCOPES;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 20, v1);
    }
    v1 = value.OAUTH_CODE_CHALLENGE_METHOD;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 21, v1);
    }
    v1 = value.OAUTH_TOKEN_ENDPOINT_AUTH_METHOD;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 22, v1);
    }
    v1 = value.OPENID_END_SESSION_ENDPOINT;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 23, v1);
    }
    v1 = value.OAUTH_TIMEOUT;
    if (
      v1 !== undefined &&
      typeof v1 !== "string" &&
      !Number.isInteger(v1) &&
      v1 !== null
    ) {
      failType(problems, rulesOAuthConfigForm, 24, v1);
    }
    v1 = value.OAUTH_CLIENT_TIMEOUT;
    if (
      v1 !== undefined &&
      typeof v1 !== "string" &&
      !Number.isInteger(v1) &&
      v1 !== null
    ) {
      failType(problems, rulesOAuthConfigForm, 25, v1);
    }
    v1 = value.OAUTH_EMAIL_CLAIM;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 26, v1);
    }
    v1 = value.OAUTH_USERNAME_CLAIM;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 27, v1);
    }
    v1 = value.OAUTH_PICTURE_CLAIM;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 28, v1);
    }
    v1 = value.OAUTH_SUB_CLAIM;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 29, v1);
    }
    v1 = value.OAUTH_AUDIENCE;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 30, v1);
    }
    v1 = value.OAUTH_UPDATE_EMAIL_ON_LOGIN;
    if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 31, v1);
    }
    v1 = value.OAUTH_UPDATE_NAME_ON_LOGIN;
    if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 32, v1);
    }
    v1 = value.OAUTH_UPDATE_PICTURE_ON_LOGIN;
    if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 33, v1);
    }
    v1 = value.OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE;
    if (v1 !== undefined && typeof v1 !== "boolean" && v1 !== null) {
      failType(problems, rulesOAuthConfigForm, 34, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `OAuthConfigForm`. */
export function assertOAuthConfigForm(
  value: unknown,
): asserts value is OAuthConfigForm {
  if (!isOAuthConfigForm(value)) {
    throw new InvalidPayload(oAuthConfigFormProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `OAuthConfigForm`. */
export function isOAuthConfigFormJson(text: string): boolean {
  try {
    return isOAuthConfigForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `OAuthConfigForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseOAuthConfigForm(text: string): OAuthConfigForm {
  const value = fromJson(text);
  assertOAuthConfigForm(value);
  return value;
}

const rulesOAuthConfigForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          OAuthConfigForm: {
            type: "an object",
            properties: {
              ENABLE_OAUTH: { anyOf: "a boolean or null" },
              ENABLE_OAUTH_SIGNUP: { anyOf: "a boolean or null" },
              OAUTH_MERGE_ACCOUNTS_BY_EMAIL: { anyOf: "a boolean or null" },
              OAUTH_AUTO_REDIRECT: { anyOf: "a boolean or null" },
              OAUTH_ALLOWED_DOMAINS: { anyOf: "a string or null" },
              OAUTH_BLOCKED_GROUPS: { anyOf: "a string or null" },
              ENABLE_OAUTH_ROLE_MANAGEMENT: { anyOf: "a boolean or null" },
              OAUTH_ROLES_CLAIM: { anyOf: "a string or null" },
              OAUTH_ADMIN_ROLES: { anyOf: "a string or null" },
              OAUTH_ALLOWED_ROLES: { anyOf: "a string or null" },
              ENABLE_OAUTH_GROUP_MANAGEMENT: { anyOf: "a boolean or null" },
              ENABLE_OAUTH_GROUP_CREATION: { anyOf: "a boolean or null" },
              OAUTH_GROUP_CLAIM: { anyOf: "a string or null" },
              OAUTH_GROUP_DEFAULT_SHARE: {
                anyOf: "a string, a boolean or null",
              },
              OAUTH_PROVIDER_NAME: { anyOf: "a string or null" },
              OPENID_PROVIDER_URL: { anyOf: "a string or null" },
              OAUTH_CLIENT_ID: { anyOf: "a string or null" },
              OAUTH_CLIENT_SECRET: { anyOf: "a string or null" },
              OPENID_REDIRECT_URI: { anyOf: "a string or null" },
              OAUTH_SCOPES: { anyOf: "a string or null" },
              OAUTH_CODE_CHALLENGE_METHOD: { anyOf: "a string or null" },
              OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: { anyOf: "a string or null" },
              OPENID_END_SESSION_ENDPOINT: { anyOf: "a string or null" },
              OAUTH_TIMEOUT: { anyOf: "a string, an integer or null" },
              OAUTH_CLIENT_TIMEOUT: { anyOf: "a string, an integer or null" },
              OAUTH_EMAIL_CLAIM: { anyOf: "a string or null" },
              OAUTH_USERNAME_CLAIM: { anyOf: "a string or null" },
              OAUTH_PICTURE_CLAIM: { anyOf: "a string or null" },
              OAUTH_SUB_CLAIM: { anyOf: "a string or null" },
              OAUTH_AUDIENCE: { anyOf: "a string or null" },
              OAUTH_UPDATE_EMAIL_ON_LOGIN: { anyOf: "a boolean or null" },
              OAUTH_UPDATE_NAME_ON_LOGIN: { anyOf: "a boolean or null" },
              OAUTH_UPDATE_PICTURE_ON_LOGIN: { anyOf: "a boolean or null" },
              OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: { anyOf: "a boolean or null" },
            },
          },
        },
      },
    },
  },
};

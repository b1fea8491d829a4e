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

export interface OAuthConfigResponse {
  ENABLE_OAUTH?: boolean;
  ENABLE_OAUTH_SIGNUP: boolean;
  OAUTH_MERGE_ACCOUNTS_BY_EMAIL: boolean;
  OAUTH_AUTO_REDIRECT: boolean;
  OAUTH_ALLOWED_DOMAINS: string;
  OAUTH_BLOCKED_GROUPS: string;
  ENABLE_OAUTH_ROLE_MANAGEMENT: boolean;
  OAUTH_ROLES_CLAIM: string;
  OAUTH_ADMIN_ROLES: string;
  OAUTH_ALLOWED_ROLES: string;
  ENABLE_OAUTH_GROUP_MANAGEMENT: boolean;
  ENABLE_OAUTH_GROUP_CREATION: boolean;
  OAUTH_GROUP_CLAIM: string;
  OAUTH_GROUP_DEFAULT_SHARE: string | boolean;
  OAUTH_PROVIDER_NAME: string;
  OPENID_PROVIDER_URL: string;
  OAUTH_CLIENT_ID: string;
  OAUTH_CLIENT_SECRET: string;
  OPENID_REDIRECT_URI: string;
  OAUTH_SCOPES: string;
  OAUTH_CODE_CHALLENGE_METHOD: string | null;
  OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: string | null;
  OPENID_END_SESSION_ENDPOINT: string;
  OAUTH_TIMEOUT: string | number;
  OAUTH_CLIENT_TIMEOUT: string | number;
  OAUTH_EMAIL_CLAIM: string;
  OAUTH_USERNAME_CLAIM: string;
  OAUTH_PICTURE_CLAIM: string;
  OAUTH_SUB_CLAIM: string | null;
  OAUTH_AUDIENCE: string;
  OAUTH_UPDATE_EMAIL_ON_LOGIN: boolean;
  OAUTH_UPDATE_NAME_ON_LOGIN: boolean;
  OAUTH_UPDATE_PICTURE_ON_LOGIN: boolean;
  OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: boolean;
  ENABLE_OAUTH_PERSISTENT_CONFIG?: boolean;
}

/** Whether `value` is a valid `OAuthConfigResponse`. */
export function isOAuthConfigResponse(
  value: unknown,
): value is OAuthConfigResponse {
  if (!anObject(value)) return false;
  if (typeof value.ENABLE_OAUTH_SIGNUP !== "boolean") return false;
  if (typeof value.OAUTH_MERGE_ACCOUNTS_BY_EMAIL !== "boolean") return false;
  if (typeof value.OAUTH_AUTO_REDIRECT !== "boolean") return false;
  if (typeof value.OAUTH_ALLOWED_DOMAINS !== "string") return false;
  if (typeof value.OAUTH_BLOCKED_GROUPS !== "string") return false;
  if (typeof value.ENABLE_OAUTH_ROLE_MANAGEMENT !== "boolean") return false;
  if (typeof value.OAUTH_ROLES_CLAIM !== "string") return false;
  if (typeof value.OAUTH_ADMIN_ROLES !== "string") return false;
  if (typeof value.OAUTH_ALLOWED_ROLES !== "string") return false;
  if (typeof value.ENABLE_OAUTH_GROUP_MANAGEMENT !== "boolean") return false;
  if (typeof value.ENABLE_OAUTH_GROUP_CREATION !== "boolean") return false;
  if (typeof value.OAUTH_GROUP_CLAIM !== "string") return false;
  let v1 = value.OAUTH_GROUP_DEFAULT_SHARE;
  if (typeof v1 !== "string" && typeof v1 !== "boolean") return false;
  if (typeof value.OAUTH_PROVIDER_NAME !== "string") return false;
  if (typeof value.OPENID_PROVIDER_URL !== "string") return false;
  if (typeof value.OAUTH_CLIENT_ID !== "string") return false;
  if (typeof value.OAUTH_CLIENT_SECRET !== "string") return false;
  if (typeof value.OPENID_REDIRECT_URI !== "string") return false;
  if (typeof value.OAUTH_SCOPES !== "string") return false;
  v1 = value.OAUTH_CODE_CHALLENGE_METHOD;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.OAUTH_TOKEN_ENDPOINT_AUTH_METHOD;
  if (typeof v1 !== "string" && v1 !== null) return false;
  if (typeof value.OPENID_END_SESSION_ENDPOINT !== "string") return false;
  v1 = value.OAUTH_TIMEOUT;
  if (typeof v1 !== "string" && !Number.isInteger(v1)) return false;
  v1 = value.OAUTH_CLIENT_TIMEOUT;
  if (typeof v1 !== "string" && !Number.isInteger(v1)) return false;
  if (typeof value.OAUTH_EMAIL_CLAIM !== "string") return false;
  if (typeof value.OAUTH_USERNAME_CLAIM !== "string") return false;
  if (typeof value.OAUTH_PICTURE_CLAIM !== "string") return false;
  v1 = value.OAUTH_SUB_CLAIM;
  if (typeof v1 !== "string" && v1 !== null) return false;
  if (typeof value.OAUTH_AUDIENCE !== "string") return false;
  if (typeof value.OAUTH_UPDATE_EMAIL_ON_LOGIN !== "boolean") return false;
  if (typeof value.OAUTH_UPDATE_NAME_ON_LOGIN !== "boolean") return false;
  if (typeof value.OAUTH_UPDATE_PICTURE_ON_LOGIN !== "boolean") return false;
  if (typeof value.OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE !== "boolean") {
    return false;
  }
  v1 = value.ENABLE_OAUTH;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.ENABLE_OAUTH_PERSISTENT_CONFIG;
  return v1 === undefined || typeof v1 === "boolean";
}

/** Returns all that is wrong with `value` as `OAuthConfigResponse`, nothing when it is valid. */
export function oAuthConfigResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesOAuthConfigResponse, 0, value);
  } else {
    let v1 = value.ENABLE_OAUTH;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesOAuthConfigResponse, 2, v1);
    }
    v1 = value.ENABLE_OAUTH_SIGNUP;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesOAuthConfigResponse, 3, 36, v1);
    }
    v1 = value.OAUTH_MERGE_ACCOUNTS_BY_EMAIL;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesOAuthConfigResponse, 4, 37, v1);
    }
    v1 = value.OAUTH_AUTO_REDIRECT;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesOAuthConfigResponse, 5, 38, v1);
    }
    v1 = value.OAUTH_ALLOWED_DOMAINS;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 6, 39, v1);
    }
    v1 = value.OAUTH_BLOCKED_GROUPS;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 7, 40, v1);
    }
    v1 = value.ENABLE_OAUTH_ROLE_MANAGEMENT;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesOAuthConfigResponse, 8, 41, v1);
    }
    v1 = value.OAUTH_ROLES_CLAIM;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 9, 42, v1);
    }
    v1 = value.OAUTH_ADMIN_ROLES;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 10, 43, v1);
    }
    v1 = value.OAUTH_ALLOWED_ROLES;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 11, 44, v1);
    }
    v1 = value.ENABLE_OAUTH_GROUP_MANAGEMENT;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesOAuthConfigResponse, 12, 45, v1);
    }
    v1 = value.ENABLE_OAUTH_GROUP_CREATION;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesOAuthConfigResponse, 13, 46, v1);
    }
    v1 = value.OAUTH_GROUP_CLAIM;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 14, 47, v1);
    }
    v1 = value.OAUTH_GROUP_DEFAULT_SHARE;
    if (typeof v1 !== "string" && typeof v1 !== "boolean") {
      failMember(problems, rulesOAuthConfigResponse, 15, 48, v1);
    }
    v1 = value.OAUTH_PROVIDER_NAME;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 16, 49, v1);
    }
    v1 = value.OPENID_PROVIDER_URL;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 17, 50, v1);
    }
    v1 = value.OAUTH_CLIENT_ID;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 18, 51, v1);
    }
    v1 = value.OAUTH_CLIENT_SECRET;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 19, 52, v1);
    }
    v1 = value.OPENID_REDIRECT_URI;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 20, 53, v1);
    }
    v1 = value.OAUTH_SCOPES;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 21, 54, v1);
    }
    v1 = value.OAUTH_CODE_CHALLENGE_METHOD;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesOAuthConfigResponse, 22, 55, v1);
    }
    v1 = value.OAUTH_TOKEN_ENDPOINT_AUTH_METHOD;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesOAuthConfigResponse, 23, 56, v1);
    }
    v1 = value.OPENID_END_SESSION_ENDPOINT;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 24, 57, v1);
    }
    v1 = value.OAUTH_TIMEOUT;
    if (typeof v1 !== "string" && !Number.isInteger(v1)) {
      failMember(problems, rulesOAuthConfigResponse, 25, 58, v1);
    }
    v1 = value.OAUTH_CLIENT_TIMEOUT;
    if (typeof v1 !== "string" && !Number.isInteger(v1)) {
      failMember(problems, rulesOAuthConfigResponse, 26, 59, v1);
    }
    v1 = value.OAUTH_EMAIL_CLAIM;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 27, 60, v1);
    }
    v1 = value.OAUTH_USERNAME_CLAIM;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 28, 61, v1);
    }
    v1 = value.OAUTH_PICTURE_CLAIM;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 29, 62, v1);
    }
    v1 = value.OAUTH_SUB_CLAIM;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesOAuthConfigResponse, 30, 63, v1);
    }
    v1 = value.OAUTH_AUDIENCE;
    if (typeof v1 !== "string") {
      failMember(problems, rulesOAuthConfigResponse, 31, 64, v1);
    }
    v1 = value.OAUTH_UPDATE_EMAIL_ON_LOGIN;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesOAuthConfigResponse, 32, 65, v1);
    }
    v1 = value.OAUTH_UPDATE_NAME_ON_LOGIN;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesOAuthConfigResponse, 33, 66, v1);
    }
    v1 = value.OAUTH_UPDATE_PICTURE_ON_LOGIN;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesOAuthConfigResponse, 34, 67, v1);
    }
    v1 = value.OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesOAuthConfigResponse, 35, 68, v1);
    }
    v1 = value.ENABLE_OAUTH_PERSISTENT_CONFIG;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesOAuthConfigResponse, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `OAuthConfigResponse`. */
export function assertOAuthConfigResponse(
  value: unknown,
): asserts value is OAuthConfigResponse {
  if (!isOAuthConfigResponse(value)) {
    throw new InvalidPayload(oAuthConfigResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `OAuthConfigResponse`. */
export function isOAuthConfigResponseJson(text: string): boolean {
  try {
    return isOAuthConfigResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `OAuthConfigResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseOAuthConfigResponse(text: string): OAuthConfigResponse {
  const value = fromJson(text);
  assertOAuthConfigResponse(value);
  return value;
}

const rulesOAuthConfigResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          OAuthConfigResponse: {
            type: "an object",
            properties: {
              ENABLE_OAUTH_PERSISTENT_CONFIG: { type: "a boolean" },
            },
          },
          OAuthConfigValues: {
            properties: {
              ENABLE_OAUTH: { type: "a boolean" },
              ENABLE_OAUTH_SIGNUP: { type: "a boolean" },
              OAUTH_MERGE_ACCOUNTS_BY_EMAIL: { type: "a boolean" },
              OAUTH_AUTO_REDIRECT: { type: "a boolean" },
              OAUTH_ALLOWED_DOMAINS: { type: "a string" },
              OAUTH_BLOCKED_GROUPS: { type: "a string" },
              ENABLE_OAUTH_ROLE_MANAGEMENT: { type: "a boolean" },
              OAUTH_ROLES_CLAIM: { type: "a string" },
              OAUTH_ADMIN_ROLES: { type: "a string" },
              OAUTH_ALLOWED_ROLES: { type: "a string" },
              ENABLE_OAUTH_GROUP_MANAGEMENT: { type: "a boolean" },
              ENABLE_OAUTH_GROUP_CREATION: { type: "a boolean" },
              OAUTH_GROUP_CLAIM: { type: "a string" },
              OAUTH_GROUP_DEFAULT_SHARE: { anyOf: "a string or a boolean" },
              OAUTH_PROVIDER_NAME: { type: "a string" },
              OPENID_PROVIDER_URL: { type: "a string" },
              OAUTH_CLIENT_ID: { type: "a string" },
              OAUTH_CLIENT_SECRET: { type: "a string" },
              OPENID_REDIRECT_URI: { type: "a string" },
              OAUTH_SCOPES: { type: "a string" },
              OAUTH_CODE_CHALLENGE_METHOD: { anyOf: "a string or null" },
              OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: { anyOf: "a string or null" },
              OPENID_END_SESSION_ENDPOINT: { type: "a string" },
              OAUTH_TIMEOUT: { anyOf: "a string or an integer" },
              OAUTH_CLIENT_TIMEOUT: { anyOf: "a string or an integer" },
              OAUTH_EMAIL_CLAIM: { type: "a string" },
              OAUTH_USERNAME_CLAIM: { type: "a string" },
              OAUTH_PICTURE_CLAIM: { type: "a string" },
              OAUTH_SUB_CLAIM: { anyOf: "a string or null" },
              OAUTH_AUDIENCE: { type: "a string" },
              OAUTH_UPDATE_EMAIL_ON_LOGIN: { type: "a boolean" },
              OAUTH_UPDATE_NAME_ON_LOGIN: { type: "a boolean" },
              OAUTH_UPDATE_PICTURE_ON_LOGIN: { type: "a boolean" },
              OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: { type: "a boolean" },
            },
            required: 33,
          },
        },
      },
    },
  },
};

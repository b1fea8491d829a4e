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
  step,
} from "../runtime.js";

export interface AdminConfigUpdateResponseV012 {
  ENABLE_MFA: boolean;
  MFA_ALLOW_OAUTH_BYPASS: boolean;
  MFA_ALLOW_TRUSTED_HEADER_BYPASS: boolean;
  SHOW_ADMIN_DETAILS: boolean;
  ADMIN_EMAIL: string | null;
  WEBUI_URL: string;
  ENABLE_LOGIN_FORM: boolean;
  ENABLE_SIGNUP: boolean;
  ENABLE_API_KEYS: boolean;
  ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: boolean;
  API_KEYS_ALLOWED_ENDPOINTS: string;
  DEFAULT_USER_ROLE: string;
  DEFAULT_GROUP_ID: string;
  DEFAULT_INTERFACE_SETTINGS: { [key: string]: unknown };
  I18N: { [key: string]: { [key: string]: string } };
  JWT_EXPIRES_IN: string;
  ENABLE_COMMUNITY_SHARING: boolean;
  ENABLE_MESSAGE_RATING: boolean;
  ENABLE_FOLDERS: boolean;
  FOLDER_MAX_FILE_COUNT: "" | number;
  AUTOMATION_MAX_COUNT: "" | number;
  AUTOMATION_MIN_INTERVAL: "" | number;
  ENABLE_AUTOMATIONS: boolean;
  ENABLE_CHANNELS: boolean;
  ENABLE_ENCRYPTED_CHANNELS: boolean;
  ENABLE_APPS: boolean;
  CHANNEL_MODEL_RESPONSE_MODE: string;
  ENABLE_CALENDAR: boolean;
  ENABLE_MEMORIES: boolean;
  ENABLE_MEMORY_SYSTEM_CONTEXT: boolean;
  ENABLE_SKILL_LAZY_LOADING: boolean;
  SKILL_CONTENT_MAX_CHARS: number | null;
  SKILL_PREVIEW_MAX_CHARS: number | null;
  ENABLE_NOTES: boolean;
  ENABLE_USER_WEBHOOKS: boolean;
  ENABLE_USER_STATUS: boolean;
  PENDING_USER_OVERLAY_TITLE: string | null;
  PENDING_USER_OVERLAY_CONTENT: string | null;
  RESPONSE_WATERMARK: string | null;
  sessions_revoked: boolean;
}

/** Whether `value` is a valid `AdminConfigUpdateResponse`. */
export function isAdminConfigUpdateResponse(
  value: unknown,
): value is AdminConfigUpdateResponseV012 {
  if (!anObject(value)) return false;
  if (typeof value.ENABLE_MFA !== "boolean") return false;
  if (typeof value.MFA_ALLOW_OAUTH_BYPASS !== "boolean") return false;
  if (typeof value.MFA_ALLOW_TRUSTED_HEADER_BYPASS !== "boolean") return false;
  if (typeof value.SHOW_ADMIN_DETAILS !== "boolean") return false;
  let v1 = value.ADMIN_EMAIL;
  if (typeof v1 !== "string" && v1 !== null) return false;
  if (typeof value.WEBUI_URL !== "string") return false;
  if (typeof value.ENABLE_LOGIN_FORM !== "boolean") return false;
  if (typeof value.ENABLE_SIGNUP !== "boolean") return false;
  if (typeof value.ENABLE_API_KEYS !== "boolean") return false;
  if (typeof value.ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS !== "boolean") {
    return false;
  }
  if (typeof value.API_KEYS_ALLOWED_ENDPOINTS !== "string") return false;
  if (typeof value.DEFAULT_USER_ROLE !== "string") return false;
  if (typeof value.DEFAULT_GROUP_ID !== "string") return false;
  if (!anObject(value.DEFAULT_INTERFACE_SETTINGS)) return false;
  v1 = value.I18N;
  if (!anObject(v1)) return false;
  for (const k3 in v1) {
    const v4: unknown = v1[k3];
    if (!anObject(v4)) return false;
    for (const k6 in v4) {
      const v7: unknown = v4[k6];
      if (typeof v7 !== "string") return false;
    }
  }
  if (typeof value.JWT_EXPIRES_IN !== "string") return false;
  if (typeof value.ENABLE_COMMUNITY_SHARING !== "boolean") return false;
  if (typeof value.ENABLE_MESSAGE_RATING !== "boolean") return false;
  if (typeof value.ENABLE_FOLDERS !== "boolean") return false;
  v1 = value.FOLDER_MAX_FILE_COUNT;
  if (!Number.isInteger(v1) && (typeof v1 !== "string" || v1 !== "")) {
    return false;
  }
  v1 = value.AUTOMATION_MAX_COUNT;
  if (!Number.isInteger(v1) && (typeof v1 !== "string" || v1 !== "")) {
    return false;
  }
  v1 = value.AUTOMATION_MIN_INTERVAL;
  if (!Number.isInteger(v1) && (typeof v1 !== "string" || v1 !== "")) {
    return false;
  }
  if (typeof value.ENABLE_AUTOMATIONS !== "boolean") return false;
  if (typeof value.ENABLE_CHANNELS !== "boolean") return false;
  if (typeof value.ENABLE_ENCRYPTED_CHANNELS !== "boolean") return false;
  if (typeof value.ENABLE_APPS !== "boolean") return false;
  if (typeof value.CHANNEL_MODEL_RESPONSE_MODE !== "string") return false;
  if (typeof value.ENABLE_CALENDAR !== "boolean") return false;
  if (typeof value.ENABLE_MEMORIES !== "boolean") return false;
  if (typeof value.ENABLE_MEMORY_SYSTEM_CONTEXT !== "boolean") return false;
  if (typeof value.ENABLE_SKILL_LAZY_LOADING !== "boolean") return false;
  v1 = value.SKILL_CONTENT_MAX_CHARS;
  if (
    v1 !== null &&
    (typeof v1 !== "number" || !Number.isInteger(v1) || !(v1 > 0))
  ) {
    return false;
  }
  v1 = value.SKILL_PREVIEW_MAX_CHARS;
  if (
    v1 !== null &&
    (typeof v1 !== "number" || !Number.isInteger(v1) || !(v1 > 0))
  ) {
    return false;
  }
  if (typeof value.ENABLE_NOTES !== "boolean") return false;
  if (typeof value.ENABLE_USER_WEBHOOKS !== "boolean") return false;
  if (typeof value.ENABLE_USER_STATUS !== "boolean") return false;
  v1 = value.PENDING_USER_OVERLAY_TITLE;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.PENDING_USER_OVERLAY_CONTENT;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.RESPONSE_WATERMARK;
  if (typeof v1 !== "string" && v1 !== null) return false;
  return typeof value.sessions_revoked === "boolean";
}

/** Returns all that is wrong with `value` as `AdminConfigUpdateResponse`, nothing when it is valid. */
export function adminConfigUpdateResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesAdminConfigUpdateResponse, 0, value);
  } else {
    let v1 = value.ENABLE_MFA;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 42, 3, v1);
    }
    v1 = value.MFA_ALLOW_OAUTH_BYPASS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 43, 4, v1);
    }
    v1 = value.MFA_ALLOW_TRUSTED_HEADER_BYPASS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 44, 5, v1);
    }
    v1 = value.SHOW_ADMIN_DETAILS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 45, 6, v1);
    }
    v1 = value.ADMIN_EMAIL;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesAdminConfigUpdateResponse, 46, 7, v1);
    }
    v1 = value.WEBUI_URL;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfigUpdateResponse, 47, 8, v1);
    }
    v1 = value.ENABLE_LOGIN_FORM;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 48, 9, v1);
    }
    v1 = value.ENABLE_SIGNUP;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 49, 10, v1);
    }
    v1 = value.ENABLE_API_KEYS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 50, 11, v1);
    }
    v1 = value.ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 51, 12, v1);
    }
    v1 = value.API_KEYS_ALLOWED_ENDPOINTS;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfigUpdateResponse, 52, 13, v1);
    }
    v1 = value.DEFAULT_USER_ROLE;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfigUpdateResponse, 53, 14, v1);
    }
    v1 = value.DEFAULT_GROUP_ID;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfigUpdateResponse, 54, 15, v1);
    }
    v1 = value.DEFAULT_INTERFACE_SETTINGS;
    if (!anObject(v1)) {
      failMember(problems, rulesAdminConfigUpdateResponse, 55, 16, v1);
    }
    v1 = value.I18N;
    if (!anObject(v1)) {
      failMember(problems, rulesAdminConfigUpdateResponse, 56, 17, v1);
    } else {
      for (const k4 in v1) {
        const v5: unknown = v1[k4];
        if (!anObject(v5)) {
          failType(
            problems,
            rulesAdminConfigUpdateResponse,
            57,
            v5,
            `/I18N${step(k4)}`,
          );
        } else {
          for (const k7 in v5) {
            const v8: unknown = v5[k7];
            if (typeof v8 !== "string") {
              failType(
                problems,
                rulesAdminConfigUpdateResponse,
                58,
                v8,
                `/I18N${step(k4)}${step(k7)}`,
              );
            }
          }
        }
      }
    }
    v1 = value.JWT_EXPIRES_IN;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfigUpdateResponse, 59, 18, v1);
    }
    v1 = value.ENABLE_COMMUNITY_SHARING;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 60, 19, v1);
    }
    v1 = value.ENABLE_MESSAGE_RATING;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 61, 20, v1);
    }
    v1 = value.ENABLE_FOLDERS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 62, 21, v1);
    }
    v1 = value.FOLDER_MAX_FILE_COUNT;
    if (
      typeof v1 !== "string" &&
      (typeof v1 !== "number" || !Number.isInteger(v1))
    ) {
      failMember(problems, rulesAdminConfigUpdateResponse, 63, 22, v1);
    } else {
      if (typeof v1 === "string") {
        if (v1 !== "") fail(problems, rulesAdminConfigUpdateResponse, 64);
      }
    }
    v1 = value.AUTOMATION_MAX_COUNT;
    if (
      typeof v1 !== "string" &&
      (typeof v1 !== "number" || !Number.isInteger(v1))
    ) {
      failMember(problems, rulesAdminConfigUpdateResponse, 65, 23, v1);
    } else {
      if (typeof v1 === "string") {
        if (v1 !== "") fail(problems, rulesAdminConfigUpdateResponse, 66);
      }
    }
    v1 = value.AUTOMATION_MIN_INTERVAL;
    if (
      typeof v1 !== "string" &&
      (typeof v1 !== "number" || !Number.isInteger(v1))
    ) {
      failMember(problems, rulesAdminConfigUpdateResponse, 67, 24, v1);
    } else {
      if (typeof v1 === "string") {
        if (v1 !== "") fail(problems, rulesAdminConfigUpdateResponse, 68);
      }
    }
    v1 = value.ENABLE_AUTOMATIONS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 69, 25, v1);
    }
    v1 = value.ENABLE_CHANNELS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 70, 26, v1);
    }
    v1 = value.ENABLE_ENCRYPTED_CHANNELS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 71, 27, v1);
    }
    v1 = value.ENABLE_APPS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 72, 28, v1);
    }
    v1 = value.CHANNEL_MODEL_RESPONSE_MODE;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfigUpdateResponse, 73, 29, v1);
    }
    v1 = value.ENABLE_CALENDAR;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 74, 30, v1);
    }
    v1 = value.ENABLE_MEMORIES;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 75, 31, v1);
    }
    v1 = value.ENABLE_MEMORY_SYSTEM_CONTEXT;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 76, 32, v1);
    }
    v1 = value.ENABLE_SKILL_LAZY_LOADING;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 77, 33, v1);
    }
    v1 = value.SKILL_CONTENT_MAX_CHARS;
    if (v1 === undefined) {
      fail(
        problems,
        rulesAdminConfigUpdateResponse,
        34,
        "/SKILL_CONTENT_MAX_CHARS",
      );
    } else {
      if (v1 !== null) {
        if (typeof v1 !== "number" || !Number.isInteger(v1)) {
          failType(problems, rulesAdminConfigUpdateResponse, 78, v1);
        } else {
          if (!(v1 > 0)) fail(problems, rulesAdminConfigUpdateResponse, 79);
        }
      }
    }
    v1 = value.SKILL_PREVIEW_MAX_CHARS;
    if (v1 === undefined) {
      fail(
        problems,
        rulesAdminConfigUpdateResponse,
        35,
        "/SKILL_PREVIEW_MAX_CHARS",
      );
    } else {
      if (v1 !== null) {
        if (typeof v1 !== "number" || !Number.isInteger(v1)) {
          failType(problems, rulesAdminConfigUpdateResponse, 80, v1);
        } else {
          if (!(v1 > 0)) fail(problems, rulesAdminConfigUpdateResponse, 81);
        }
      }
    }
    v1 = value.ENABLE_NOTES;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 82, 36, v1);
    }
    v1 = value.ENABLE_USER_WEBHOOKS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 83, 37, v1);
    }
    v1 = value.ENABLE_USER_STATUS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 84, 38, v1);
    }
    v1 = value.PENDING_USER_OVERLAY_TITLE;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesAdminConfigUpdateResponse, 85, 39, v1);
    }
    v1 = value.PENDING_USER_OVERLAY_CONTENT;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesAdminConfigUpdateResponse, 86, 40, v1);
    }
    v1 = value.RESPONSE_WATERMARK;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesAdminConfigUpdateResponse, 87, 41, v1);
    }
    v1 = value.sessions_revoked;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigUpdateResponse, 2, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `AdminConfigUpdateResponse`. */
export function assertAdminConfigUpdateResponse(
  value: unknown,
): asserts value is AdminConfigUpdateResponseV012 {
  if (!isAdminConfigUpdateResponse(value)) {
    throw new InvalidPayload(adminConfigUpdateResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `AdminConfigUpdateResponse`. */
export function isAdminConfigUpdateResponseJson(text: string): boolean {
  try {
    return isAdminConfigUpdateResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `AdminConfigUpdateResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseAdminConfigUpdateResponse(
  text: string,
): AdminConfigUpdateResponseV012 {
  const value = fromJson(text);
  assertAdminConfigUpdateResponse(value);
  return value;
}

const rulesAdminConfigUpdateResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          AdminConfigUpdateResponse: {
            type: "an object",
            required: 1,
            properties: { sessions_revoked: { type: "a boolean" } },
          },
          AdminConfig: {
            required: 39,
            properties: {
              ENABLE_MFA: { type: "a boolean" },
              MFA_ALLOW_OAUTH_BYPASS: { type: "a boolean" },
              MFA_ALLOW_TRUSTED_HEADER_BYPASS: { type: "a boolean" },
              SHOW_ADMIN_DETAILS: { type: "a boolean" },
              ADMIN_EMAIL: { anyOf: "a string or null" },
              WEBUI_URL: { type: "a string" },
              ENABLE_LOGIN_FORM: { type: "a boolean" },
              ENABLE_SIGNUP: { type: "a boolean" },
              ENABLE_API_KEYS: { type: "a boolean" },
              ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: { type: "a boolean" },
              API_KEYS_ALLOWED_ENDPOINTS: { type: "a string" },
              DEFAULT_USER_ROLE: { anyOf: "a string" },
              DEFAULT_GROUP_ID: { type: "a string" },
              DEFAULT_INTERFACE_SETTINGS: { type: "an object" },
              I18N: {
                type: "an object",
                additionalProperties: {
                  type: "an object",
                  additionalProperties: { type: "a string" },
                },
              },
              JWT_EXPIRES_IN: { type: "a string" },
              ENABLE_COMMUNITY_SHARING: { type: "a boolean" },
              ENABLE_MESSAGE_RATING: { type: "a boolean" },
              ENABLE_FOLDERS: { type: "a boolean" },
              FOLDER_MAX_FILE_COUNT: {
                anyOf: [
                  "a string or an integer",
                  { "1": { const: [["const", { expected: "" }]] } },
                ],
              },
              AUTOMATION_MAX_COUNT: {
                anyOf: [
                  "a string or an integer",
                  { "1": { const: [["const", { expected: "" }]] } },
                ],
              },
              AUTOMATION_MIN_INTERVAL: {
                anyOf: [
                  "a string or an integer",
                  { "1": { const: [["const", { expected: "" }]] } },
                ],
              },
              ENABLE_AUTOMATIONS: { type: "a boolean" },
              ENABLE_CHANNELS: { type: "a boolean" },
              ENABLE_ENCRYPTED_CHANNELS: { type: "a boolean" },
              ENABLE_APPS: { type: "a boolean" },
              CHANNEL_MODEL_RESPONSE_MODE: { anyOf: "a string" },
              ENABLE_CALENDAR: { type: "a boolean" },
              ENABLE_MEMORIES: { type: "a boolean" },
              ENABLE_MEMORY_SYSTEM_CONTEXT: { type: "a boolean" },
              ENABLE_SKILL_LAZY_LOADING: { type: "a boolean" },
              SKILL_CONTENT_MAX_CHARS: {
                anyOf: [
                  "an integer or null",
                  {
                    "0": {
                      exclusiveMinimum: [["exclusive_minimum", { limit: 0 }]],
                    },
                  },
                ],
              },
              SKILL_PREVIEW_MAX_CHARS: {
                anyOf: [
                  "an integer or null",
                  {
                    "0": {
                      exclusiveMinimum: [["exclusive_minimum", { limit: 0 }]],
                    },
                  },
                ],
              },
              ENABLE_NOTES: { type: "a boolean" },
              ENABLE_USER_WEBHOOKS: { type: "a boolean" },
              ENABLE_USER_STATUS: { type: "a boolean" },
              PENDING_USER_OVERLAY_TITLE: { anyOf: "a string or null" },
              PENDING_USER_OVERLAY_CONTENT: { anyOf: "a string or null" },
              RESPONSE_WATERMARK: { anyOf: "a string or null" },
            },
          },
        },
      },
    },
  },
};

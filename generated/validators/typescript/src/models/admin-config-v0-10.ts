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

export interface AdminConfigV010 {
  SHOW_ADMIN_DETAILS: boolean;
  ADMIN_EMAIL: string | null;
  WEBUI_URL: string;
  ENABLE_SIGNUP: boolean;
  ENABLE_API_KEYS: boolean;
  ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: boolean;
  API_KEYS_ALLOWED_ENDPOINTS: string;
  DEFAULT_USER_ROLE: string;
  DEFAULT_GROUP_ID: string;
  JWT_EXPIRES_IN: string;
  ENABLE_COMMUNITY_SHARING: boolean;
  ENABLE_MESSAGE_RATING: boolean;
  ENABLE_FOLDERS: boolean;
  FOLDER_MAX_FILE_COUNT: "" | number;
  AUTOMATION_MAX_COUNT: "" | number;
  AUTOMATION_MIN_INTERVAL: "" | number;
  ENABLE_AUTOMATIONS: boolean;
  ENABLE_CHANNELS: boolean;
  ENABLE_CALENDAR: boolean;
  ENABLE_MEMORIES: boolean;
  ENABLE_MEMORY_SYSTEM_CONTEXT: boolean;
  ENABLE_NOTES: boolean;
  ENABLE_USER_WEBHOOKS: boolean;
  ENABLE_USER_STATUS: boolean;
  PENDING_USER_OVERLAY_TITLE: string | null;
  PENDING_USER_OVERLAY_CONTENT: string | null;
  RESPONSE_WATERMARK: string | null;
}

/** Whether `value` is a valid `AdminConfig`. */
export function isAdminConfig(value: unknown): value is AdminConfigV010 {
  if (!anObject(value)) return false;
  if (typeof value.SHOW_ADMIN_DETAILS !== "boolean") return false;
  let v1 = value.ADMIN_EMAIL;
  if (typeof v1 !== "string" && v1 !== null) return false;
  if (typeof value.WEBUI_URL !== "string") return false;
  if (typeof value.ENABLE_SIGNUP !== "boolean") return false;
  if (typeof value.ENABLE_API_KEYS !== "boolean") return false;
  if (typeof value.ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS !== "boolean") {
    return false;
  }
  if (typeof value.API_KEYS_ALLOWED_ENDPOINTS !== "string") return false;
  if (typeof value.DEFAULT_USER_ROLE !== "string") return false;
  if (typeof value.DEFAULT_GROUP_ID !== "string") return false;
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
  if (typeof value.ENABLE_CALENDAR !== "boolean") return false;
  if (typeof value.ENABLE_MEMORIES !== "boolean") return false;
  if (typeof value.ENABLE_MEMORY_SYSTEM_CONTEXT !== "boolean") return false;
  if (typeof value.ENABLE_NOTES !== "boolean") return false;
  if (typeof value.ENABLE_USER_WEBHOOKS !== "boolean") return false;
  if (typeof value.ENABLE_USER_STATUS !== "boolean") return false;
  v1 = value.PENDING_USER_OVERLAY_TITLE;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.PENDING_USER_OVERLAY_CONTENT;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.RESPONSE_WATERMARK;
  return typeof v1 === "string" || v1 === null;
}

/** Returns all that is wrong with `value` as `AdminConfig`, nothing when it is valid. */
export function adminConfigProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesAdminConfig, 0, value);
  } else {
    let v1 = value.SHOW_ADMIN_DETAILS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 28, 1, v1);
    }
    v1 = value.ADMIN_EMAIL;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesAdminConfig, 29, 2, v1);
    }
    v1 = value.WEBUI_URL;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfig, 30, 3, v1);
    }
    v1 = value.ENABLE_SIGNUP;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 31, 4, v1);
    }
    v1 = value.ENABLE_API_KEYS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 32, 5, v1);
    }
    v1 = value.ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 33, 6, v1);
    }
    v1 = value.API_KEYS_ALLOWED_ENDPOINTS;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfig, 34, 7, v1);
    }
    v1 = value.DEFAULT_USER_ROLE;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfig, 35, 8, v1);
    }
    v1 = value.DEFAULT_GROUP_ID;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfig, 36, 9, v1);
    }
    v1 = value.JWT_EXPIRES_IN;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfig, 37, 10, v1);
    }
    v1 = value.ENABLE_COMMUNITY_SHARING;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 38, 11, v1);
    }
    v1 = value.ENABLE_MESSAGE_RATING;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 39, 12, v1);
    }
    v1 = value.ENABLE_FOLDERS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 40, 13, v1);
    }
    v1 = value.FOLDER_MAX_FILE_COUNT;
    if (
      typeof v1 !== "string" &&
      (typeof v1 !== "number" || !Number.isInteger(v1))
    ) {
      failMember(problems, rulesAdminConfig, 41, 14, v1);
    } else {
      if (typeof v1 === "string") {
        if (v1 !== "") fail(problems, rulesAdminConfig, 42);
      }
    }
    v1 = value.AUTOMATION_MAX_COUNT;
    if (
      typeof v1 !== "string" &&
      (typeof v1 !== "number" || !Number.isInteger(v1))
    ) {
      failMember(problems, rulesAdminConfig, 43, 15, v1);
    } else {
      if (typeof v1 === "string") {
        if (v1 !== "") fail(problems, rulesAdminConfig, 44);
      }
    }
    v1 = value.AUTOMATION_MIN_INTERVAL;
    if (
      typeof v1 !== "string" &&
      (typeof v1 !== "number" || !Number.isInteger(v1))
    ) {
      failMember(problems, rulesAdminConfig, 45, 16, v1);
    } else {
      if (typeof v1 === "string") {
        if (v1 !== "") fail(problems, rulesAdminConfig, 46);
      }
    }
    v1 = value.ENABLE_AUTOMATIONS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 47, 17, v1);
    }
    v1 = value.ENABLE_CHANNELS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 48, 18, v1);
    }
    v1 = value.ENABLE_CALENDAR;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 49, 19, v1);
    }
    v1 = value.ENABLE_MEMORIES;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 50, 20, v1);
    }
    v1 = value.ENABLE_MEMORY_SYSTEM_CONTEXT;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 51, 21, v1);
    }
    v1 = value.ENABLE_NOTES;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 52, 22, v1);
    }
    v1 = value.ENABLE_USER_WEBHOOKS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 53, 23, v1);
    }
    v1 = value.ENABLE_USER_STATUS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfig, 54, 24, v1);
    }
    v1 = value.PENDING_USER_OVERLAY_TITLE;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesAdminConfig, 55, 25, v1);
    }
    v1 = value.PENDING_USER_OVERLAY_CONTENT;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesAdminConfig, 56, 26, v1);
    }
    v1 = value.RESPONSE_WATERMARK;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesAdminConfig, 57, 27, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `AdminConfig`. */
export function assertAdminConfig(
  value: unknown,
): asserts value is AdminConfigV010 {
  if (!isAdminConfig(value)) {
    throw new InvalidPayload(adminConfigProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `AdminConfig`. */
export function isAdminConfigJson(text: string): boolean {
  try {
    return isAdminConfig(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `AdminConfig` that `text` is the JSON of. Throws InvalidPayload. */
export function parseAdminConfig(text: string): AdminConfigV010 {
  const value = fromJson(text);
  assertAdminConfig(value);
  return value;
}

const rulesAdminConfig: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          AdminConfig: {
            type: "an object",
            required: 27,
            properties: {
              SHOW_ADMIN_DETAILS: { type: "a boolean" },
              ADMIN_EMAIL: { anyOf: "a string or null" },
              WEBUI_URL: { type: "a string" },
              ENABLE_SIGNUP: { type: "a boolean" },
              ENABLE_API_KEYS: { type: "a boolean" },
              ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: { type: "a boolean" },
              API_KEYS_ALLOWED_ENDPOINTS: { type: "a string" },
              DEFAULT_USER_ROLE: { anyOf: "a string" },
              DEFAULT_GROUP_ID: { type: "a string" },
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
              ENABLE_CALENDAR: { type: "a boolean" },
              ENABLE_MEMORIES: { type: "a boolean" },
              ENABLE_MEMORY_SYSTEM_CONTEXT: { type: "a boolean" },
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

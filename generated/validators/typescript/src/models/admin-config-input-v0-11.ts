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

export interface AdminConfigInputV011 {
  SHOW_ADMIN_DETAILS: boolean;
  ADMIN_EMAIL?: string | null;
  WEBUI_URL: string;
  ENABLE_LOGIN_FORM?: boolean;
  ENABLE_SIGNUP: boolean;
  ENABLE_API_KEYS: boolean;
  ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: boolean;
  API_KEYS_ALLOWED_ENDPOINTS: string;
  DEFAULT_USER_ROLE: "pending" | "user" | "admin";
  DEFAULT_GROUP_ID: string;
  DEFAULT_INTERFACE_SETTINGS?: { [key: string]: unknown } | null;
  I18N?: { [key: string]: { [key: string]: string } };
  JWT_EXPIRES_IN: string;
  ENABLE_COMMUNITY_SHARING: boolean;
  ENABLE_MESSAGE_RATING: boolean;
  ENABLE_FOLDERS: boolean;
  FOLDER_MAX_FILE_COUNT?: string | number | null;
  AUTOMATION_MAX_COUNT?: string | number | null;
  AUTOMATION_MIN_INTERVAL?: string | number | null;
  ENABLE_AUTOMATIONS: boolean;
  ENABLE_CHANNELS: boolean;
  CHANNEL_MODEL_RESPONSE_MODE?: "thread" | "channel";
  ENABLE_CALENDAR: boolean;
  ENABLE_MEMORIES: boolean;
  ENABLE_MEMORY_SYSTEM_CONTEXT: boolean;
  ENABLE_NOTES: boolean;
  ENABLE_USER_WEBHOOKS: boolean;
  ENABLE_USER_STATUS: boolean;
  PENDING_USER_OVERLAY_TITLE?: string | null;
  PENDING_USER_OVERLAY_CONTENT?: string | null;
  RESPONSE_WATERMARK?: string | null;
}

/** Whether `value` is a valid `AdminConfigInput`. */
export function isAdminConfigInput(
  value: unknown,
): value is AdminConfigInputV011 {
  if (!anObject(value)) return false;
  if (typeof value.SHOW_ADMIN_DETAILS !== "boolean") return false;
  if (typeof value.WEBUI_URL !== "string") return false;
  if (typeof value.ENABLE_SIGNUP !== "boolean") return false;
  if (typeof value.ENABLE_API_KEYS !== "boolean") return false;
  if (typeof value.ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS !== "boolean") {
    return false;
  }
  if (typeof value.API_KEYS_ALLOWED_ENDPOINTS !== "string") return false;
  let v1 = value.DEFAULT_USER_ROLE;
  if (v1 !== "pending" && v1 !== "user" && v1 !== "admin") return false;
  if (typeof value.DEFAULT_GROUP_ID !== "string") return false;
  if (typeof value.JWT_EXPIRES_IN !== "string") return false;
  if (typeof value.ENABLE_COMMUNITY_SHARING !== "boolean") return false;
  if (typeof value.ENABLE_MESSAGE_RATING !== "boolean") return false;
  if (typeof value.ENABLE_FOLDERS !== "boolean") return false;
  if (typeof value.ENABLE_AUTOMATIONS !== "boolean") return false;
  if (typeof value.ENABLE_CHANNELS !== "boolean") return false;
  if (typeof value.ENABLE_CALENDAR !== "boolean") return false;
  if (typeof value.ENABLE_MEMORIES !== "boolean") return false;
  if (typeof value.ENABLE_MEMORY_SYSTEM_CONTEXT !== "boolean") return false;
  if (typeof value.ENABLE_NOTES !== "boolean") return false;
  if (typeof value.ENABLE_USER_WEBHOOKS !== "boolean") return false;
  if (typeof value.ENABLE_USER_STATUS !== "boolean") return false;
  v1 = value.ADMIN_EMAIL;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.ENABLE_LOGIN_FORM;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.DEFAULT_INTERFACE_SETTINGS;
  if (v1 !== undefined && v1 !== null && !anObject(v1)) return false;
  v1 = value.I18N;
  if (v1 !== undefined) {
    if (!anObject(v1)) return false;
    for (const k3 in v1) {
      const v4: unknown = v1[k3];
      if (!anObject(v4)) return false;
      for (const k6 in v4) {
        const v7: unknown = v4[k6];
        if (typeof v7 !== "string") return false;
      }
    }
  }
  v1 = value.FOLDER_MAX_FILE_COUNT;
  if (
    v1 !== undefined &&
    !Number.isInteger(v1) &&
    v1 !== null &&
    (typeof v1 !== "string" || !pattern0.test(v1))
  ) {
    return false;
  }
  v1 = value.AUTOMATION_MAX_COUNT;
  if (
    v1 !== undefined &&
    !Number.isInteger(v1) &&
    v1 !== null &&
    (typeof v1 !== "string" || !pattern0.test(v1))
  ) {
    return false;
  }
  v1 = value.AUTOMATION_MIN_INTERVAL;
  if (
    v1 !== undefined &&
    !Number.isInteger(v1) &&
    v1 !== null &&
    (typeof v1 !== "string" || !pattern0.test(v1))
  ) {
    return false;
  }
  v1 = value.CHANNEL_MODEL_RESPONSE_MODE;
  if (v1 !== undefined && v1 !== "thread" && v1 !== "channel") return false;
  v1 = value.PENDING_USER_OVERLAY_TITLE;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.PENDING_USER_OVERLAY_CONTENT;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.RESPONSE_WATERMARK;
  return v1 === undefined || typeof v1 === "string" || v1 === null;
}

/** Returns all that is wrong with `value` as `AdminConfigInput`, nothing when it is valid. */
export function adminConfigInputProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesAdminConfigInput, 0, value);
  } else {
    let v1 = value.SHOW_ADMIN_DETAILS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 21, 1, v1);
    }
    v1 = value.ADMIN_EMAIL;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesAdminConfigInput, 22, v1);
    }
    v1 = value.WEBUI_URL;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfigInput, 23, 2, v1);
    }
    v1 = value.ENABLE_LOGIN_FORM;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesAdminConfigInput, 24, v1);
    }
    v1 = value.ENABLE_SIGNUP;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 25, 3, v1);
    }
    v1 = value.ENABLE_API_KEYS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 26, 4, v1);
    }
    v1 = value.ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 27, 5, v1);
    }
    v1 = value.API_KEYS_ALLOWED_ENDPOINTS;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfigInput, 28, 6, v1);
    }
    v1 = value.DEFAULT_USER_ROLE;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfigInput, 29, 7, v1);
    } else {
      if (v1 !== "pending" && v1 !== "user" && v1 !== "admin") {
        fail(problems, rulesAdminConfigInput, 30);
      }
    }
    v1 = value.DEFAULT_GROUP_ID;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfigInput, 31, 8, v1);
    }
    v1 = value.DEFAULT_INTERFACE_SETTINGS;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (!anObject(v1)) {
          failType(problems, rulesAdminConfigInput, 32, v1);
        }
      }
    }
    v1 = value.I18N;
    if (v1 !== undefined) {
      if (!anObject(v1)) {
        failType(problems, rulesAdminConfigInput, 33, v1);
      } else {
        for (const k4 in v1) {
          const v5: unknown = v1[k4];
          if (!anObject(v5)) {
            failType(
              problems,
              rulesAdminConfigInput,
              34,
              v5,
              `/I18N${step(k4)}`,
            );
          } else {
            for (const k7 in v5) {
              const v8: unknown = v5[k7];
              if (typeof v8 !== "string") {
                failType(
                  problems,
                  rulesAdminConfigInput,
                  35,
                  v8,
                  `/I18N${step(k4)}${step(k7)}`,
                );
              }
            }
          }
        }
      }
    }
    v1 = value.JWT_EXPIRES_IN;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAdminConfigInput, 36, 9, v1);
    }
    v1 = value.ENABLE_COMMUNITY_SHARING;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 37, 10, v1);
    }
    v1 = value.ENABLE_MESSAGE_RATING;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 38, 11, v1);
    }
    v1 = value.ENABLE_FOLDERS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 39, 12, v1);
    }
    v1 = value.FOLDER_MAX_FILE_COUNT;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (
          typeof v1 !== "string" &&
          (typeof v1 !== "number" || !Number.isInteger(v1))
        ) {
          failType(problems, rulesAdminConfigInput, 40, v1);
        } else {
          if (typeof v1 === "string") {
            if (!pattern0.test(v1)) fail(problems, rulesAdminConfigInput, 41);
          }
        }
      }
    }
    v1 = value.AUTOMATION_MAX_COUNT;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (
          typeof v1 !== "string" &&
          (typeof v1 !== "number" || !Number.isInteger(v1))
        ) {
          failType(problems, rulesAdminConfigInput, 42, v1);
        } else {
          if (typeof v1 === "string") {
            if (!pattern0.test(v1)) fail(problems, rulesAdminConfigInput, 43);
          }
        }
      }
    }
    v1 = value.AUTOMATION_MIN_INTERVAL;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (
          typeof v1 !== "string" &&
          (typeof v1 !== "number" || !Number.isInteger(v1))
        ) {
          failType(problems, rulesAdminConfigInput, 44, v1);
        } else {
          if (typeof v1 === "string") {
            if (!pattern0.test(v1)) fail(problems, rulesAdminConfigInput, 45);
          }
        }
      }
    }
    v1 = value.ENABLE_AUTOMATIONS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 46, 13, v1);
    }
    v1 = value.ENABLE_CHANNELS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 47, 14, v1);
    }
    v1 = value.CHANNEL_MODEL_RESPONSE_MODE;
    if (v1 !== undefined) {
      if (typeof v1 !== "string") {
        failType(problems, rulesAdminConfigInput, 48, v1);
      } else {
        if (v1 !== "thread" && v1 !== "channel") {
          fail(problems, rulesAdminConfigInput, 49);
        }
      }
    }
    v1 = value.ENABLE_CALENDAR;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 50, 15, v1);
    }
    v1 = value.ENABLE_MEMORIES;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 51, 16, v1);
    }
    v1 = value.ENABLE_MEMORY_SYSTEM_CONTEXT;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 52, 17, v1);
    }
    v1 = value.ENABLE_NOTES;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 53, 18, v1);
    }
    v1 = value.ENABLE_USER_WEBHOOKS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 54, 19, v1);
    }
    v1 = value.ENABLE_USER_STATUS;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesAdminConfigInput, 55, 20, v1);
    }
    v1 = value.PENDING_USER_OVERLAY_TITLE;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesAdminConfigInput, 56, v1);
    }
    v1 = value.PENDING_USER_OVERLAY_CONTENT;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesAdminConfigInput, 57, v1);
    }
    v1 = value.RESPONSE_WATERMARK;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesAdminConfigInput, 58, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `AdminConfigInput`. */
export function assertAdminConfigInput(
  value: unknown,
): asserts value is AdminConfigInputV011 {
  if (!isAdminConfigInput(value)) {
    throw new InvalidPayload(adminConfigInputProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `AdminConfigInput`. */
export function isAdminConfigInputJson(text: string): boolean {
  try {
    return isAdminConfigInput(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `AdminConfigInput` that `text` is the JSON of. Throws InvalidPayload. */
export function parseAdminConfigInput(text: string): AdminConfigInputV011 {
  const value = fromJson(text);
  assertAdminConfigInput(value);
  return value;
}

const pattern0 = /^(?:-?[0-9]+)?$/u;

const rulesAdminConfigInput: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          AdminConfigInput: {
            type: "an object",
            required: 20,
            properties: {
              SHOW_ADMIN_DETAILS: { type: "a boolean" },
              ADMIN_EMAIL: { anyOf: "a string or null" },
              WEBUI_URL: { type: "a string" },
              ENABLE_LOGIN_FORM: { type: "a boolean" },
              ENABLE_SIGNUP: { type: "a boolean" },
              ENABLE_API_KEYS: { type: "a boolean" },
              ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: { type: "a boolean" },
              API_KEYS_ALLOWED_ENDPOINTS: { type: "a string" },
              DEFAULT_USER_ROLE: {
                type: "a string",
                enum: [["enum", { expected: ["pending", "user", "admin"] }]],
              },
              DEFAULT_GROUP_ID: { type: "a string" },
              DEFAULT_INTERFACE_SETTINGS: { anyOf: "an object or null" },
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
                  "a string, an integer or null",
                  {
                    "1": {
                      pattern: [["pattern", { pattern: "^(-?[0-9]+)?$" }]],
                    },
                  },
                ],
              },
              AUTOMATION_MAX_COUNT: {
                anyOf: [
                  "a string, an integer or null",
                  {
                    "1": {
                      pattern: [["pattern", { pattern: "^(-?[0-9]+)?$" }]],
                    },
                  },
                ],
              },
              AUTOMATION_MIN_INTERVAL: {
                anyOf: [
                  "a string, an integer or null",
                  {
                    "1": {
                      pattern: [["pattern", { pattern: "^(-?[0-9]+)?$" }]],
                    },
                  },
                ],
              },
              ENABLE_AUTOMATIONS: { type: "a boolean" },
              ENABLE_CHANNELS: { type: "a boolean" },
              CHANNEL_MODEL_RESPONSE_MODE: {
                type: "a string",
                enum: [["enum", { expected: ["thread", "channel"] }]],
              },
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

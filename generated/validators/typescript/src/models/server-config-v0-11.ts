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
import {
  explainPromptSuggestion,
  isPromptSuggestion,
  type PromptSuggestion,
} from "./prompt-suggestion.js";
import {
  explainServerAudio,
  isServerAudio,
  type ServerAudioV010,
} from "./server-audio-v0-10.js";
import {
  explainServerCode,
  isServerCode,
  type ServerCode,
} from "./server-code.js";
import {
  explainServerFeatures,
  isServerFeatures,
  type ServerFeaturesV011,
} from "./server-features-v0-11.js";
import {
  explainServerFiles,
  isServerFiles,
  type ServerFiles,
} from "./server-files.js";
import {
  explainServerGoogleDrive,
  isServerGoogleDrive,
  type ServerGoogleDrive,
} from "./server-google-drive.js";
import {
  explainServerInterface,
  isServerInterface,
  type ServerInterfaceV011,
} from "./server-interface-v0-11.js";
import {
  explainServerOAuth,
  isServerOAuth,
  type ServerOAuth,
} from "./server-oauth.js";
import {
  explainServerOneDrive,
  isServerOneDrive,
  type ServerOneDrive,
} from "./server-one-drive.js";

export interface ServerConfigV011 {
  onboarding?: boolean;
  status: boolean;
  name: string;
  version: string;
  default_locale: string;
  i18n: { [key: string]: { [key: string]: string } };
  oauth: ServerOAuth;
  features: ServerFeaturesV011;
  default_models?: string | null;
  default_pinned_models?: string | null;
  default_prompt_suggestions?: PromptSuggestion[] | null;
  default_prompt_suggestions_i18n?: { [key: string]: unknown } | null;
  code?: ServerCode;
  audio?: ServerAudioV010;
  file?: ServerFiles;
  permissions?: { [key: string]: { [key: string]: boolean } };
  google_drive?: ServerGoogleDrive;
  onedrive?: ServerOneDrive;
  ui?: ServerInterfaceV011;
  license_metadata?: { [key: string]: unknown } | null;
}

/** Whether `value` is a valid `ServerConfig`. */
export function isServerConfig(value: unknown): value is ServerConfigV011 {
  if (!anObject(value)) return false;
  if (typeof value.status !== "boolean") return false;
  if (typeof value.name !== "string") return false;
  if (typeof value.version !== "string") return false;
  if (typeof value.default_locale !== "string") return false;
  let v1 = value.i18n;
  if (!anObject(v1)) return false;
  for (const k3 in v1) {
    const v4: unknown = v1[k3];
    if (!anObject(v4)) return false;
    for (const k6 in v4) {
      const v7: unknown = v4[k6];
      if (typeof v7 !== "string") return false;
    }
  }
  if (!isServerOAuth(value.oauth)) return false;
  if (!isServerFeatures(value.features)) return false;
  v1 = value.onboarding;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.default_models;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.default_pinned_models;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.default_prompt_suggestions;
  if (v1 !== undefined) {
    if (v1 !== null) {
      if (!Array.isArray(v1)) return false;
      for (let i8 = 0; i8 < v1.length; i8++) {
        const v9: unknown = v1[i8];
        if (!isPromptSuggestion(v9)) return false;
      }
    }
  }
  v1 = value.default_prompt_suggestions_i18n;
  if (v1 !== undefined && v1 !== null && !anObject(v1)) return false;
  v1 = value.code;
  if (v1 !== undefined && !isServerCode(v1)) return false;
  v1 = value.audio;
  if (v1 !== undefined && !isServerAudio(v1)) return false;
  v1 = value.file;
  if (v1 !== undefined && !isServerFiles(v1)) return false;
  v1 = value.permissions;
  if (v1 !== undefined) {
    if (!anObject(v1)) return false;
    for (const k11 in v1) {
      const v12: unknown = v1[k11];
      if (!anObject(v12)) return false;
      for (const k14 in v12) {
        const v15: unknown = v12[k14];
        if (typeof v15 !== "boolean") return false;
      }
    }
  }
  v1 = value.google_drive;
  if (v1 !== undefined && !isServerGoogleDrive(v1)) return false;
  v1 = value.onedrive;
  if (v1 !== undefined && !isServerOneDrive(v1)) return false;
  v1 = value.ui;
  if (v1 !== undefined && !isServerInterface(v1)) return false;
  v1 = value.license_metadata;
  return v1 === undefined || v1 === null || anObject(v1);
}

/** Returns all that is wrong with `value` as `ServerConfig`, nothing when it is valid. */
export function serverConfigProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesServerConfig, 0, value);
  } else {
    let v1 = value.onboarding;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesServerConfig, 1, v1);
    }
    v1 = value.status;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesServerConfig, 2, 17, v1);
    }
    v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerConfig, 3, 18, v1);
    }
    v1 = value.version;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerConfig, 4, 19, v1);
    }
    v1 = value.default_locale;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerConfig, 5, 20, v1);
    }
    v1 = value.i18n;
    if (!anObject(v1)) {
      failMember(problems, rulesServerConfig, 6, 21, v1);
    } else {
      for (const k3 in v1) {
        const v4: unknown = v1[k3];
        if (!anObject(v4)) {
          failType(problems, rulesServerConfig, 7, v4, `/i18n${step(k3)}`);
        } else {
          for (const k6 in v4) {
            const v7: unknown = v4[k6];
            if (typeof v7 !== "string") {
              failType(
                problems,
                rulesServerConfig,
                8,
                v7,
                `/i18n${step(k3)}${step(k6)}`,
              );
            }
          }
        }
      }
    }
    v1 = value.oauth;
    if (v1 === undefined) {
      fail(problems, rulesServerConfig, 22, "/oauth");
    } else {
      if (!isServerOAuth(v1)) explainServerOAuth(v1, "/oauth", problems);
    }
    v1 = value.features;
    if (v1 === undefined) {
      fail(problems, rulesServerConfig, 23, "/features");
    } else {
      if (!isServerFeatures(v1)) {
        explainServerFeatures(v1, "/features", problems);
      }
    }
    v1 = value.default_models;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesServerConfig, 9, v1);
    }
    v1 = value.default_pinned_models;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesServerConfig, 10, v1);
    }
    v1 = value.default_prompt_suggestions;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (!Array.isArray(v1)) {
          failType(problems, rulesServerConfig, 11, v1);
        } else {
          for (let i8 = 0; i8 < v1.length; i8++) {
            const v9: unknown = v1[i8];
            if (!isPromptSuggestion(v9)) {
              explainPromptSuggestion(
                v9,
                `/default_prompt_suggestions/${i8}`,
                problems,
              );
            }
          }
        }
      }
    }
    v1 = value.default_prompt_suggestions_i18n;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (!anObject(v1)) {
          failType(problems, rulesServerConfig, 12, v1);
        }
      }
    }
    v1 = value.code;
    if (v1 !== undefined) {
      if (!isServerCode(v1)) explainServerCode(v1, "/code", problems);
    }
    v1 = value.audio;
    if (v1 !== undefined) {
      if (!isServerAudio(v1)) explainServerAudio(v1, "/audio", problems);
    }
    v1 = value.file;
    if (v1 !== undefined) {
      if (!isServerFiles(v1)) explainServerFiles(v1, "/file", problems);
    }
    v1 = value.permissions;
    if (v1 !== undefined) {
      if (!anObject(v1)) {
        failType(problems, rulesServerConfig, 13, v1);
      } else {
        for (const k12 in v1) {
          const v13: unknown = v1[k12];
          if (!anObject(v13)) {
            failType(
              problems,
              rulesServerConfig,
              14,
              v13,
              `/permissions${step(k12)}`,
            );
          } else {
            for (const k15 in v13) {
              const v16: unknown = v13[k15];
              if (typeof v16 !== "boolean") {
                failType(
                  problems,
                  rulesServerConfig,
                  15,
                  v16,
                  `/permissions${step(k12)}${step(k15)}`,
                );
              }
            }
          }
        }
      }
    }
    v1 = value.google_drive;
    if (v1 !== undefined) {
      if (!isServerGoogleDrive(v1)) {
        explainServerGoogleDrive(v1, "/google_drive", problems);
      }
    }
    v1 = value.onedrive;
    if (v1 !== undefined) {
      if (!isServerOneDrive(v1)) {
        explainServerOneDrive(v1, "/onedrive", problems);
      }
    }
    v1 = value.ui;
    if (v1 !== undefined) {
      if (!isServerInterface(v1)) explainServerInterface(v1, "/ui", problems);
    }
    v1 = value.license_metadata;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (!anObject(v1)) {
          failType(problems, rulesServerConfig, 16, v1);
        }
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerConfig`. */
export function assertServerConfig(
  value: unknown,
): asserts value is ServerConfigV011 {
  if (!isServerConfig(value)) {
    throw new InvalidPayload(serverConfigProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerConfig`. */
export function isServerConfigJson(text: string): boolean {
  try {
    return isServerConfig(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerConfig` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerConfig(text: string): ServerConfigV011 {
  const value = fromJson(text);
  assertServerConfig(value);
  return value;
}

const rulesServerConfig: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerConfig: {
            type: "an object",
            properties: {
              onboarding: { type: "a boolean" },
              status: { type: "a boolean" },
              name: { type: "a string" },
              version: { type: "a string" },
              default_locale: { type: "a string" },
              i18n: {
                type: "an object",
                additionalProperties: {
                  type: "an object",
                  additionalProperties: { type: "a string" },
                },
              },
              default_models: { anyOf: "a string or null" },
              default_pinned_models: { anyOf: "a string or null" },
              default_prompt_suggestions: { anyOf: "an array or null" },
              default_prompt_suggestions_i18n: { anyOf: "an object or null" },
              permissions: {
                type: "an object",
                additionalProperties: {
                  type: "an object",
                  additionalProperties: { type: "a boolean" },
                },
              },
              license_metadata: { anyOf: "an object or null" },
            },
            required: 7,
          },
        },
      },
    },
  },
};

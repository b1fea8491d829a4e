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
  type ServerFeaturesV010,
} from "./server-features-v0-10.js";
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
  type ServerInterfaceV010,
} from "./server-interface-v0-10.js";
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

export interface ServerConfigV010 {
  onboarding?: boolean;
  status: boolean;
  name: string;
  version: string;
  default_locale: string;
  oauth: ServerOAuth;
  features: ServerFeaturesV010;
  default_models?: string | null;
  default_pinned_models?: string | null;
  default_prompt_suggestions?: PromptSuggestion[] | null;
  code?: ServerCode;
  audio?: ServerAudioV010;
  file?: ServerFiles;
  permissions?: { [key: string]: { [key: string]: boolean } };
  google_drive?: ServerGoogleDrive;
  onedrive?: ServerOneDrive;
  ui?: ServerInterfaceV010;
  license_metadata?: { [key: string]: unknown } | null;
}

/** Whether `value` is a valid `ServerConfig`. */
export function isServerConfig(value: unknown): value is ServerConfigV010 {
  if (!anObject(value)) return false;
  if (typeof value.status !== "boolean") return false;
  if (typeof value.name !== "string") return false;
  if (typeof value.version !== "string") return false;
  if (typeof value.default_locale !== "string") return false;
  if (!isServerOAuth(value.oauth)) return false;
  if (!isServerFeatures(value.features)) return false;
  let v1 = value.onboarding;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.default_models;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.default_pinned_models;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.default_prompt_suggestions;
  if (v1 !== undefined) {
    if (v1 !== null) {
      if (!Array.isArray(v1)) return false;
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3: unknown = v1[i2];
        if (!isPromptSuggestion(v3)) return false;
      }
    }
  }
  v1 = value.code;
  if (v1 !== undefined && !isServerCode(v1)) return false;
  v1 = value.audio;
  if (v1 !== undefined && !isServerAudio(v1)) return false;
  v1 = value.file;
  if (v1 !== undefined && !isServerFiles(v1)) return false;
  v1 = value.permissions;
  if (v1 !== undefined) {
    if (!anObject(v1)) return false;
    for (const k5 in v1) {
      const v6: unknown = v1[k5];
      if (!anObject(v6)) return false;
      for (const k8 in v6) {
        const v9: unknown = v6[k8];
        if (typeof v9 !== "boolean") return false;
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
      failMember(problems, rulesServerConfig, 2, 13, v1);
    }
    v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerConfig, 3, 14, v1);
    }
    v1 = value.version;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerConfig, 4, 15, v1);
    }
    v1 = value.default_locale;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerConfig, 5, 16, v1);
    }
    v1 = value.oauth;
    if (v1 === undefined) {
      fail(problems, rulesServerConfig, 17, "/oauth");
    } else {
      if (!isServerOAuth(v1)) explainServerOAuth(v1, "/oauth", problems);
    }
    v1 = value.features;
    if (v1 === undefined) {
      fail(problems, rulesServerConfig, 18, "/features");
    } else {
      if (!isServerFeatures(v1)) {
        explainServerFeatures(v1, "/features", problems);
      }
    }
    v1 = value.default_models;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesServerConfig, 6, v1);
    }
    v1 = value.default_pinned_models;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesServerConfig, 7, v1);
    }
    v1 = value.default_prompt_suggestions;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (!Array.isArray(v1)) {
          failType(problems, rulesServerConfig, 8, v1);
        } else {
          for (let i2 = 0; i2 < v1.length; i2++) {
            const v3: unknown = v1[i2];
            if (!isPromptSuggestion(v3)) {
              explainPromptSuggestion(
                v3,
                `/default_prompt_suggestions/${i2}`,
                problems,
              );
            }
          }
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
        failType(problems, rulesServerConfig, 9, v1);
      } else {
        for (const k5 in v1) {
          const v6: unknown = v1[k5];
          if (!anObject(v6)) {
            failType(
              problems,
              rulesServerConfig,
              10,
              v6,
              `/permissions${step(k5)}`,
            );
          } else {
            for (const k8 in v6) {
              const v9: unknown = v6[k8];
              if (typeof v9 !== "boolean") {
                failType(
                  problems,
                  rulesServerConfig,
                  11,
                  v9,
                  `/permissions${step(k5)}${step(k8)}`,
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
          failType(problems, rulesServerConfig, 12, v1);
        }
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerConfig`. */
export function assertServerConfig(
  value: unknown,
): asserts value is ServerConfigV010 {
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
export function parseServerConfig(text: string): ServerConfigV010 {
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
              default_models: { anyOf: "a string or null" },
              default_pinned_models: { anyOf: "a string or null" },
              default_prompt_suggestions: { anyOf: "an array or null" },
              permissions: {
                type: "an object",
                additionalProperties: {
                  type: "an object",
                  additionalProperties: { type: "a boolean" },
                },
              },
              license_metadata: { anyOf: "an object or null" },
            },
            required: 6,
          },
        },
      },
    },
  },
};

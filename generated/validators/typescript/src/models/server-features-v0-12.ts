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

export interface ServerFeaturesV012 {
  slim: boolean;
  auth: boolean;
  auth_trusted_header: boolean;
  enable_signup_password_confirmation: boolean;
  enable_ldap: boolean | null;
  enable_signup: boolean;
  enable_login_form: boolean;
  enable_websocket: boolean;
  enable_api_keys?: boolean;
  enable_password_change_form?: boolean;
  enable_version_update_check?: boolean;
  enable_pyodide_file_persistence?: boolean;
  enable_public_active_users_count?: boolean;
  enable_easter_eggs?: boolean;
  enable_direct_connections?: boolean;
  enable_direct_integrations?: boolean;
  enable_plugins?: boolean;
  enable_tools?: boolean;
  enable_functions?: boolean;
  enable_tool_servers?: boolean;
  enable_terminal_servers?: boolean;
  enable_folders?: boolean;
  folder_max_file_count?: "" | number;
  enable_channels?: boolean;
  enable_encrypted_channels?: boolean;
  enable_apps?: boolean;
  enable_calendar?: boolean;
  enable_automations?: boolean;
  enable_notes?: boolean;
  enable_context_compaction?: boolean;
  enable_tool_permissions?: boolean;
  enable_web_search?: boolean;
  enable_web_search_confirmation?: boolean;
  web_search_confirmation_content?: string;
  enable_code_execution?: boolean;
  enable_code_interpreter?: boolean;
  enable_image_generation?: boolean;
  enable_autocomplete_generation?: boolean;
  enable_title_generation?: boolean;
  enable_follow_up_generation?: boolean;
  enable_tags_generation?: boolean;
  enable_community_sharing?: boolean;
  enable_message_rating?: boolean;
  enable_user_webhooks?: boolean;
  enable_user_status?: boolean;
  enable_admin_export?: boolean;
  enable_admin_chat_access?: boolean;
  enable_admin_analytics?: boolean;
  enable_google_drive_integration?: boolean;
  enable_onedrive_integration?: boolean;
  enable_memories?: boolean;
  enable_subagents?: boolean;
}

/** Whether `value` is a valid `ServerFeatures`. */
export function isServerFeatures(value: unknown): value is ServerFeaturesV012 {
  if (!anObject(value)) return false;
  if (typeof value.slim !== "boolean") return false;
  if (typeof value.auth !== "boolean") return false;
  if (typeof value.auth_trusted_header !== "boolean") return false;
  if (typeof value.enable_signup_password_confirmation !== "boolean") {
    return false;
  }
  let v1 = value.enable_ldap;
  if (typeof v1 !== "boolean" && v1 !== null) return false;
  if (typeof value.enable_signup !== "boolean") return false;
  if (typeof value.enable_login_form !== "boolean") return false;
  if (typeof value.enable_websocket !== "boolean") return false;
  v1 = value.enable_api_keys;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_password_change_form;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_version_update_check;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_pyodide_file_persistence;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_public_active_users_count;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_easter_eggs;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_direct_connections;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_direct_integrations;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_plugins;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_tools;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_functions;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_tool_servers;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_terminal_servers;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_folders;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.folder_max_file_count;
  if (
    v1 !== undefined &&
    !Number.isInteger(v1) &&
    (typeof v1 !== "string" || v1 !== "")
  ) {
    return false;
  }
  v1 = value.enable_channels;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_encrypted_channels;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_apps;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_calendar;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_automations;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_notes;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_context_compaction;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_tool_permissions;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_web_search;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_web_search_confirmation;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.web_search_confirmation_content;
  if (v1 !== undefined && typeof v1 !== "string") return false;
  v1 = value.enable_code_execution;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_code_interpreter;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_image_generation;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_autocomplete_generation;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_title_generation;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_follow_up_generation;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_tags_generation;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_community_sharing;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_message_rating;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_user_webhooks;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_user_status;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_admin_export;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_admin_chat_access;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_admin_analytics;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_google_drive_integration;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_onedrive_integration;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_memories;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.enable_subagents;
  return v1 === undefined || typeof v1 === "boolean";
}

/** Returns all that is wrong with `value` as `ServerFeatures`, nothing when it is valid. */
export function serverFeaturesProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainServerFeatures(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerFeatures`. */
export function assertServerFeatures(
  value: unknown,
): asserts value is ServerFeaturesV012 {
  if (!isServerFeatures(value)) {
    throw new InvalidPayload(serverFeaturesProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerFeatures`. */
export function isServerFeaturesJson(text: string): boolean {
  try {
    return isServerFeatures(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerFeatures` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerFeatures(text: string): ServerFeaturesV012 {
  const value = fromJson(text);
  assertServerFeatures(value);
  return value;
}

/** For other models. */
export function explainServerFeatures(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesServerFeatures, 0, value, at);
  } else {
    let v1 = value.slim;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesServerFeatures, 9, 1, v1, `${at}/slim`);
    }
    v1 = value.auth;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesServerFeatures, 10, 2, v1, `${at}/auth`);
    }
    v1 = value.auth_trusted_header;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesServerFeatures,
        11,
        3,
        v1,
        `${at}/auth_trusted_header`,
      );
    }
    v1 = value.enable_signup_password_confirmation;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesServerFeatures,
        12,
        4,
        v1,
        `${at}/enable_signup_password_confirmation`,
      );
    }
    v1 = value.enable_ldap;
    if (typeof v1 !== "boolean" && v1 !== null) {
      failMember(problems, rulesServerFeatures, 13, 5, v1, `${at}/enable_ldap`);
    }
    v1 = value.enable_signup;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesServerFeatures,
        14,
        6,
        v1,
        `${at}/enable_signup`,
      );
    }
    v1 = value.enable_login_form;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesServerFeatures,
        15,
        7,
        v1,
        `${at}/enable_login_form`,
      );
    }
    v1 = value.enable_websocket;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesServerFeatures,
        16,
        8,
        v1,
        `${at}/enable_websocket`,
      );
    }
    v1 = value.enable_api_keys;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesServerFeatures, 17, v1, `${at}/enable_api_keys`);
    }
    v1 = value.enable_password_change_form;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        18,
        v1,
        `${at}/enable_password_change_form`,
      );
    }
    v1 = value.enable_version_update_check;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        19,
        v1,
        `${at}/enable_version_update_check`,
      );
    }
    v1 = value.enable_pyodide_file_persistence;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        20,
        v1,
        `${at}/enable_pyodide_file_persistence`,
      );
    }
    v1 = value.enable_public_active_users_count;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        21,
        v1,
        `${at}/enable_public_active_users_count`,
      );
    }
    v1 = value.enable_easter_eggs;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        22,
        v1,
        `${at}/enable_easter_eggs`,
      );
    }
    v1 = value.enable_direct_connections;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        23,
        v1,
        `${at}/enable_direct_connections`,
      );
    }
    v1 = value.enable_direct_integrations;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        24,
        v1,
        `${at}/enable_direct_integrations`,
      );
    }
    v1 = value.enable_plugins;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesServerFeatures, 25, v1, `${at}/enable_plugins`);
    }
    v1 = value.enable_tools;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesServerFeatures, 26, v1, `${at}/enable_tools`);
    }
    v1 = value.enable_functions;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesServerFeatures, 27, v1, `${at}/enable_functions`);
    }
    v1 = value.enable_tool_servers;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        28,
        v1,
        `${at}/enable_tool_servers`,
      );
    }
    v1 = value.enable_terminal_servers;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        29,
        v1,
        `${at}/enable_terminal_servers`,
      );
    }
    v1 = value.enable_folders;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesServerFeatures, 30, v1, `${at}/enable_folders`);
    }
    v1 = value.folder_max_file_count;
    if (v1 !== undefined) {
      if (
        typeof v1 !== "string" &&
        (typeof v1 !== "number" || !Number.isInteger(v1))
      ) {
        failType(
          problems,
          rulesServerFeatures,
          31,
          v1,
          `${at}/folder_max_file_count`,
        );
      } else {
        if (typeof v1 === "string") {
          if (v1 !== "") {
            fail(
              problems,
              rulesServerFeatures,
              32,
              `${at}/folder_max_file_count`,
            );
          }
        }
      }
    }
    v1 = value.enable_channels;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesServerFeatures, 33, v1, `${at}/enable_channels`);
    }
    v1 = value.enable_encrypted_channels;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        34,
        v1,
        `${at}/enable_encrypted_channels`,
      );
    }
    v1 = value.enable_apps;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesServerFeatures, 35, v1, `${at}/enable_apps`);
    }
    v1 = value.enable_calendar;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesServerFeatures, 36, v1, `${at}/enable_calendar`);
    }
    v1 = value.enable_automations;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        37,
        v1,
        `${at}/enable_automations`,
      );
    }
    v1 = value.enable_notes;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesServerFeatures, 38, v1, `${at}/enable_notes`);
    }
    v1 = value.enable_context_compaction;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        39,
        v1,
        `${at}/enable_context_compaction`,
      );
    }
    v1 = value.enable_tool_permissions;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        40,
        v1,
        `${at}/enable_tool_permissions`,
      );
    }
    v1 = value.enable_web_search;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        41,
        v1,
        `${at}/enable_web_search`,
      );
    }
    v1 = value.enable_web_search_confirmation;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        42,
        v1,
        `${at}/enable_web_search_confirmation`,
      );
    }
    v1 = value.web_search_confirmation_content;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(
        problems,
        rulesServerFeatures,
        43,
        v1,
        `${at}/web_search_confirmation_content`,
      );
    }
    v1 = value.enable_code_execution;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        44,
        v1,
        `${at}/enable_code_execution`,
      );
    }
    v1 = value.enable_code_interpreter;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        45,
        v1,
        `${at}/enable_code_interpreter`,
      );
    }
    v1 = value.enable_image_generation;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        46,
        v1,
        `${at}/enable_image_generation`,
      );
    }
    v1 = value.enable_autocomplete_generation;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        47,
        v1,
        `${at}/enable_autocomplete_generation`,
      );
    }
    v1 = value.enable_title_generation;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        48,
        v1,
        `${at}/enable_title_generation`,
      );
    }
    v1 = value.enable_follow_up_generation;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        49,
        v1,
        `${at}/enable_follow_up_generation`,
      );
    }
    v1 = value.enable_tags_generation;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        50,
        v1,
        `${at}/enable_tags_generation`,
      );
    }
    v1 = value.enable_community_sharing;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        51,
        v1,
        `${at}/enable_community_sharing`,
      );
    }
    v1 = value.enable_message_rating;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        52,
        v1,
        `${at}/enable_message_rating`,
      );
    }
    v1 = value.enable_user_webhooks;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        53,
        v1,
        `${at}/enable_user_webhooks`,
      );
    }
    v1 = value.enable_user_status;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        54,
        v1,
        `${at}/enable_user_status`,
      );
    }
    v1 = value.enable_admin_export;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        55,
        v1,
        `${at}/enable_admin_export`,
      );
    }
    v1 = value.enable_admin_chat_access;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        56,
        v1,
        `${at}/enable_admin_chat_access`,
      );
    }
    v1 = value.enable_admin_analytics;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        57,
        v1,
        `${at}/enable_admin_analytics`,
      );
    }
    v1 = value.enable_google_drive_integration;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        58,
        v1,
        `${at}/enable_google_drive_integration`,
      );
    }
    v1 = value.enable_onedrive_integration;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(
        problems,
        rulesServerFeatures,
        59,
        v1,
        `${at}/enable_onedrive_integration`,
      );
    }
    v1 = value.enable_memories;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesServerFeatures, 60, v1, `${at}/enable_memories`);
    }
    v1 = value.enable_subagents;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesServerFeatures, 61, v1, `${at}/enable_subagents`);
    }
  }
}

const rulesServerFeatures: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerFeatures: {
            type: "an object",
            required: 8,
            properties: {
              slim: { type: "a boolean" },
              auth: { type: "a boolean" },
              auth_trusted_header: { type: "a boolean" },
              enable_signup_password_confirmation: { type: "a boolean" },
              enable_ldap: { anyOf: "a boolean or null" },
              enable_signup: { type: "a boolean" },
              enable_login_form: { type: "a boolean" },
              enable_websocket: { type: "a boolean" },
              enable_api_keys: { type: "a boolean" },
              enable_password_change_form: { type: "a boolean" },
              enable_version_update_check: { type: "a boolean" },
              enable_pyodide_file_persistence: { type: "a boolean" },
              enable_public_active_users_count: { type: "a boolean" },
              enable_easter_eggs: { type: "a boolean" },
              enable_direct_connections: { type: "a boolean" },
              enable_direct_integrations: { type: "a boolean" },
              enable_plugins: { type: "a boolean" },
              enable_tools: { type: "a boolean" },
              enable_functions: { type: "a boolean" },
              enable_tool_servers: { type: "a boolean" },
              enable_terminal_servers: { type: "a boolean" },
              enable_folders: { type: "a boolean" },
              folder_max_file_count: {
                anyOf: [
                  "a string or an integer",
                  { "1": { const: [["const", { expected: "" }]] } },
                ],
              },
              enable_channels: { type: "a boolean" },
              enable_encrypted_channels: { type: "a boolean" },
              enable_apps: { type: "a boolean" },
              enable_calendar: { type: "a boolean" },
              enable_automations: { type: "a boolean" },
              enable_notes: { type: "a boolean" },
              enable_context_compaction: { type: "a boolean" },
              enable_tool_permissions: { type: "a boolean" },
              enable_web_search: { type: "a boolean" },
              enable_web_search_confirmation: { type: "a boolean" },
              web_search_confirmation_content: { type: "a string" },
              enable_code_execution: { type: "a boolean" },
              enable_code_interpreter: { type: "a boolean" },
              enable_image_generation: { type: "a boolean" },
              enable_autocomplete_generation: { type: "a boolean" },
              enable_title_generation: { type: "a boolean" },
              enable_follow_up_generation: { type: "a boolean" },
              enable_tags_generation: { type: "a boolean" },
              enable_community_sharing: { type: "a boolean" },
              enable_message_rating: { type: "a boolean" },
              enable_user_webhooks: { type: "a boolean" },
              enable_user_status: { type: "a boolean" },
              enable_admin_export: { type: "a boolean" },
              enable_admin_chat_access: { type: "a boolean" },
              enable_admin_analytics: { type: "a boolean" },
              enable_google_drive_integration: { type: "a boolean" },
              enable_onedrive_integration: { type: "a boolean" },
              enable_memories: { type: "a boolean" },
              enable_subagents: { type: "a boolean" },
            },
          },
        },
      },
    },
  },
};

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

export interface ChatPermissions {
  controls: boolean;
  valves: boolean;
  system_prompt: boolean;
  params: boolean;
  file_upload: boolean;
  web_upload: boolean;
  delete: boolean;
  delete_message: boolean;
  continue_response: boolean;
  regenerate_response: boolean;
  rate_response: boolean;
  edit: boolean;
  share: boolean;
  export: boolean;
  import: boolean;
  stt: boolean;
  tts: boolean;
  call: boolean;
  multiple_models: boolean;
  temporary: boolean;
  temporary_enforced: boolean;
}

/** Whether `value` is a valid `ChatPermissions`. */
export function isChatPermissions(value: unknown): value is ChatPermissions {
  if (!anObject(value)) return false;
  if (typeof value.controls !== "boolean") return false;
  if (typeof value.valves !== "boolean") return false;
  if (typeof value.system_prompt !== "boolean") return false;
  if (typeof value.params !== "boolean") return false;
  if (typeof value.file_upload !== "boolean") return false;
  if (typeof value.web_upload !== "boolean") return false;
  if (typeof value.delete !== "boolean") return false;
  if (typeof value.delete_message !== "boolean") return false;
  if (typeof value.continue_response !== "boolean") return false;
  if (typeof value.regenerate_response !== "boolean") return false;
  if (typeof value.rate_response !== "boolean") return false;
  if (typeof value.edit !== "boolean") return false;
  if (typeof value.share !== "boolean") return false;
  if (typeof value.export !== "boolean") return false;
  if (typeof value.import !== "boolean") return false;
  if (typeof value.stt !== "boolean") return false;
  if (typeof value.tts !== "boolean") return false;
  if (typeof value.call !== "boolean") return false;
  if (typeof value.multiple_models !== "boolean") return false;
  if (typeof value.temporary !== "boolean") return false;
  return typeof value.temporary_enforced === "boolean";
}

/** Returns all that is wrong with `value` as `ChatPermissions`, nothing when it is valid. */
export function chatPermissionsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainChatPermissions(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ChatPermissions`. */
export function assertChatPermissions(
  value: unknown,
): asserts value is ChatPermissions {
  if (!isChatPermissions(value)) {
    throw new InvalidPayload(chatPermissionsProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ChatPermissions`. */
export function isChatPermissionsJson(text: string): boolean {
  try {
    return isChatPermissions(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ChatPermissions` that `text` is the JSON of. Throws InvalidPayload. */
export function parseChatPermissions(text: string): ChatPermissions {
  const value = fromJson(text);
  assertChatPermissions(value);
  return value;
}

/** For other models. */
export function explainChatPermissions(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesChatPermissions, 0, value, at);
  } else {
    let v1 = value.controls;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 22, 1, v1, `${at}/controls`);
    }
    v1 = value.valves;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 23, 2, v1, `${at}/valves`);
    }
    v1 = value.system_prompt;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesChatPermissions,
        24,
        3,
        v1,
        `${at}/system_prompt`,
      );
    }
    v1 = value.params;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 25, 4, v1, `${at}/params`);
    }
    v1 = value.file_upload;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesChatPermissions,
        26,
        5,
        v1,
        `${at}/file_upload`,
      );
    }
    v1 = value.web_upload;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 27, 6, v1, `${at}/web_upload`);
    }
    v1 = value.delete;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 28, 7, v1, `${at}/delete`);
    }
    v1 = value.delete_message;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesChatPermissions,
        29,
        8,
        v1,
        `${at}/delete_message`,
      );
    }
    v1 = value.continue_response;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesChatPermissions,
        30,
        9,
        v1,
        `${at}/continue_response`,
      );
    }
    v1 = value.regenerate_response;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesChatPermissions,
        31,
        10,
        v1,
        `${at}/regenerate_response`,
      );
    }
    v1 = value.rate_response;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesChatPermissions,
        32,
        11,
        v1,
        `${at}/rate_response`,
      );
    }
    v1 = value.edit;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 33, 12, v1, `${at}/edit`);
    }
    v1 = value.share;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 34, 13, v1, `${at}/share`);
    }
    v1 = value.export;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 35, 14, v1, `${at}/export`);
    }
    v1 = value.import;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 36, 15, v1, `${at}/import`);
    }
    v1 = value.stt;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 37, 16, v1, `${at}/stt`);
    }
    v1 = value.tts;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 38, 17, v1, `${at}/tts`);
    }
    v1 = value.call;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 39, 18, v1, `${at}/call`);
    }
    v1 = value.multiple_models;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesChatPermissions,
        40,
        19,
        v1,
        `${at}/multiple_models`,
      );
    }
    v1 = value.temporary;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesChatPermissions, 41, 20, v1, `${at}/temporary`);
    }
    v1 = value.temporary_enforced;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesChatPermissions,
        42,
        21,
        v1,
        `${at}/temporary_enforced`,
      );
    }
  }
}

const rulesChatPermissions: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ChatPermissions: {
            type: "an object",
            required: 21,
            properties: {
              controls: { type: "a boolean" },
              valves: { type: "a boolean" },
              system_prompt: { type: "a boolean" },
              params: { type: "a boolean" },
              file_upload: { type: "a boolean" },
              web_upload: { type: "a boolean" },
              delete: { type: "a boolean" },
              delete_message: { type: "a boolean" },
              continue_response: { type: "a boolean" },
              regenerate_response: { type: "a boolean" },
              rate_response: { type: "a boolean" },
              edit: { type: "a boolean" },
              share: { type: "a boolean" },
              export: { type: "a boolean" },
              import: { type: "a boolean" },
              stt: { type: "a boolean" },
              tts: { type: "a boolean" },
              call: { type: "a boolean" },
              multiple_models: { type: "a boolean" },
              temporary: { type: "a boolean" },
              temporary_enforced: { type: "a boolean" },
            },
          },
        },
      },
    },
  },
};

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

export interface SharingPermissionsV011 {
  models: boolean;
  public_models: boolean;
  knowledge: boolean;
  public_knowledge: boolean;
  prompts: boolean;
  public_prompts: boolean;
  tools: boolean;
  public_tools: boolean;
  skills: boolean;
  public_skills: boolean;
  notes: boolean;
  public_notes: boolean;
  folders: boolean;
  public_chats: boolean;
  open_chats: boolean;
  public_calendars: boolean;
}

/** Whether `value` is a valid `SharingPermissions`. */
export function isSharingPermissions(
  value: unknown,
): value is SharingPermissionsV011 {
  if (!anObject(value)) return false;
  if (typeof value.models !== "boolean") return false;
  if (typeof value.public_models !== "boolean") return false;
  if (typeof value.knowledge !== "boolean") return false;
  if (typeof value.public_knowledge !== "boolean") return false;
  if (typeof value.prompts !== "boolean") return false;
  if (typeof value.public_prompts !== "boolean") return false;
  if (typeof value.tools !== "boolean") return false;
  if (typeof value.public_tools !== "boolean") return false;
  if (typeof value.skills !== "boolean") return false;
  if (typeof value.public_skills !== "boolean") return false;
  if (typeof value.notes !== "boolean") return false;
  if (typeof value.public_notes !== "boolean") return false;
  if (typeof value.folders !== "boolean") return false;
  if (typeof value.public_chats !== "boolean") return false;
  if (typeof value.open_chats !== "boolean") return false;
  return typeof value.public_calendars === "boolean";
}

/** Returns all that is wrong with `value` as `SharingPermissions`, nothing when it is valid. */
export function sharingPermissionsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainSharingPermissions(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `SharingPermissions`. */
export function assertSharingPermissions(
  value: unknown,
): asserts value is SharingPermissionsV011 {
  if (!isSharingPermissions(value)) {
    throw new InvalidPayload(sharingPermissionsProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `SharingPermissions`. */
export function isSharingPermissionsJson(text: string): boolean {
  try {
    return isSharingPermissions(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `SharingPermissions` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSharingPermissions(text: string): SharingPermissionsV011 {
  const value = fromJson(text);
  assertSharingPermissions(value);
  return value;
}

/** For other models. */
export function explainSharingPermissions(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesSharingPermissions, 0, value, at);
  } else {
    let v1 = value.models;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesSharingPermissions, 17, 1, v1, `${at}/models`);
    }
    v1 = value.public_models;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesSharingPermissions,
        18,
        2,
        v1,
        `${at}/public_models`,
      );
    }
    v1 = value.knowledge;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesSharingPermissions,
        19,
        3,
        v1,
        `${at}/knowledge`,
      );
    }
    v1 = value.public_knowledge;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesSharingPermissions,
        20,
        4,
        v1,
        `${at}/public_knowledge`,
      );
    }
    v1 = value.prompts;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesSharingPermissions, 21, 5, v1, `${at}/prompts`);
    }
    v1 = value.public_prompts;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesSharingPermissions,
        22,
        6,
        v1,
        `${at}/public_prompts`,
      );
    }
    v1 = value.tools;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesSharingPermissions, 23, 7, v1, `${at}/tools`);
    }
    v1 = value.public_tools;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesSharingPermissions,
        24,
        8,
        v1,
        `${at}/public_tools`,
      );
    }
    v1 = value.skills;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesSharingPermissions, 25, 9, v1, `${at}/skills`);
    }
    v1 = value.public_skills;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesSharingPermissions,
        26,
        10,
        v1,
        `${at}/public_skills`,
      );
    }
    v1 = value.notes;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesSharingPermissions, 27, 11, v1, `${at}/notes`);
    }
    v1 = value.public_notes;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesSharingPermissions,
        28,
        12,
        v1,
        `${at}/public_notes`,
      );
    }
    v1 = value.folders;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesSharingPermissions,
        29,
        13,
        v1,
        `${at}/folders`,
      );
    }
    v1 = value.public_chats;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesSharingPermissions,
        30,
        14,
        v1,
        `${at}/public_chats`,
      );
    }
    v1 = value.open_chats;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesSharingPermissions,
        31,
        15,
        v1,
        `${at}/open_chats`,
      );
    }
    v1 = value.public_calendars;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesSharingPermissions,
        32,
        16,
        v1,
        `${at}/public_calendars`,
      );
    }
  }
}

const rulesSharingPermissions: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          SharingPermissions: {
            type: "an object",
            required: 16,
            properties: {
              models: { type: "a boolean" },
              public_models: { type: "a boolean" },
              knowledge: { type: "a boolean" },
              public_knowledge: { type: "a boolean" },
              prompts: { type: "a boolean" },
              public_prompts: { type: "a boolean" },
              tools: { type: "a boolean" },
              public_tools: { type: "a boolean" },
              skills: { type: "a boolean" },
              public_skills: { type: "a boolean" },
              notes: { type: "a boolean" },
              public_notes: { type: "a boolean" },
              folders: { type: "a boolean" },
              public_chats: { type: "a boolean" },
              open_chats: { type: "a boolean" },
              public_calendars: { type: "a boolean" },
            },
          },
        },
      },
    },
  },
};

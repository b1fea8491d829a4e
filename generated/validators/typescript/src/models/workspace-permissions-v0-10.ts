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

export interface WorkspacePermissionsV010 {
  models: boolean;
  knowledge: boolean;
  prompts: boolean;
  tools: boolean;
  skills: boolean;
  models_import: boolean;
  models_export: boolean;
  prompts_import: boolean;
  prompts_export: boolean;
  tools_import: boolean;
  tools_export: boolean;
  skills_import: boolean;
  skills_export: boolean;
}

/** Whether `value` is a valid `WorkspacePermissions`. */
export function isWorkspacePermissions(
  value: unknown,
): value is WorkspacePermissionsV010 {
  if (!anObject(value)) return false;
  if (typeof value.models !== "boolean") return false;
  if (typeof value.knowledge !== "boolean") return false;
  if (typeof value.prompts !== "boolean") return false;
  if (typeof value.tools !== "boolean") return false;
  if (typeof value.skills !== "boolean") return false;
  if (typeof value.models_import !== "boolean") return false;
  if (typeof value.models_export !== "boolean") return false;
  if (typeof value.prompts_import !== "boolean") return false;
  if (typeof value.prompts_export !== "boolean") return false;
  if (typeof value.tools_import !== "boolean") return false;
  if (typeof value.tools_export !== "boolean") return false;
  if (typeof value.skills_import !== "boolean") return false;
  return typeof value.skills_export === "boolean";
}

/** Returns all that is wrong with `value` as `WorkspacePermissions`, nothing when it is valid. */
export function workspacePermissionsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainWorkspacePermissions(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `WorkspacePermissions`. */
export function assertWorkspacePermissions(
  value: unknown,
): asserts value is WorkspacePermissionsV010 {
  if (!isWorkspacePermissions(value)) {
    throw new InvalidPayload(workspacePermissionsProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `WorkspacePermissions`. */
export function isWorkspacePermissionsJson(text: string): boolean {
  try {
    return isWorkspacePermissions(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `WorkspacePermissions` that `text` is the JSON of. Throws InvalidPayload. */
export function parseWorkspacePermissions(
  text: string,
): WorkspacePermissionsV010 {
  const value = fromJson(text);
  assertWorkspacePermissions(value);
  return value;
}

/** For other models. */
export function explainWorkspacePermissions(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesWorkspacePermissions, 0, value, at);
  } else {
    let v1 = value.models;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesWorkspacePermissions,
        14,
        1,
        v1,
        `${at}/models`,
      );
    }
    v1 = value.knowledge;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesWorkspacePermissions,
        15,
        2,
        v1,
        `${at}/knowledge`,
      );
    }
    v1 = value.prompts;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesWorkspacePermissions,
        16,
        3,
        v1,
        `${at}/prompts`,
      );
    }
    v1 = value.tools;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesWorkspacePermissions, 17, 4, v1, `${at}/tools`);
    }
    v1 = value.skills;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesWorkspacePermissions,
        18,
        5,
        v1,
        `${at}/skills`,
      );
    }
    v1 = value.models_import;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesWorkspacePermissions,
        19,
        6,
        v1,
        `${at}/models_import`,
      );
    }
    v1 = value.models_export;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesWorkspacePermissions,
        20,
        7,
        v1,
        `${at}/models_export`,
      );
    }
    v1 = value.prompts_import;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesWorkspacePermissions,
        21,
        8,
        v1,
        `${at}/prompts_import`,
      );
    }
    v1 = value.prompts_export;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesWorkspacePermissions,
        22,
        9,
        v1,
        `${at}/prompts_export`,
      );
    }
    v1 = value.tools_import;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesWorkspacePermissions,
        23,
        10,
        v1,
        `${at}/tools_import`,
      );
    }
    v1 = value.tools_export;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesWorkspacePermissions,
        24,
        11,
        v1,
        `${at}/tools_export`,
      );
    }
    v1 = value.skills_import;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesWorkspacePermissions,
        25,
        12,
        v1,
        `${at}/skills_import`,
      );
    }
    v1 = value.skills_export;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesWorkspacePermissions,
        26,
        13,
        v1,
        `${at}/skills_export`,
      );
    }
  }
}

const rulesWorkspacePermissions: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          WorkspacePermissions: {
            type: "an object",
            required: 13,
            properties: {
              models: { type: "a boolean" },
              knowledge: { type: "a boolean" },
              prompts: { type: "a boolean" },
              tools: { type: "a boolean" },
              skills: { type: "a boolean" },
              models_import: { type: "a boolean" },
              models_export: { type: "a boolean" },
              prompts_import: { type: "a boolean" },
              prompts_export: { type: "a boolean" },
              tools_import: { type: "a boolean" },
              tools_export: { type: "a boolean" },
              skills_import: { type: "a boolean" },
              skills_export: { type: "a boolean" },
            },
          },
        },
      },
    },
  },
};

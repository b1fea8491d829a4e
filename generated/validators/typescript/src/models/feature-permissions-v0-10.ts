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

export interface FeaturePermissionsV010 {
  api_keys: boolean;
  notes: boolean;
  folders: boolean;
  channels: boolean;
  direct_tool_servers: boolean;
  web_search: boolean;
  image_generation: boolean;
  code_interpreter: boolean;
  memories: boolean;
  automations: boolean;
  calendar: boolean;
  webhooks: boolean;
}

/** Whether `value` is a valid `FeaturePermissions`. */
export function isFeaturePermissions(
  value: unknown,
): value is FeaturePermissionsV010 {
  if (!anObject(value)) return false;
  if (typeof value.api_keys !== "boolean") return false;
  if (typeof value.notes !== "boolean") return false;
  if (typeof value.folders !== "boolean") return false;
  if (typeof value.channels !== "boolean") return false;
  if (typeof value.direct_tool_servers !== "boolean") return false;
  if (typeof value.web_search !== "boolean") return false;
  if (typeof value.image_generation !== "boolean") return false;
  if (typeof value.code_interpreter !== "boolean") return false;
  if (typeof value.memories !== "boolean") return false;
  if (typeof value.automations !== "boolean") return false;
  if (typeof value.calendar !== "boolean") return false;
  return typeof value.webhooks === "boolean";
}

/** Returns all that is wrong with `value` as `FeaturePermissions`, nothing when it is valid. */
export function featurePermissionsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainFeaturePermissions(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `FeaturePermissions`. */
export function assertFeaturePermissions(
  value: unknown,
): asserts value is FeaturePermissionsV010 {
  if (!isFeaturePermissions(value)) {
    throw new InvalidPayload(featurePermissionsProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `FeaturePermissions`. */
export function isFeaturePermissionsJson(text: string): boolean {
  try {
    return isFeaturePermissions(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `FeaturePermissions` that `text` is the JSON of. Throws InvalidPayload. */
export function parseFeaturePermissions(text: string): FeaturePermissionsV010 {
  const value = fromJson(text);
  assertFeaturePermissions(value);
  return value;
}

/** For other models. */
export function explainFeaturePermissions(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesFeaturePermissions, 0, value, at);
  } else {
    let v1 = value.api_keys;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesFeaturePermissions,
        13,
        1,
        v1,
        `${at}/api_keys`,
      );
    }
    v1 = value.notes;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesFeaturePermissions, 14, 2, v1, `${at}/notes`);
    }
    v1 = value.folders;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesFeaturePermissions, 15, 3, v1, `${at}/folders`);
    }
    v1 = value.channels;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesFeaturePermissions,
        16,
        4,
        v1,
        `${at}/channels`,
      );
    }
    v1 = value.direct_tool_servers;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesFeaturePermissions,
        17,
        5,
        v1,
        `${at}/direct_tool_servers`,
      );
    }
    v1 = value.web_search;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesFeaturePermissions,
        18,
        6,
        v1,
        `${at}/web_search`,
      );
    }
    v1 = value.image_generation;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesFeaturePermissions,
        19,
        7,
        v1,
        `${at}/image_generation`,
      );
    }
    v1 = value.code_interpreter;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesFeaturePermissions,
        20,
        8,
        v1,
        `${at}/code_interpreter`,
      );
    }
    v1 = value.memories;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesFeaturePermissions,
        21,
        9,
        v1,
        `${at}/memories`,
      );
    }
    v1 = value.automations;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesFeaturePermissions,
        22,
        10,
        v1,
        `${at}/automations`,
      );
    }
    v1 = value.calendar;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesFeaturePermissions,
        23,
        11,
        v1,
        `${at}/calendar`,
      );
    }
    v1 = value.webhooks;
    if (typeof v1 !== "boolean") {
      failMember(
        problems,
        rulesFeaturePermissions,
        24,
        12,
        v1,
        `${at}/webhooks`,
      );
    }
  }
}

const rulesFeaturePermissions: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          FeaturePermissions: {
            type: "an object",
            required: 12,
            properties: {
              api_keys: { type: "a boolean" },
              notes: { type: "a boolean" },
              folders: { type: "a boolean" },
              channels: { type: "a boolean" },
              direct_tool_servers: { type: "a boolean" },
              web_search: { type: "a boolean" },
              image_generation: { type: "a boolean" },
              code_interpreter: { type: "a boolean" },
              memories: { type: "a boolean" },
              automations: { type: "a boolean" },
              calendar: { type: "a boolean" },
              webhooks: { type: "a boolean" },
            },
          },
        },
      },
    },
  },
};

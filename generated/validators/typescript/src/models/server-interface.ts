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

export interface ServerInterface {
  default_interface_settings?: { [key: string]: unknown } | null;
  visibility?: { [key: string]: unknown };
  pending_user_overlay_title: string | null;
  pending_user_overlay_content: string | null;
  response_watermark?: string | null;
  iframe_csp?: string;
}

/** Whether `value` is a valid `ServerInterface`. */
export function isServerInterface(value: unknown): value is ServerInterface {
  if (!anObject(value)) return false;
  let v1 = value.pending_user_overlay_title;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.pending_user_overlay_content;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.default_interface_settings;
  if (v1 !== undefined && v1 !== null && !anObject(v1)) return false;
  v1 = value.visibility;
  if (v1 !== undefined && !anObject(v1)) return false;
  v1 = value.response_watermark;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.iframe_csp;
  return v1 === undefined || typeof v1 === "string";
}

/** Returns all that is wrong with `value` as `ServerInterface`, nothing when it is valid. */
export function serverInterfaceProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainServerInterface(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerInterface`. */
export function assertServerInterface(
  value: unknown,
): asserts value is ServerInterface {
  if (!isServerInterface(value)) {
    throw new InvalidPayload(serverInterfaceProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerInterface`. */
export function isServerInterfaceJson(text: string): boolean {
  try {
    return isServerInterface(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerInterface` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerInterface(text: string): ServerInterface {
  const value = fromJson(text);
  assertServerInterface(value);
  return value;
}

/** For other models. */
export function explainServerInterface(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesServerInterface, 0, value, at);
  } else {
    let v1 = value.default_interface_settings;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (!anObject(v1)) {
          failType(
            problems,
            rulesServerInterface,
            1,
            v1,
            `${at}/default_interface_settings`,
          );
        }
      }
    }
    v1 = value.visibility;
    if (v1 !== undefined) {
      if (!anObject(v1)) {
        failType(problems, rulesServerInterface, 2, v1, `${at}/visibility`);
      }
    }
    v1 = value.pending_user_overlay_title;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(
        problems,
        rulesServerInterface,
        3,
        7,
        v1,
        `${at}/pending_user_overlay_title`,
      );
    }
    v1 = value.pending_user_overlay_content;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(
        problems,
        rulesServerInterface,
        4,
        8,
        v1,
        `${at}/pending_user_overlay_content`,
      );
    }
    v1 = value.response_watermark;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(
        problems,
        rulesServerInterface,
        5,
        v1,
        `${at}/response_watermark`,
      );
    }
    v1 = value.iframe_csp;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesServerInterface, 6, v1, `${at}/iframe_csp`);
    }
  }
}

const rulesServerInterface: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerInterface: {
            type: "an object",
            properties: {
              default_interface_settings: { anyOf: "an object or null" },
              visibility: { type: "an object" },
              pending_user_overlay_title: { anyOf: "a string or null" },
              pending_user_overlay_content: { anyOf: "a string or null" },
              response_watermark: { anyOf: "a string or null" },
              iframe_csp: { type: "a string" },
            },
            required: 2,
          },
        },
      },
    },
  },
};

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

export interface ServerRealtime {
  enabled: boolean;
  model: string;
  voice: string;
}

/** Whether `value` is a valid `ServerRealtime`. */
export function isServerRealtime(value: unknown): value is ServerRealtime {
  if (!anObject(value)) return false;
  if (typeof value.enabled !== "boolean") return false;
  if (typeof value.model !== "string") return false;
  return typeof value.voice === "string";
}

/** Returns all that is wrong with `value` as `ServerRealtime`, nothing when it is valid. */
export function serverRealtimeProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainServerRealtime(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerRealtime`. */
export function assertServerRealtime(
  value: unknown,
): asserts value is ServerRealtime {
  if (!isServerRealtime(value)) {
    throw new InvalidPayload(serverRealtimeProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerRealtime`. */
export function isServerRealtimeJson(text: string): boolean {
  try {
    return isServerRealtime(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerRealtime` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerRealtime(text: string): ServerRealtime {
  const value = fromJson(text);
  assertServerRealtime(value);
  return value;
}

/** For other models. */
export function explainServerRealtime(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesServerRealtime, 0, value, at);
  } else {
    let v1 = value.enabled;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesServerRealtime, 4, 1, v1, `${at}/enabled`);
    }
    v1 = value.model;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerRealtime, 5, 2, v1, `${at}/model`);
    }
    v1 = value.voice;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerRealtime, 6, 3, v1, `${at}/voice`);
    }
  }
}

const rulesServerRealtime: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerRealtime: {
            type: "an object",
            required: 3,
            properties: {
              enabled: { type: "a boolean" },
              model: { type: "a string" },
              voice: { type: "a string" },
            },
          },
        },
      },
    },
  },
};

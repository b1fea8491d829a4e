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

export interface ServerVersion {
  version: string;
  deployment_id: string;
}

/** Whether `value` is a valid `ServerVersion`. */
export function isServerVersion(value: unknown): value is ServerVersion {
  if (!anObject(value)) return false;
  if (typeof value.version !== "string") return false;
  return typeof value.deployment_id === "string";
}

/** Returns all that is wrong with `value` as `ServerVersion`, nothing when it is valid. */
export function serverVersionProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesServerVersion, 0, value);
  } else {
    let v1 = value.version;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerVersion, 3, 1, v1);
    }
    v1 = value.deployment_id;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerVersion, 4, 2, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerVersion`. */
export function assertServerVersion(
  value: unknown,
): asserts value is ServerVersion {
  if (!isServerVersion(value)) {
    throw new InvalidPayload(serverVersionProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerVersion`. */
export function isServerVersionJson(text: string): boolean {
  try {
    return isServerVersion(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerVersion` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerVersion(text: string): ServerVersion {
  const value = fromJson(text);
  assertServerVersion(value);
  return value;
}

const rulesServerVersion: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerVersion: {
            type: "an object",
            required: 2,
            properties: {
              version: { type: "a string" },
              deployment_id: { type: "a string" },
            },
          },
        },
      },
    },
  },
};

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

export interface ServerImageCompression {
  width: number | null;
  height: number | null;
}

/** Whether `value` is a valid `ServerImageCompression`. */
export function isServerImageCompression(
  value: unknown,
): value is ServerImageCompression {
  if (!anObject(value)) return false;
  let v1 = value.width;
  if (!Number.isInteger(v1) && v1 !== null) return false;
  v1 = value.height;
  return Number.isInteger(v1) || v1 === null;
}

/** Returns all that is wrong with `value` as `ServerImageCompression`, nothing when it is valid. */
export function serverImageCompressionProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainServerImageCompression(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerImageCompression`. */
export function assertServerImageCompression(
  value: unknown,
): asserts value is ServerImageCompression {
  if (!isServerImageCompression(value)) {
    throw new InvalidPayload(serverImageCompressionProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerImageCompression`. */
export function isServerImageCompressionJson(text: string): boolean {
  try {
    return isServerImageCompression(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerImageCompression` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerImageCompression(
  text: string,
): ServerImageCompression {
  const value = fromJson(text);
  assertServerImageCompression(value);
  return value;
}

/** For other models. */
export function explainServerImageCompression(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesServerImageCompression, 0, value, at);
  } else {
    let v1 = value.width;
    if (!Number.isInteger(v1) && v1 !== null) {
      failMember(
        problems,
        rulesServerImageCompression,
        3,
        1,
        v1,
        `${at}/width`,
      );
    }
    v1 = value.height;
    if (!Number.isInteger(v1) && v1 !== null) {
      failMember(
        problems,
        rulesServerImageCompression,
        4,
        2,
        v1,
        `${at}/height`,
      );
    }
  }
}

const rulesServerImageCompression: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerImageCompression: {
            type: "an object",
            required: 2,
            properties: {
              width: { anyOf: "an integer or null" },
              height: { anyOf: "an integer or null" },
            },
          },
        },
      },
    },
  },
};

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
import {
  explainServerImageCompression,
  isServerImageCompression,
  type ServerImageCompression,
} from "./server-image-compression.js";

export interface ServerFiles {
  max_size: number | null;
  max_count: number | null;
  image_compression: ServerImageCompression;
}

/** Whether `value` is a valid `ServerFiles`. */
export function isServerFiles(value: unknown): value is ServerFiles {
  if (!anObject(value)) return false;
  let v1 = value.max_size;
  if (!Number.isInteger(v1) && v1 !== null) return false;
  v1 = value.max_count;
  if (!Number.isInteger(v1) && v1 !== null) return false;
  return isServerImageCompression(value.image_compression);
}

/** Returns all that is wrong with `value` as `ServerFiles`, nothing when it is valid. */
export function serverFilesProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainServerFiles(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerFiles`. */
export function assertServerFiles(
  value: unknown,
): asserts value is ServerFiles {
  if (!isServerFiles(value)) {
    throw new InvalidPayload(serverFilesProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerFiles`. */
export function isServerFilesJson(text: string): boolean {
  try {
    return isServerFiles(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerFiles` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerFiles(text: string): ServerFiles {
  const value = fromJson(text);
  assertServerFiles(value);
  return value;
}

/** For other models. */
export function explainServerFiles(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesServerFiles, 0, value, at);
  } else {
    let v1 = value.max_size;
    if (!Number.isInteger(v1) && v1 !== null) {
      failMember(problems, rulesServerFiles, 4, 1, v1, `${at}/max_size`);
    }
    v1 = value.max_count;
    if (!Number.isInteger(v1) && v1 !== null) {
      failMember(problems, rulesServerFiles, 5, 2, v1, `${at}/max_count`);
    }
    v1 = value.image_compression;
    if (v1 === undefined) {
      fail(problems, rulesServerFiles, 3, `${at}/image_compression`);
    } else {
      if (!isServerImageCompression(v1)) {
        explainServerImageCompression(v1, `${at}/image_compression`, problems);
      }
    }
  }
}

const rulesServerFiles: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerFiles: {
            type: "an object",
            required: 3,
            properties: {
              max_size: { anyOf: "an integer or null" },
              max_count: { anyOf: "an integer or null" },
            },
          },
        },
      },
    },
  },
};

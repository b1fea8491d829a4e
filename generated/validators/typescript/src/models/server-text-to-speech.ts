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

export interface ServerTextToSpeech {
  engine: string;
  voice: string;
  split_on: string;
}

/** Whether `value` is a valid `ServerTextToSpeech`. */
export function isServerTextToSpeech(
  value: unknown,
): value is ServerTextToSpeech {
  if (!anObject(value)) return false;
  if (typeof value.engine !== "string") return false;
  if (typeof value.voice !== "string") return false;
  return typeof value.split_on === "string";
}

/** Returns all that is wrong with `value` as `ServerTextToSpeech`, nothing when it is valid. */
export function serverTextToSpeechProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainServerTextToSpeech(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerTextToSpeech`. */
export function assertServerTextToSpeech(
  value: unknown,
): asserts value is ServerTextToSpeech {
  if (!isServerTextToSpeech(value)) {
    throw new InvalidPayload(serverTextToSpeechProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerTextToSpeech`. */
export function isServerTextToSpeechJson(text: string): boolean {
  try {
    return isServerTextToSpeech(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerTextToSpeech` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerTextToSpeech(text: string): ServerTextToSpeech {
  const value = fromJson(text);
  assertServerTextToSpeech(value);
  return value;
}

/** For other models. */
export function explainServerTextToSpeech(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesServerTextToSpeech, 0, value, at);
  } else {
    let v1 = value.engine;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerTextToSpeech, 4, 1, v1, `${at}/engine`);
    }
    v1 = value.voice;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerTextToSpeech, 5, 2, v1, `${at}/voice`);
    }
    v1 = value.split_on;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerTextToSpeech, 6, 3, v1, `${at}/split_on`);
    }
  }
}

const rulesServerTextToSpeech: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerTextToSpeech: {
            type: "an object",
            required: 3,
            properties: {
              engine: { type: "a string" },
              voice: { type: "a string" },
              split_on: { type: "a string" },
            },
          },
        },
      },
    },
  },
};

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

export interface ServerSpeechToText {
  engine: string;
}

/** Whether `value` is a valid `ServerSpeechToText`. */
export function isServerSpeechToText(
  value: unknown,
): value is ServerSpeechToText {
  if (!anObject(value)) return false;
  return typeof value.engine === "string";
}

/** Returns all that is wrong with `value` as `ServerSpeechToText`, nothing when it is valid. */
export function serverSpeechToTextProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesServerSpeechToText, 0, value);
  } else {
    const v1 = value.engine;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerSpeechToText, 2, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerSpeechToText`. */
export function assertServerSpeechToText(
  value: unknown,
): asserts value is ServerSpeechToText {
  if (!isServerSpeechToText(value)) {
    throw new InvalidPayload(serverSpeechToTextProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerSpeechToText`. */
export function isServerSpeechToTextJson(text: string): boolean {
  try {
    return isServerSpeechToText(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerSpeechToText` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerSpeechToText(text: string): ServerSpeechToText {
  const value = fromJson(text);
  assertServerSpeechToText(value);
  return value;
}

const rulesServerSpeechToText: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerSpeechToText: {
            type: "an object",
            required: 1,
            properties: { engine: { type: "a string" } },
          },
        },
      },
    },
  },
};

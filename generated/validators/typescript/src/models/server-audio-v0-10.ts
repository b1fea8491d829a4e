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
import type { ServerSpeechToText } from "./server-speech-to-text.js";
import {
  explainServerTextToSpeech,
  isServerTextToSpeech,
  type ServerTextToSpeech,
} from "./server-text-to-speech.js";

export interface ServerAudioV010 {
  tts: ServerTextToSpeech;
  stt: ServerSpeechToText;
}

/** Whether `value` is a valid `ServerAudio`. */
export function isServerAudio(value: unknown): value is ServerAudioV010 {
  if (!anObject(value)) return false;
  if (!isServerTextToSpeech(value.tts)) return false;
  const v1 = value.stt;
  if (!anObject(v1)) return false;
  return typeof v1.engine === "string";
}

/** Returns all that is wrong with `value` as `ServerAudio`, nothing when it is valid. */
export function serverAudioProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainServerAudio(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerAudio`. */
export function assertServerAudio(
  value: unknown,
): asserts value is ServerAudioV010 {
  if (!isServerAudio(value)) {
    throw new InvalidPayload(serverAudioProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerAudio`. */
export function isServerAudioJson(text: string): boolean {
  try {
    return isServerAudio(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerAudio` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerAudio(text: string): ServerAudioV010 {
  const value = fromJson(text);
  assertServerAudio(value);
  return value;
}

/** For other models. */
export function explainServerAudio(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesServerAudio, 0, value, at);
  } else {
    let v1 = value.tts;
    if (v1 === undefined) {
      fail(problems, rulesServerAudio, 1, `${at}/tts`);
    } else {
      if (!isServerTextToSpeech(v1)) {
        explainServerTextToSpeech(v1, `${at}/tts`, problems);
      }
    }
    v1 = value.stt;
    if (!anObject(v1)) {
      failMember(problems, rulesServerAudio, 3, 2, v1, `${at}/stt`);
    } else {
      const v2 = v1.engine;
      if (typeof v2 !== "string") {
        failMember(problems, rulesServerAudio, 5, 4, v2, `${at}/stt/engine`);
      }
    }
  }
}

const rulesServerAudio: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerAudio: { type: "an object", required: 2 },
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

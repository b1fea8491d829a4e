// Made by Authwright from the spec of Since until API, revision 1.0.0.
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

export interface Video {
  length: number;
}

/** Whether `value` is a valid `Video`. */
export function isVideo(value: unknown): value is Video {
  if (!anObject(value)) return false;
  return Number.isInteger(value.length);
}

/** Returns all that is wrong with `value` as `Video`, nothing when it is valid. */
export function videoProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesVideo, 0, value);
  } else {
    const v1 = value.length;
    if (!Number.isInteger(v1)) failMember(problems, rulesVideo, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Video`. */
export function assertVideo(value: unknown): asserts value is Video {
  if (!isVideo(value)) throw new InvalidPayload(videoProblems(value));
}

/** Whether `text` is the JSON of a valid `Video`. */
export function isVideoJson(text: string): boolean {
  try {
    return isVideo(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Video` that `text` is the JSON of. Throws InvalidPayload. */
export function parseVideo(text: string): Video {
  const value = fromJson(text);
  assertVideo(value);
  return value;
}

const rulesVideo: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Video: {
            type: "an object",
            required: 1,
            properties: { length: { type: "an integer" } },
          },
        },
      },
    },
  },
};

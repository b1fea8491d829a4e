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

export interface Song {
  title: string;
  lyrics?: string;
  cover?: string;
  bitrate?: number;
  mood?: string;
}

/** Whether `value` is a valid `Song`. */
export function isSong(value: unknown): value is Song {
  if (!anObject(value)) return false;
  if (typeof value.title !== "string") return false;
  let v1 = value.lyrics;
  if (v1 !== undefined && typeof v1 !== "string") return false;
  v1 = value.cover;
  if (v1 !== undefined && typeof v1 !== "string") return false;
  v1 = value.bitrate;
  if (v1 !== undefined && !Number.isInteger(v1)) return false;
  v1 = value.mood;
  return v1 === undefined || typeof v1 === "string";
}

/** Returns all that is wrong with `value` as `Song`, nothing when it is valid. */
export function songProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSong, 0, value);
  } else {
    let v1 = value.title;
    if (typeof v1 !== "string") failMember(problems, rulesSong, 2, 1, v1);
    v1 = value.lyrics;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesSong, 3, v1);
    }
    v1 = value.cover;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesSong, 4, v1);
    }
    v1 = value.bitrate;
    if (v1 !== undefined && !Number.isInteger(v1)) {
      failType(problems, rulesSong, 5, v1);
    }
    v1 = value.mood;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesSong, 6, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Song`. */
export function assertSong(value: unknown): asserts value is Song {
  if (!isSong(value)) throw new InvalidPayload(songProblems(value));
}

/** Whether `text` is the JSON of a valid `Song`. */
export function isSongJson(text: string): boolean {
  try {
    return isSong(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Song` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSong(text: string): Song {
  const value = fromJson(text);
  assertSong(value);
  return value;
}

const rulesSong: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Song: {
            type: "an object",
            required: 1,
            properties: {
              title: { type: "a string" },
              lyrics: { type: "a string" },
              cover: { type: "a string" },
              bitrate: { type: "an integer" },
              mood: { anyOf: "a string" },
            },
          },
        },
      },
    },
  },
};

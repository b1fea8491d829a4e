// Made by Authwright from the spec of Since until API, revision 1.0.0.
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

export interface SongV2 {
  title: string;
  lyrics: string;
  cover?: string;
  bitrate: number;
  mood?: "glad";
}

/** Whether `value` is a valid `Song`. */
export function isSong(value: unknown): value is SongV2 {
  if (!anObject(value)) return false;
  if (typeof value.title !== "string") return false;
  if (typeof value.lyrics !== "string") return false;
  if (!Number.isInteger(value.bitrate)) return false;
  let v1 = value.cover;
  if (v1 !== undefined && typeof v1 !== "string") return false;
  v1 = value.mood;
  return v1 === undefined || v1 === "glad";
}

/** Returns all that is wrong with `value` as `Song`, nothing when it is valid. */
export function songProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSong, 0, value);
  } else {
    let v1 = value.title;
    if (typeof v1 !== "string") failMember(problems, rulesSong, 4, 1, v1);
    v1 = value.lyrics;
    if (typeof v1 !== "string") failMember(problems, rulesSong, 5, 2, v1);
    v1 = value.cover;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesSong, 6, v1);
    }
    v1 = value.bitrate;
    if (!Number.isInteger(v1)) failMember(problems, rulesSong, 7, 3, v1);
    v1 = value.mood;
    if (v1 !== undefined) {
      if (typeof v1 !== "string") {
        failType(problems, rulesSong, 8, v1);
      } else {
        if (v1 !== "glad") fail(problems, rulesSong, 9);
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Song`. */
export function assertSong(value: unknown): asserts value is SongV2 {
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
export function parseSong(text: string): SongV2 {
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
            required: 3,
            properties: {
              title: { type: "a string" },
              lyrics: { type: "a string" },
              cover: { type: "a string" },
              bitrate: { type: "an integer" },
              mood: {
                type: "a string",
                enum: [["enum", { expected: ["glad"] }]],
              },
            },
          },
        },
      },
    },
  },
};

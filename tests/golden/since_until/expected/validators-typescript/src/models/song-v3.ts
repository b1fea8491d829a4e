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

export interface SongV3 {
  title: string;
  lyrics: string;
  mood?: "glad" | "sad";
}

/** Whether `value` is a valid `Song`. */
export function isSong(value: unknown): value is SongV3 {
  if (!anObject(value)) return false;
  if (typeof value.title !== "string") return false;
  if (typeof value.lyrics !== "string") return false;
  const v1 = value.mood;
  return v1 === undefined || v1 === "glad" || v1 === "sad";
}

/** Returns all that is wrong with `value` as `Song`, nothing when it is valid. */
export function songProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSong, 0, value);
  } else {
    let v1 = value.title;
    if (typeof v1 !== "string") failMember(problems, rulesSong, 3, 1, v1);
    v1 = value.lyrics;
    if (typeof v1 !== "string") failMember(problems, rulesSong, 4, 2, v1);
    v1 = value.mood;
    if (v1 !== undefined) {
      if (typeof v1 !== "string") {
        failType(problems, rulesSong, 5, v1);
      } else {
        if (v1 !== "glad" && v1 !== "sad") fail(problems, rulesSong, 6);
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Song`. */
export function assertSong(value: unknown): asserts value is SongV3 {
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
export function parseSong(text: string): SongV3 {
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
            required: 2,
            properties: {
              title: { type: "a string" },
              lyrics: { type: "a string" },
              mood: {
                type: "a string",
                enum: [["enum", { expected: ["glad", "sad"] }]],
              },
            },
          },
        },
      },
    },
  },
};

// Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
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

export interface Note {
  text: string;
  author: string | null;
  colour?: string;
  reminder?: string | null;
}

/** Whether `value` is a valid `Note`. */
export function isNote(value: unknown): value is Note {
  if (!anObject(value)) return false;
  if (typeof value.text !== "string") return false;
  let v1 = value.author;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.colour;
  if (v1 !== undefined && typeof v1 !== "string") return false;
  v1 = value.reminder;
  return v1 === undefined || typeof v1 === "string" || v1 === null;
}

/** Returns all that is wrong with `value` as `Note`, nothing when it is valid. */
export function noteProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesNote, 0, value);
  } else {
    let v1 = value.text;
    if (typeof v1 !== "string") failMember(problems, rulesNote, 3, 1, v1);
    v1 = value.author;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesNote, 4, 2, v1);
    }
    v1 = value.colour;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesNote, 5, v1);
    }
    v1 = value.reminder;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesNote, 6, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Note`. */
export function assertNote(value: unknown): asserts value is Note {
  if (!isNote(value)) throw new InvalidPayload(noteProblems(value));
}

/** Whether `text` is the JSON of a valid `Note`. */
export function isNoteJson(text: string): boolean {
  try {
    return isNote(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Note` that `text` is the JSON of. Throws InvalidPayload. */
export function parseNote(text: string): Note {
  const value = fromJson(text);
  assertNote(value);
  return value;
}

const rulesNote: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Note: {
            type: "an object",
            required: 2,
            properties: {
              text: { type: "a string" },
              author: { anyOf: "a string or null" },
              colour: { type: "a string" },
              reminder: { anyOf: "a string or null" },
            },
          },
        },
      },
    },
  },
};

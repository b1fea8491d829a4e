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

export interface NoteForm {
  text: string;
  author: string | null;
  colour?: string;
  reminder?: string | null;
}

/** Whether `value` is a valid `NoteForm`. */
export function isNoteForm(value: unknown): value is NoteForm {
  if (!anObject(value)) return false;
  if (typeof value.text !== "string") return false;
  let v1 = value.author;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.colour;
  if (v1 !== undefined && typeof v1 !== "string") return false;
  v1 = value.reminder;
  return v1 === undefined || typeof v1 === "string" || v1 === null;
}

/** Returns all that is wrong with `value` as `NoteForm`, nothing when it is valid. */
export function noteFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesNoteForm, 0, value);
  } else {
    let v1 = value.text;
    if (typeof v1 !== "string") {
      failMember(problems, rulesNoteForm, 3, 1, v1);
    }
    v1 = value.author;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesNoteForm, 4, 2, v1);
    }
    v1 = value.colour;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesNoteForm, 5, v1);
    }
    v1 = value.reminder;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesNoteForm, 6, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `NoteForm`. */
export function assertNoteForm(value: unknown): asserts value is NoteForm {
  if (!isNoteForm(value)) throw new InvalidPayload(noteFormProblems(value));
}

/** Whether `text` is the JSON of a valid `NoteForm`. */
export function isNoteFormJson(text: string): boolean {
  try {
    return isNoteForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `NoteForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseNoteForm(text: string): NoteForm {
  const value = fromJson(text);
  assertNoteForm(value);
  return value;
}

const rulesNoteForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          NoteForm: {
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

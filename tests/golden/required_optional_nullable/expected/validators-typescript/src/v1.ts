// Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 1. */

export {
  assertNote,
  isNote,
  isNoteJson,
  type Note,
  noteProblems,
  parseNote,
} from "./models/note.js";
export {
  assertNoteForm,
  isNoteForm,
  isNoteFormJson,
  type NoteForm,
  noteFormProblems,
  parseNoteForm,
} from "./models/note-form.js";

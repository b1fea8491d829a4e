// Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Required optional nullable API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { NoteForm } from "./note-form.js";
export type { Note } from "./note.js";

// Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Note, NoteForm } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_NOTE: Operation<Note> = {
  name: "get_note",
  method: "GET",
  path: "/api/note",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_note.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getNote(connection: Connection, options?: Options): Call<Note> {
  return connection.call(GET_NOTE, {}, options);
}

const WRITE_NOTE: Operation<void> = {
  name: "write_note",
  method: "POST",
  path: "/api/note",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do write_note.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function writeNote(
  connection: Connection,
  form: NoteForm,
  options?: Options,
): Call<void> {
  return connection.call(WRITE_NOTE, { body: form }, options);
}

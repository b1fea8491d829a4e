// Absent and null stay apart, read and written.
import assert from "node:assert/strict";
import {
  Golden,
  type Note,
  type NoteForm,
} from "golden_required_optional_nullable";
import { Server } from "../server.js";

export async function absentAndNullReadApart(): Promise<void> {
  const read: Note = { text: "Tea", author: null, reminder: null };
  const server = new Server(read);
  const note = await new Golden(server.settings).things.getNote();
  const author: string | null = note.author;
  const colour: string | undefined = note.colour;
  const reminder: string | null | undefined = note.reminder;
  assert.deepEqual([author, colour, reminder], [null, undefined, null]);
  assert.deepEqual(Object.keys(note), ["text", "author", "reminder"]);
}

export async function absentAndNullAreWrittenApart(): Promise<void> {
  const server = new Server(null);
  const { things } = new Golden(server.settings);
  await things.writeNote({ text: "Tea", author: null });
  assert.deepEqual(server.sent, { text: "Tea", author: null });
  const taken: NoteForm = { text: "Tea", author: "Ada", reminder: null };
  await things.writeNote(taken);
  assert.deepEqual(server.sent, taken);
}

export function theCompilerTellsThemApart(): void {
  const wrong: NoteForm[] = [
    // @ts-expect-error: it may be null, and not left out.
    { text: "Tea" },
    // @ts-expect-error: it may be left out, and not null.
    { text: "Tea", author: null, colour: null },
    // @ts-expect-error: what is left out is not there.
    { text: "Tea", author: null, colour: undefined },
  ];
  assert.equal(wrong.length, 3);
}

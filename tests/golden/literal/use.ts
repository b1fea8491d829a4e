// A field of one value has that value, and values of several kinds keep theirs.
import assert from "node:assert/strict";
import { type Envelope, Golden } from "golden_literal";
import { Server } from "../server.js";

const MESSAGE: Envelope = {
  kind: "message",
  version: 2,
  final: true,
  nothing: null,
  limit: 10,
  quoted: "two\nlines",
};

export async function valuesRoundTrip(): Promise<void> {
  const server = new Server(MESSAGE, null);
  const { things } = new Golden(server.settings);
  const message = await things.getMessage();
  const { version, hint }: { version: 2; hint?: "later" } = message;
  assert.deepEqual([version, hint], [2, undefined]);
  await things.sendMessage(message);
  assert.deepEqual(server.sent, MESSAGE);
  await things.sendMessage({ ...message, limit: "none", quoted: 'say "hi"' });
  const other = { ...MESSAGE, limit: "none", quoted: 'say "hi"' };
  assert.deepEqual(server.sent, other);
}

export function anotherValueIsRefusedByTheCompiler(): void {
  const wrong: Envelope[] = [
    // @ts-expect-error: a later version.
    { ...MESSAGE, version: 3 },
    // @ts-expect-error: a text for a number.
    { ...MESSAGE, limit: "10" },
    // @ts-expect-error: false for true.
    { ...MESSAGE, final: false },
  ];
  assert.equal(wrong.length, 3);
}

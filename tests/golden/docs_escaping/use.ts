// Texts stay texts.
import assert from "node:assert/strict";
import { Golden } from "golden_docs_escaping";
import { Server, sources } from "../server.js";

const COMMENT = /\/\*[\s\S]*?\*\/|^\/\/.*$/gm;

export function noTextBecomesCode(): void {
  const modules = sources("docs_escaping");
  const hostile = modules.filter((text) => text.includes("console.log(1)"));
  assert.ok(modules.length > 5 && hostile.length > 2);
  for (const text of modules)
    assert.doesNotMatch(text.replace(COMMENT, ""), /import os|console|script/);
}

export function noTextSteersATerminalOrTurnsAround(): void {
  const steering = /[\p{Bidi_Control}\p{Zl}\ufeff]|(?!\n)\p{Cc}/u;
  assert.match("\u202e", steering);
  for (const text of sources("docs_escaping"))
    assert.doesNotMatch(text, steering);
}

export async function valuesAreWhatTheyWere(): Promise<void> {
  const server = new Server({ title: '"""', kind: "\u202e" });
  const { things } = new Golden(server.settings);
  const page = await things.getPage({ word: "*/&" });
  const kind: "*/" | '"""' | "{{ x }}" | "\u202e" = page.kind;
  assert.deepEqual([kind, page.title], ["\u202e", '"""']);
  assert.equal(server.url, "/api/page?word=*%2F%26");
}

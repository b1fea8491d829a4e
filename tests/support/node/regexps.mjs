// Tries regular expressions: one JSON line in for each, one out, in the same order.
//
// In:  {source, texts: [string, ...]}.
// Out: [boolean, ...], whether each text matches under the flag `u`; null when the source is no pattern.
import { createInterface } from "node:readline";

function tried({ source, texts }) {
  let made;
  try {
    made = new RegExp(source, "u");
  } catch {
    return null;
  }
  return texts.map((text) => made.test(text));
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(`${JSON.stringify(tried(JSON.parse(line)))}\n`);
}

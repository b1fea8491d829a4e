// Characters that an international label may hold in some places only (RFC 5892, appendix A).
import { lettersJoin } from "./idna_joining.js";
import { endsInVirama } from "./unicode_data.js";

const idnaContextJapanese =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const idnaContextDigits =
  /[\u{660}-\u{669}].*[\u{6F0}-\u{6F9}]|[\u{6F0}-\u{6F9}].*[\u{660}-\u{669}]/u;

/** Whether each character of `label` that asks for a context stands in it. */
export function idnaContextHolds(label: string): boolean {
  for (const { 0: char, index } of label.matchAll(
    /[\u{B7}\u{375}\u{5F3}\u{5F4}\u{200C}\u{200D}\u{30FB}]/gu,
  )) {
    if (
      !idnaContextAllows(
        char,
        label.slice(0, index),
        label.slice(index + 1),
        label,
      )
    )
      return false;
  }
  return !idnaContextDigits.test(label);
}

function idnaContextAllows(
  char: string,
  before: string,
  after: string,
  label: string,
): boolean {
  switch (char) {
    case "\u{B7}":
      return before.endsWith("l") && after.startsWith("l");
    case "\u{375}":
      return /^\p{Script=Greek}/u.test(after);
    case "\u{30FB}":
      return idnaContextJapanese.test(label);
    case "\u{200C}":
      return endsInVirama(before) || lettersJoin(before, after);
    case "\u{200D}":
      return endsInVirama(before);
    default:
      // Geresh and gershayim.
      return /\p{Script=Hebrew}$/u.test(before);
  }
}

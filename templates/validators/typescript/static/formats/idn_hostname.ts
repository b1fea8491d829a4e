// The format `idn-hostname`: names of hosts with A-labels and U-labels (RFC 5890 to RFC 5893).
import { idnaBidiHolds } from "./idna_bidi.js";
import { idnaContextHolds } from "./idna_context.js";
import { areIdnaLetters } from "./idna_letters.js";
import { isLdhLabel, isLdhName } from "./ldh.js";
import { punycodeDecode, punycodeEncode } from "./punycode.js";

const idnHostnameNotAscii = /[^\0-\x7F]/u;
const idnHostnameAPrefix = /^[Xx][Nn]--/u;

/**
 * Whether `text` is labels joined by dots, ideographic ones too, each one of RFC 1123 or a valid U-label.
 *
 * An A-label (`xn--`) must be the one form of a valid U-label. Labels have at most 63 characters, names 253,
 * counted with A-labels. Characters that the Unicode data at hand do not know are refused.
 */
export function isIdnHostname(text: string): boolean {
  // An A-label is never shorter than what it stands for, and no character has more than two code units.
  if (text.length > 506) return false;
  if (!idnHostnameNotAscii.test(text) && !/xn--/iu.test(text))
    return isLdhName(text);
  let length = -1;
  const decoded: string[] = [];
  for (const label of text.split(/[.\u{3002}\u{FF0E}\u{FF61}]/u)) {
    const forms = idnHostnameForms(label);
    if (forms === undefined) return false;
    length += forms[0].length + 1;
    decoded.push(forms[1]);
  }
  return length <= 253 && idnaBidiHolds(decoded);
}

/** The label in ASCII, and as it is read; undefined when it is not valid. */
function idnHostnameForms(label: string): [string, string] | undefined {
  if (idnHostnameNotAscii.test(label)) {
    const encoded = punycodeEncode(label);
    const fits = encoded !== "" && encoded.length <= 59;
    return fits && idnHostnameIsULabel(label)
      ? [`xn--${encoded}`, label]
      : undefined;
  }
  if (!isLdhLabel(label)) return undefined;
  if (!idnHostnameAPrefix.test(label)) return [label, label];
  const encoded = label.slice(4).toLowerCase();
  const name = punycodeDecode(encoded);
  const canonical =
    idnHostnameNotAscii.test(name) && punycodeEncode(name) === encoded;
  return canonical && idnHostnameIsULabel(name) ? [label, name] : undefined;
}

/** Whether a label that is not ASCII keeps the rules of RFC 5891, section 4.2. */
function idnHostnameIsULabel(label: string): boolean {
  return (
    !label.startsWith("-") &&
    !label.endsWith("-") &&
    !/^..--/u.test(label) &&
    areIdnaLetters(label) &&
    !/^\p{M}/u.test(label) &&
    label.normalize("NFC") === label &&
    idnaContextHolds(label)
  );
}

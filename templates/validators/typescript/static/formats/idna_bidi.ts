// Labels that are written from right to left, and labels beside them (RFC 5893).
import { isNonspacingMark } from "./unicode_data.js";

// Of the characters that a label may hold. The blocks of scripts written from right to left hold no others.
const idnaBidiRightToLeft =
  /[\u{590}-\u{8FF}\u{FB1D}-\u{FDFF}\u{FE70}-\u{FEFF}\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const idnaBidiArabicNumber =
  /[\u{660}-\u{669}\u{10D30}-\u{10D39}\u{10D40}-\u{10D49}]/u;
const idnaBidiEuropeanNumber = /[0-9\u{6F0}-\u{6F9}]/u;
const idnaBidiNeutral =
  /[\-\u{B7}\u{2B9}\u{2BA}\u{2C6}-\u{2CF}\u{2EC}\u{375}\u{200C}\u{200D}\u{208F}\u{2E2F}\u{30FB}\u{A67F}\u{A717}-\u{A71F}\u{A788}]/u;
// Marks of General_Category Mn that are strong, left to right.
const idnaBidiSpacing =
  /[\u{CBF}\u{CC6}\u{1B3A}\u{1B3C}\u{1B42}\u{11A07}\u{11A08}\u{11C3F}]/u;

/** Whether all labels keep the Bidi rule, if any of them holds a character written from right to left. */
export function idnaBidiHolds(labels: readonly string[]): boolean {
  const directions = labels.map((label) =>
    Array.from(label, idnaBidiDirection).join(""),
  );
  return (
    !directions.some((label) => /[RA]/u.test(label)) ||
    directions.every(idnaBidiKeepsRule)
  );
}

/** The six conditions of section 2. */
function idnaBidiKeepsRule(label: string): boolean {
  if (label.startsWith("R"))
    return (
      /^[^L]*[RAE]M*$/u.test(label) &&
      !(label.includes("A") && label.includes("E"))
    );
  return /^L(?:[^RA]*[LE])?M*$/u.test(label);
}

/** R(ight to left), L(eft to right), A(rabic number), E(uropean number), M(ark) or N(eutral). */
function idnaBidiDirection(char: string): string {
  if (idnaBidiEuropeanNumber.test(char)) return "E";
  if (idnaBidiNeutral.test(char)) return "N";
  if (idnaBidiArabicNumber.test(char)) return "A";
  if (isNonspacingMark(char)) return idnaBidiSpacing.test(char) ? "L" : "M";
  return idnaBidiRightToLeft.test(char) ? "R" : "L";
}

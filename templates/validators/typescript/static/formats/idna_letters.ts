// The characters of international labels, derived as RFC 5892 says from the Unicode data at hand.

// PVALID, CONTEXTJ and CONTEXTO by exception, and the hyphen.
const idnaLettersByException =
  /[\-\u{B7}\u{DF}\u{375}\u{3C2}\u{5F3}\u{5F4}\u{6FD}\u{6FE}\u{F0B}\u{200C}\u{200D}\u{3007}\u{30FB}]/gu;
// Letters, digits and marks that NFKC and case folding keep.
const idnaLettersDerived = /^(?:(?!\p{CWKCF})[\p{L}\p{Nd}\p{Mn}\p{Mc}])*$/u;
// Exceptions of section 2.6, ignorable characters of section 2.3, blocks of section 2.4, old Hangul Jamo of 2.9.
const idnaLettersExceptions =
  /[\u{640}\u{7FA}\u{302E}\u{302F}\u{3031}-\u{3035}\u{303B}]/u;
const idnaLettersIgnorable =
  /[\u{34F}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u;
const idnaLettersBlocks =
  /[\u{1100}-\u{11FF}\u{20D0}-\u{20FF}\u{A960}-\u{A97F}\u{D7B0}-\u{D7FF}\u{1D100}-\u{1D24F}]/u;

/** Whether all characters of `text` are PVALID, CONTEXTJ or CONTEXTO; the context is not looked at. */
export function areIdnaLetters(text: string): boolean {
  return (
    idnaLettersDerived.test(text.replace(idnaLettersByException, "a")) &&
    !idnaLettersExceptions.test(text) &&
    !idnaLettersIgnorable.test(text) &&
    !idnaLettersBlocks.test(text)
  );
}

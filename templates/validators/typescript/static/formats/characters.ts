// Characters of URIs and IRIs (RFC 3986, RFC 3987).

// Beyond ASCII and the ucschar of RFC 3987, and beyond its iprivate as well.
const charactersNotUcs =
  /[^\0-\x7F\u{A0}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFEF}\u{10000}-\u{DFFFF}\u{E1000}-\u{EFFFF}]|\p{NChar}/u;
const charactersNotPrivate =
  /[^\0-\x7F\u{A0}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFEF}\u{10000}-\u{DFFFF}\u{E1000}-\u{10FFFF}]|\p{NChar}/u;

/** Whether each percent sign is followed by two hexadecimal digits. */
export function percentsEncode(text: string): boolean {
  return !/%(?![0-9A-Fa-f]{2})/u.test(text);
}

/** Whether all of `text` beyond ASCII may stand in any part of an IRI: no control, private use or noncharacter. */
export function isUcs(text: string): boolean {
  return !charactersNotUcs.test(text);
}

/** The same of a query, which may hold characters of private use. */
export function isUcsOrPrivate(text: string): boolean {
  return !charactersNotPrivate.test(text);
}

// The format `regex`: a pattern of ECMA-262 under the flag `u`, as in its edition of 2020.
import { isRegexProperty } from "./regex_names.js";

// The pieces of a pattern, and those of a class in it.
const regexPiece =
  /(?<open>\((?:\?(?:[:=!]|<[=!]|<[^>]*>)|(?!\?)))|(?<close>\))|(?<count>(?:[*+?]|\{\d+(?:,\d*)?\})\??)|(?<assertion>[$^|]|\\[Bb])|(?<class>\[\^?)|(?<named>\\k<[^>]*>)|(?<number>\\[1-9]\d*)|\\(?:[DSWdfnrstvw$()*+./?[\\\]^{|}]|0(?!\d)|c[A-Za-z]|x[\dA-Fa-f]{2}|[Pp]\{[\w=]+\}|u(?:[Dd][89ABab][\dA-Fa-f]{2}\\u[Dd][C-Fc-f][\dA-Fa-f]{2}|[\dA-Fa-f]{4}|\{0*(?:10[\dA-Fa-f]{4}|[\dA-Fa-f]{1,5})\}))|[^()*+?[\\\]{}]/uy;
const regexMember =
  /\\(?:[DSWbdfnrstvw$()*+./?[\\\]^{|}\-]|0(?!\d)|c[A-Za-z]|x[\dA-Fa-f]{2}|[Pp]\{[\w=]+\}|u(?:[Dd][89ABab][\dA-Fa-f]{2}\\u[Dd][C-Fc-f][\dA-Fa-f]{2}|[\dA-Fa-f]{4}|\{0*(?:10[\dA-Fa-f]{4}|[\dA-Fa-f]{1,5})\}))|[^\\]/uy;
const regexNameEscape =
  /\\u(?:[Dd][89ABab][\dA-Fa-f]{2}\\u[Dd][C-Fc-f][\dA-Fa-f]{2}|[\dA-Fa-f]{4}|\{0*(?:10[\dA-Fa-f]{4}|[\dA-Fa-f]{1,5})\})/gu;
const regexName = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*$/u;
const regexCodes: Readonly<Record<string, number>> = {
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  0: 0,
};

/** Whether `text` is a pattern. */
export function isRegex(text: string): boolean {
  const pieces = regexPieces(text);
  return pieces !== undefined && regexNests(pieces) && regexRefers(pieces);
}

// Kinds and texts of pieces, a class as one; undefined if a piece is none.
function regexPieces(text: string): [string, string][] | undefined {
  const pieces: [string, string][] = [];
  let at = 0;
  while (at < text.length) {
    regexPiece.lastIndex = at;
    const found = regexPiece.exec(text);
    if (found === null) return undefined;
    const [piece] = found;
    at += piece.length;
    const kind =
      Object.entries(found.groups ?? {}).find(
        ([, one]) => one !== undefined,
      )?.[0] ?? "single";
    if (kind === "class") at = regexClass(text, at);
    if (
      at < 0 ||
      (/^\\p/iu.test(piece) && !isRegexProperty(piece.slice(3, -1)))
    )
      return undefined;
    pieces.push([kind, piece]);
  }
  return pieces;
}

// Where the class that begins before `at` ends, -1 if it does not or a range is out of order.
function regexClass(text: string, at: number): number {
  // The code point that a range may begin with, -1 for a set; whether a hyphen came after it.
  let low: number | undefined;
  let hyphen = false;
  for (;;) {
    regexMember.lastIndex = at;
    const one = regexMember.exec(text)?.[0];
    if (one === undefined) return -1;
    at += one.length;
    if (one === "]") return at;
    if (one === "-" && low !== undefined && !hyphen) {
      hyphen = true;
      continue;
    }
    const code = regexCode(one);
    if (code === -2 || (low !== undefined && hyphen && (low < 0 || code < low)))
      return -1;
    low = hyphen ? undefined : code;
    hyphen = false;
  }
}

// The code point of a member of a class, -1 if it is a set, -2 if it names no property.
function regexCode(one: string): number {
  const letter = one.charAt(1);
  if (one.charAt(0) !== "\\") return one.codePointAt(0) ?? -2;
  if (/[Pp]/u.test(letter)) return isRegexProperty(one.slice(3, -1)) ? -1 : -2;
  if (/[DSWdsw]/u.test(letter)) return -1;
  if (letter === "x" || letter === "u") return regexHexadecimal(one);
  return letter === "c"
    ? one.charCodeAt(2) % 32
    : (regexCodes[letter] ?? letter.charCodeAt(0));
}

function regexHexadecimal(one: string): number {
  const digits = one.replace(/^\\[ux]\{?|\}$/gu, "");
  const [high, low] = digits.split("\\u");
  if (low === undefined) return Number.parseInt(digits, 16);
  return (
    0x10000 +
    ((Number.parseInt(high ?? "", 16) - 0xd800) << 10) +
    Number.parseInt(low, 16) -
    0xdc00
  );
}

// Whether groups are closed, and every count comes after what may be repeated, its limits in order.
function regexNests(pieces: readonly (readonly [string, string])[]): boolean {
  const groups: boolean[] = [];
  let repeats = false;
  for (const [kind, text] of pieces) {
    if (kind === "open") {
      groups.push(text === "(" || text === "(?:" || text.endsWith(">"));
      repeats = false;
    } else if (kind === "close") {
      const closed = groups.pop();
      if (closed === undefined) return false;
      repeats = closed;
    } else if (kind === "count") {
      if (!repeats || !regexInOrder(text)) return false;
      repeats = false;
    } else {
      repeats = kind !== "assertion";
    }
  }
  return groups.length === 0;
}

function regexInOrder(count: string): boolean {
  const limits = /^\{0*(\d*),0*(\d*)\}/u.exec(count);
  return (
    limits === null ||
    /,\}/u.test(count) ||
    regexAtMost(limits[1] ?? "", limits[2] ?? "")
  );
}

// Whether one number of decimal digits, without zeros before them, is at most another.
function regexAtMost(one: string, other: string): boolean {
  return (
    one.length < other.length || (one.length === other.length && one <= other)
  );
}

// Whether names are names and given once, and every reference is to a group.
function regexRefers(pieces: readonly (readonly [string, string])[]): boolean {
  const names = new Set<string>();
  let groups = 0;
  for (const [kind, text] of pieces) {
    if (kind !== "open" || !(text === "(" || text.endsWith(">"))) continue;
    groups++;
    if (text === "(") continue;
    const name = regexNameOf(text);
    if (name === undefined || names.has(name)) return false;
    names.add(name);
  }
  return pieces.every(([kind, text]) => {
    if (kind === "number") return regexAtMost(text.slice(1), String(groups));
    return kind !== "named" || names.has(regexNameOf(text) ?? "");
  });
}

// The name of a group without escapes, undefined for what is none.
function regexNameOf(text: string): string | undefined {
  const name = text
    .slice(3, -1)
    .replace(regexNameEscape, (one) =>
      String.fromCodePoint(regexHexadecimal(one)),
    );
  return regexName.test(name) ? name : undefined;
}

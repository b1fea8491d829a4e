// The formats `iri` and `iri-reference` of RFC 3987.
import { isAuthority } from "./authority.js";
import { isUcs, isUcsOrPrivate, percentsEncode } from "./characters.js";

const iriScheme = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
const iriNotPath = /[^A-Za-z0-9\-._~!$&'()*+,;=:@%/\u{80}-\u{10FFFF}]/u;
const iriNotQuery = /[^A-Za-z0-9\-._~!$&'()*+,;=:@%/?\u{80}-\u{10FFFF}]/u;
// Section 4.1: LRM, RLM, LRE, RLE, PDF, LRO and RLO have no place in an IRI.
const iriDirections = /[\u{200E}\u{200F}\u{202A}-\u{202E}]/u;

/** Whether `text` is an IRI: it begins with a scheme. */
export function isIri(text: string): boolean {
  return iriConforms(text, true);
}

/** Whether `text` is an IRI or a reference relative to one. */
export function isIriReference(text: string): boolean {
  return iriConforms(text, false);
}

function iriConforms(text: string, absolute: boolean): boolean {
  const [beforeFragment, fragment] = iriCut(text, "#");
  const [hierarchy, query] = iriCut(beforeFragment, "?");
  if (
    iriNotQuery.test(fragment) ||
    iriNotQuery.test(query) ||
    !percentsEncode(text)
  )
    return false;
  if (
    !isUcs(hierarchy) ||
    !isUcsOrPrivate(query) ||
    !isUcs(fragment) ||
    iriDirections.test(text)
  )
    return false;
  let path = hierarchy;
  const colon = iriCut(path, "/")[0].indexOf(":");
  if (colon < 0 ? absolute : !iriScheme.test(path.slice(0, colon)))
    return false;
  path = path.slice(colon + 1);
  if (path.startsWith("//")) {
    const [authority, rest] = iriCut(path.slice(2), "/");
    if (!isAuthority(authority)) return false;
    path = rest;
  }
  return !iriNotPath.test(path);
}

/** What stands before and after the first `separator`; nothing after it when there is none. */
function iriCut(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

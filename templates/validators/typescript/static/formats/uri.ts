// The formats `uri` and `uri-reference` of RFC 3986: the grammar of an IRI without what lies beyond ASCII.
import { isIri, isIriReference } from "./iri.js";

const uriNotAscii = /[^\0-\x7F]/u;

/** Whether `text` is a URI: it begins with a scheme. */
export function isUri(text: string): boolean {
  return !uriNotAscii.test(text) && isIri(text);
}

/** Whether `text` is a URI or a reference relative to one. */
export function isUriReference(text: string): boolean {
  return !uriNotAscii.test(text) && isIriReference(text);
}

// The format `hostname`: RFC 1123, section 2.1, with the A-labels of RFC 5891.
import { isIdnHostname } from "./idn_hostname.js";

const hostnameNotAscii = /[^\0-\x7F]/u;

/**
 * Whether `text` is labels of letters, digits and hyphens, joined by dots; A-labels must be valid.
 *
 * Labels have at most 63 characters, names 253; there is no dot at the end.
 */
export function isHostname(text: string): boolean {
  return !hostnameNotAscii.test(text) && isIdnHostname(text);
}

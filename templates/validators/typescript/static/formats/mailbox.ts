// Parts of mailboxes: RFC 5321, section 4.1.2, as RFC 6531 extends it beyond ASCII.
import { isIpv4 } from "./ipv4.js";
import { isIpv6 } from "./ipv6.js";

const mailboxAtom = /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u{80}-\u{10FFFF}]+$/u;
const mailboxQuoted = /^"(?:[ !#-[\]-~\u{80}-\u{10FFFF}]|\\[ -~])*"$/u;

/**
 * Whether `text` is what may stand before the `@`: atoms joined by dots, or a quoted string.
 *
 * It has at most 64 octets in UTF-8.
 */
export function isLocalPart(text: string): boolean {
  if (text.length > 64 || mailboxOctets(text) > 64 || /\p{Cs}/u.test(text))
    return false;
  return (
    mailboxQuoted.test(text) ||
    text.split(".").every((atom) => mailboxAtom.test(atom))
  );
}

/** Whether `text` is an IPv4 or IPv6 address in brackets; no other kind has been registered. */
export function isAddressLiteral(text: string): boolean {
  if (!text.startsWith("[") || !text.endsWith("]")) return false;
  if (/^.ipv6:/iu.test(text)) return isIpv6(text.slice(6, -1));
  return isIpv4(text.slice(1, -1));
}

/** The length of `text` in UTF-8. */
function mailboxOctets(text: string): number {
  let octets = 0;
  for (const char of text)
    octets +=
      char < "\u{80}" ? 1 : char < "\u{800}" ? 2 : char.length === 1 ? 3 : 4;
  return octets;
}

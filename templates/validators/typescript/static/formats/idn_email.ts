// The format `idn-email`: the Mailbox of RFC 6531, section 3.3.
import { isIdnHostname } from "./idn_hostname.js";
import { isAddressLiteral, isLocalPart } from "./mailbox.js";

/**
 * Whether `text` is one mailbox, of which both parts may go beyond ASCII.
 *
 * The domain is normalized (NFC) before it is judged; only full stops separate its labels.
 */
export function isIdnEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  const domain = text.slice(at + 1);
  if (at < 0 || domain.length > 506 || Array.from(domain).length > 253)
    return false;
  if (
    !isLocalPart(text.slice(0, at)) ||
    /[\u{3002}\u{FF0E}\u{FF61}]/u.test(domain)
  )
    return false;
  return isIdnHostname(domain.normalize("NFC")) || isAddressLiteral(domain);
}

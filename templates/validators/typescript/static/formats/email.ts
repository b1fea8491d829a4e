// The format `email`: the Mailbox of RFC 5321, section 4.1.2.
import { isLdhName } from "./ldh.js";
import { isAddressLiteral, isLocalPart } from "./mailbox.js";

const emailNotAscii = /[^\0-\x7F]/u;

/** Whether `text` is one mailbox, without a name or angle brackets around it. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at < 0 || emailNotAscii.test(text) || !isLocalPart(text.slice(0, at)))
    return false;
  const domain = text.slice(at + 1);
  return isLdhName(domain) || isAddressLiteral(domain);
}

// The format `ipv6`: the texts of addresses of RFC 4291, section 2.2.
import { isIpv4 } from "./ipv4.js";

const ipv6Group = /^[0-9A-Fa-f]{1,4}$/u;
/** More groups than an address has. */
const ipv6Wrong = 9;

/** Whether `text` is an IPv6 address, without zone or prefix length. */
export function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const gap = text.indexOf("::");
  if (gap < 0) return ipv6Groups(text, true) === 8;
  return (
    ipv6Groups(text.slice(0, gap), false) +
      ipv6Groups(text.slice(gap + 2), true) <
    8
  );
}

/** The number of groups of 16 bits in `text`; the `last` two may be an IPv4 address. */
function ipv6Groups(text: string, last: boolean): number {
  if (text === "") return 0;
  const groups = text.split(":");
  let count = groups.length;
  const end = groups.at(-1);
  if (last && end?.includes(".")) {
    if (!isIpv4(end)) return ipv6Wrong;
    groups.pop();
    count += 1;
  }
  return groups.every((group) => ipv6Group.test(group)) ? count : ipv6Wrong;
}

// The authority of an IRI: userinfo, host and port.
import { isIpv6 } from "./ipv6.js";

const authorityNotHost = /[^A-Za-z0-9\-._~!$&'()*+,;=%\u{80}-\u{10FFFF}]/u;
const authorityNotUser = /[^A-Za-z0-9\-._~!$&'()*+,;=%:\u{80}-\u{10FFFF}]/u;
const authorityNotPort = /[^0-9]/u;
// IPvFuture, such as `v1.fe80::a+en1`.
const authorityFuture = /^[Vv][0-9A-Fa-f]+\.[A-Za-z0-9\-._~!$&'()*+,;=:]+$/u;

/** Whether `text`, of which percent signs and what is not ASCII are known to be right, is `[userinfo@]host[:port]`. */
export function isAuthority(text: string): boolean {
  const at = text.lastIndexOf("@");
  const place = text.slice(at + 1);
  const end = place.startsWith("[")
    ? place.indexOf("]") + 1
    : place.indexOf(":");
  const host = end < 0 ? place : place.slice(0, end);
  const port = end < 0 ? "" : place.slice(end);
  if (place.startsWith("[")) {
    const literal = host.slice(1, -1);
    if (!isIpv6(literal) && !authorityFuture.test(literal)) return false;
  } else if (authorityNotHost.test(host)) return false;
  if (port !== "" && (port[0] !== ":" || authorityNotPort.test(port.slice(1))))
    return false;
  return at < 0 || !authorityNotUser.test(text.slice(0, at));
}

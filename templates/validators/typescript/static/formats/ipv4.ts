// The format `ipv4`: the dotted quad of RFC 2673.

const ipv4Shape = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/u;

/** Whether `text` is four decimal octets; a leading zero, which some read as octal, is refused. */
export function isIpv4(text: string): boolean {
  return ipv4Shape.test(text);
}

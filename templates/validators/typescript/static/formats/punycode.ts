// Punycode (RFC 3492), between a label and its form in ASCII; neither has the prefix `xn--`.

const punycodeDigits = "abcdefghijklmnopqrstuvwxyz0123456789";
/** More characters than this cannot come from, or fit into, an A-label of 63 octets. */
const punycodeDecodedMost = 59;

/** The label that small letters, digits and hyphens stand for; empty when they stand for none. */
export function punycodeDecode(text: string): string {
  const hyphen = text.lastIndexOf("-");
  const rest = text.slice(hyphen + 1);
  const points = Array.from(text.slice(0, Math.max(hyphen, 0)), (char) =>
    char.charCodeAt(0),
  );
  let point = 128;
  let bias = 72;
  let index = 0;
  let start = 0;
  while (start < rest.length) {
    const before = index;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const digit = punycodeDigits.indexOf(rest.charAt(start) || "?");
      if (digit < 0) return "";
      start += 1;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const size = points.length + 1;
    bias = punycodeBias(index - before, size, before === 0);
    point += Math.floor(index / size);
    if (point > 0x10ffff || size > punycodeDecodedMost) return "";
    index %= size;
    points.splice(index, 0, point);
    index += 1;
  }
  return String.fromCodePoint(...points);
}

/** The form of `text` in ASCII; empty when `text` is too long for a label. */
export function punycodeEncode(text: string): string {
  const points = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  if (points.length > punycodeDecodedMost) return "";
  let encoded = text.replace(/[^\0-\x7F]/gu, "");
  const basic = encoded.length;
  let done = basic;
  if (basic > 0) encoded += "-";
  let point = 128;
  let bias = 72;
  let delta = 0;
  while (done < points.length) {
    const least = Math.min(...points.filter((other) => other >= point));
    delta += (least - point) * (done + 1);
    for (const other of points) {
      if (other < least) delta += 1;
      else if (other === least) {
        encoded += punycodeNumber(delta, bias);
        bias = punycodeBias(delta, done + 1, done === basic);
        delta = 0;
        done += 1;
      }
    }
    point = least + 1;
    delta += 1;
  }
  return encoded;
}

/** A number with digits of growing weight. */
function punycodeNumber(number: number, bias: number): string {
  let text = "";
  let left = number;
  for (let k = 36; ; k += 36) {
    const threshold = Math.min(Math.max(k - bias, 1), 26);
    if (left < threshold) return text + punycodeDigits.charAt(left);
    left -= threshold;
    text += punycodeDigits.charAt(threshold + (left % (36 - threshold)));
    left = Math.floor(left / (36 - threshold));
  }
}

function punycodeBias(delta: number, size: number, first: boolean): number {
  let left = Math.floor(delta / (first ? 700 : 2));
  left += Math.floor(left / size);
  let k = 0;
  while (left > 455) {
    left = Math.floor(left / 35);
    k += 36;
  }
  return k + Math.floor((36 * left) / (left + 38));
}

// Questions about JSON values.

import { notDeep } from "./depth.js";

/** An object, as JSON has it. */
export type Members = Record<string, unknown>;

export function anObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns a member that every object seems to have. */
export function own(value: Members, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Whether an object has more members than were counted, `missing` of them so far: such as JSON would keep. */
export function hasMore(value: Members, missing: number): boolean {
  for (const name in value) if (!hasValue(value, name)) missing++;
  return missing < 0;
}

export function hasValue(value: Members, name: string): boolean {
  return value[name] !== undefined && Object.hasOwn(value, name);
}

/** Whether a text has at least `least` code points. */
export function longEnough(text: string, least: number): boolean {
  return (
    text.length >= least &&
    (text.length >= 2 * least || codePoints(text) >= least)
  );
}

/** Whether a text has at most `most` code points. */
export function shortEnough(text: string, most: number): boolean {
  return (
    text.length <= most || (text.length <= 2 * most && codePoints(text) <= most)
  );
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Whether a number is a whole multiple of another one, both taken as they are written in decimals. */
export function multipleOf(value: number, divisor: number): boolean {
  if (
    Number.isSafeInteger(divisor) &&
    Math.abs(value) <= Number.MAX_SAFE_INTEGER
  )
    return value % divisor === 0;
  if (!Number.isFinite(value)) return false;
  const [digits, exponent] = decimal(value);
  const [by, scale] = decimal(divisor);
  const lowest = Math.min(exponent, scale);
  const ten = BigInt(10);
  return (
    (digits * ten ** BigInt(exponent - lowest)) %
      (by * ten ** BigInt(scale - lowest)) ===
    BigInt(0)
  );
}

/** Returns the shortest decimal that stands for a number: digits times 10 to the exponent. */
function decimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa = "", power] = value.toExponential().split("e");
  const [whole, fraction = ""] = mantissa.split(".");
  return [BigInt(`${whole}${fraction}`), Number(power) - fraction.length];
}

/** Whether two JSON values are equal. */
export function same(value: unknown, other: unknown): boolean {
  if (Array.isArray(other)) {
    return (
      Array.isArray(value) &&
      value.length === other.length &&
      other.every((one, i) => same(value[i], one))
    );
  }
  if (!anObject(other)) return value === other;
  if (!anObject(value)) return false;
  const names = Object.keys(other);
  if (Object.keys(value).length !== names.length) return false;
  return names.every(
    (name) => Object.hasOwn(value, name) && same(value[name], other[name]),
  );
}

/** Whether no two items are equal; they count as equal when they are nested too deep to be compared. */
export function allDiffer(items: readonly unknown[]): boolean {
  const plain = new Set<unknown>();
  const composed = new Set<string>();
  try {
    for (const item of items) {
      if (typeof item === "object" && item !== null)
        composed.add(identity(item, 0));
      else plain.add(item);
    }
  } catch (error) {
    return notDeep(error, false);
  }
  return plain.size + composed.size === items.length;
}

/** Returns a text that equal JSON values share, and no others. */
function identity(value: unknown, depth: number): string {
  if (depth > 200) throw new RangeError();
  if (Array.isArray(value))
    return `[${value.map((one) => identity(one, depth + 1)).join()}]`;
  if (!anObject(value))
    return typeof value === "string" ? JSON.stringify(value) : String(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${identity(value[name], depth + 1)}`).join()}}`;
}

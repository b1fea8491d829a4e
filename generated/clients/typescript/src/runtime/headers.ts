// Headers: what may be sent, and the one that says how long to wait.
import { InvalidRequestError } from "./errors.js";

/** Whether a browser's page or worker sends, which leaves out some headers without a word. */
export type Paged = boolean;

/**
 * Return whether this is a page or a worker of a browser, by what it calls itself.
 *
 * Node, Deno, Bun and the servers' workers name themselves otherwise, or not at all.
 */
export function inBrowser(): Paged {
  return /^Mozilla/.test(globalThis.navigator?.userAgent);
}

/**
 * Add a header to `headers`, its name in lower case.
 *
 * Throws `InvalidRequestError` when it cannot be sent as one line of ASCII, or not from here. The message has the name
 * alone.
 */
export function setHeader(
  headers: Record<string, string>,
  name: string,
  value: string,
  paged: Paged,
): void {
  const lower = name.toLowerCase();
  if (
    !/^[\w!#$%&'*+.^`|~-]+$/.test(name) ||
    !/^([!-~]([ -~\t]*[!-~])?)?$/.test(value) ||
    (paged && /^(cookie|origin)$/.test(lower))
  )
    throw new InvalidRequestError(`header ${lower} cannot be sent`);
  headers[lower] = value;
}

/**
 * Return the milliseconds to wait as an answer tells; undefined when it tells nothing.
 *
 * It tells by `Retry-After-Ms` in milliseconds, else by `Retry-After` in seconds or as a date, which is measured
 * against the answer's own `Date`, so that a wrong clock on this side does no harm.
 */
export function retryAfter(headers: Headers): number | undefined {
  const told = headers.get("retry-after");
  const wait =
    numberIn(headers.get("retry-after-ms")) ??
    (numberIn(told) ??
      (momentIn(told) - (momentIn(headers.get("date")) || Date.now())) / 1000) *
      1000;
  return wait >= 0 ? wait : wait < 0 ? 0 : undefined;
}

function numberIn(text: string | null): number | undefined {
  // Plain digits: not what else `Number` reads as one, such as "" or "0x10".
  return text && /^[+-]?\d{1,12}(\.\d{0,12})?$/.test(text)
    ? Number(text)
    : undefined;
}

function momentIn(text: string | null): number {
  // The parser takes nearly any text with a number for a date, and one without a zone for local time.
  return text && /^[a-z]{3,9},? .*\d:\d\d:\d\d/i.test(text)
    ? Date.parse(text.replace(/:\d\d \d{4}$/, "$& GMT"))
    : Number.NaN;
}

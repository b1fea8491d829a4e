// Filling a path template, so that a value can never reach beyond its place in the path.
import { InvalidRequestError } from "./errors.js";

/** A parameter of a path template; one with several segments may hold slashes and may be empty. */
export interface PathParam {
  readonly name: string;
  readonly multiSegment?: boolean;
}

/** Returns the path that a template makes with values in the order of its parameters. */
export type FillPath = (
  template: string,
  values: readonly (string | number)[],
) => string;

/**
 * Return what fills the template of an operation, values percent-encoded (RFC 3986, unreserved kept).
 *
 * It throws `InvalidRequestError` when a value is missing, of a type that has no place in a path, empty where one
 * segment is needed, or holds a dot segment, be it percent-encoded. No message repeats the value.
 */
export function filled(params: readonly PathParam[]): FillPath {
  return (template, values) => {
    const path = params.reduce(
      (text, param, index) =>
        text.replace(`{${param.name}}`, () => encoded(param, values[index])),
      template,
    );
    if (hasDotSegment(path))
      throw new InvalidRequestError(
        'the path comes to hold a "." or ".." segment',
      );
    return path;
  };
}

function encoded({ name, multiSegment }: PathParam, value: unknown): string {
  const what = `path parameter ${name}`;
  if (typeof value !== "string" && !Number.isSafeInteger(value))
    throw new InvalidRequestError(`${what} is neither a text nor an integer`);
  const text = String(value);
  if (!text && !multiSegment) throw new InvalidRequestError(`${what} is empty`);
  if (hasDotSegment(text))
    throw new InvalidRequestError(`${what} holds a "." or ".." segment`);
  try {
    return (multiSegment ? text.split("/") : [text]).map(quoted).join("/");
  } catch {
    throw new InvalidRequestError(`${what} holds half a surrogate pair`);
  }
}

function quoted(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const MOST_DECODINGS = 8;

/** Return whether any server or proxy on the way, decoding once or several times, could see a dot segment. */
function hasDotSegment(text: string): boolean {
  let seen = text;
  for (let times = 0; times < MOST_DECODINGS; times++) {
    if (/(^|[/\\])\.\.?([/\\]|$)/.test(seen)) return true;
    const decoded = seen.replace(/%[0-7][0-9a-f]/gi, decodeURIComponent);
    if (decoded === seen) return false;
    seen = decoded;
  }
  // Nothing honest is percent-encoded this often.
  return true;
}

// The JSON that is sent and understood: finite numbers, whole characters, nothing but one value.

/** Return whether a media type is `application/json`, or a type built on it. */
export function isJson(type: string): boolean {
  return /^application\/([\w.!#$&^-]+\+)?json$/.test(type);
}

/**
 * Return the value of a JSON text, without the members whose names match `dropped`.
 *
 * Throws an error when it is none, or holds what no other JSON reader takes.
 */
export function decode(text: string, dropped?: RegExp): unknown {
  // A number too large for a double becomes infinite without a word, and half a surrogate pair goes unnoticed. The
  // same may stand in a text that is well, so a hit is looked into.
  return dropped ||
    text.includes("\\ud") ||
    text.includes("\\uD") ||
    /[[:,\s]-?[\d.]+([eE]\+?\d{3}|(?<=\d{200}))/.test(text)
    ? JSON.parse(text, (key, value: unknown) =>
        dropped?.test(key) ? undefined : sayable(key, value),
      )
    : sayable("", JSON.parse(text));
}

/** Return the JSON text of a value. Throws an error, which may tell of it, when there is none. */
export function encode(value: unknown): string {
  return JSON.stringify(value, sayable);
}

function sayable(key: string, value: unknown): unknown {
  if (
    (typeof value === "number" && !Number.isFinite(value)) ||
    /\p{Cs}/u.test(typeof value === "string" ? key + value : key)
  )
    throw new RangeError();
  return value;
}

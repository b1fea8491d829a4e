// An answer as it came.

/** An answer whatever its status, its body read. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  /** Its headers; cookies may be among them. A browser shows those alone that the server lets it show. */
  readonly headers: Headers;
  /** Its body, decoded; it may hold secrets. */
  readonly text: string;
  /** Whether the body holds bytes that are no UTF-8, in whose place `text` has another character. */
  readonly garbled: boolean;
  /** The media type in lower case without its parameters, "" when there is none. */
  readonly type: string;
}

/** Return the text of bytes; with `fatal` an error is thrown where they are no UTF-8. */
function textOf(bytes: ArrayBuffer, fatal: boolean): string {
  return new TextDecoder("utf-8", { fatal, ignoreBOM: true }).decode(bytes);
}

/** Return the answer in a response of `fetch`. */
export async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const [type = ""] = (headers.get("content-type") ?? "").split(";");
  // `text()` would put another character in place of broken bytes without a word.
  const bytes = await response.arrayBuffer();
  let text: string;
  let garbled = false;
  try {
    text = textOf(bytes, true);
  } catch {
    text = textOf(bytes, false);
    garbled = true;
  }
  return { status, headers, text, garbled, type: type.trim().toLowerCase() };
}

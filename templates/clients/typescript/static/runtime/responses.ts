// From an answer to a result, or to the error that it means.
import type { Answer } from "./answer.js";
import { identify } from "./causes.js";
import { summary } from "./detail.js";
import { statusError, UnexpectedResponseError } from "./errors.js";
import { retryAfter } from "./headers.js";
import { decode, isJson } from "./json.js";
import type { Cause, JsonKind, Operation } from "./operation.js";
import type { PreparedRequest } from "./requests.js";

/**
 * Return the result of an operation.
 *
 * Throws an `ApiStatusError` when the status is an error (4xx, 5xx), and an `UnexpectedResponseError` when it is no
 * error and yet not what the operation gives.
 *
 * @param member What error answers say why in.
 * @param alive Whether the server's version, where it is known, has a cause.
 */
export function read(
  operation: Operation<unknown>,
  { method, path }: PreparedRequest,
  { status, headers, text, garbled, type }: Answer,
  member: string,
  alive: ((cause: Cause) => boolean) | undefined,
): unknown {
  const what = `${method} ${path}: ${status}`;
  if (status >= 400) {
    const detail = detailIn(text, type, member);
    const cause = identify(operation.causes ?? [], status, detail, alive);
    const requestId = headers.get("x-request-id") ?? undefined;
    throw new (statusError(status))(
      `${cause ? `${what} ${cause}` : what}${detail === null ? "" : `: ${summary(detail)}`}`,
      {
        status,
        cause,
        method,
        path,
        detail,
        requestId,
        retryAfter: retryAfter(headers),
      },
      text,
    );
  }
  const unexpected = (reason: string, problems: string[] = []): Error =>
    new UnexpectedResponseError(
      `${what} ${reason}${problems}`,
      { status, method, path, contentType: type, problems },
      text,
    );
  if (status < 200 || status > 299)
    throw unexpected(
      // The parts of the address that may hold a token or a password are left out.
      `redirects are not followed, so that no credential goes astray: ${headers
        .get("location")
        ?.replace(/[?#].*/s, "")
        .replace(/\/\/[^/]*@/, "//")}`,
    );
  let value: unknown = null;
  if (text || (type && status !== 204 && status !== 205)) {
    if (!isJson(type))
      throw unexpected(
        `${type || "no content type"} instead of JSON. Servers answer unknown paths with web pages: check baseUrl, and that the server knows this operation`,
      );
    try {
      if (garbled) throw text;
      value = decode(text);
    } catch {
      // The engine's own error quotes the body.
      throw unexpected("the body is not valid JSON");
    }
  }
  const kind = kindOf(value);
  const gives = operation.gives ?? ["object"];
  if (!gives.includes(kind) && !gives.includes("any"))
    throw unexpected("", [`/: ${kind} instead of ${gives}`]);
  return value;
}

function kindOf(value: unknown): JsonKind {
  return value === null
    ? "null"
    : Array.isArray(value)
      ? "array"
      : // What JSON holds is of these types alone.
        (typeof value as JsonKind);
}

/** Return a member of an error answer, the text itself when it is plain text, null when it is neither. */
function detailIn(text: string, type: string, member: string): unknown {
  if (type === "text/plain") return text || null;
  try {
    // Validation errors repeat what was sent: for a missing member that is the whole body, passwords and all.
    const body = Object(isJson(type) && decode(text, /^(input|ctx)$/));
    return body[member] ?? null;
  } catch {
    return null;
  }
}

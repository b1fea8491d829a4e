// Sending one request.
import { type Answer, answerOf } from "./answer.js";
import { ApiConnectionError, ApiTimeoutError } from "./errors.js";
import { LATE, type Limits, limited } from "./limits.js";
import type { PreparedRequest } from "./requests.js";

// By the codes of Node and Bun, and by what Deno says; browsers do not tell. The first two end before anything of the
// request leaves, and the second will come again.
const UNSENT =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|\(Connect\)/;
const DISTRUST = /CERT_|_CERT|_SIGNATURE|peer certificate/;
const TIMEOUT = /TIMEOUT|TIMEDOUT/;
const TOTAL = "TOTAL_TIMEOUT";

interface Failed {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: Failed;
}

/**
 * Send one request, once.
 *
 * Rejects with an `ApiConnectionError`, or with the reason of the caller's signal.
 */
export async function send(
  { method, path, url, headers, body }: PreparedRequest,
  { signal, timeout, end }: Limits,
  own: typeof fetch | undefined,
  credentials: RequestCredentials | undefined,
): Promise<Answer> {
  const left = end - performance.now();
  try {
    return await limited(signal, Math.min(timeout, left), async (stop) =>
      answerOf(
        await (own ?? fetch)(url, {
          method,
          headers,
          redirect: "manual",
          signal: stop,
          ...(body !== undefined && { body }),
          ...(credentials && { credentials }),
        }),
      ),
    );
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    const { name, code, message, cause }: Failed =
      error === LATE
        ? { code: timeout < left ? "TIMEOUT" : TOTAL }
        : Object(error);
    const known = cause?.code ?? code;
    const signs = `${known} ${message} ${cause?.message}`;
    const distrust = DISTRUST.test(signs);
    const Kind = TIMEOUT.test(signs) ? ApiTimeoutError : ApiConnectionError;
    throw new Kind(
      // Of the other error's text only the code is told: the rest may hold what was sent.
      `${method} ${path}: no answer: ${typeof known === "string" ? known : name}`,
      {
        method,
        path,
        sent: !distrust && !UNSENT.test(signs),
        passing: !distrust && known !== TOTAL,
      },
      error,
    );
  }
}

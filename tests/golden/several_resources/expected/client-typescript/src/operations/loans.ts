// Made by Authwright from the spec of Several resources API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Book } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const LEND: Operation<void> = {
  name: "lend",
  method: "POST",
  path: "/loans/lend",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do lend.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param book - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function lend(
  connection: Connection,
  book: Book,
  options?: Options,
): Call<void> {
  return connection.call(LEND, { body: book }, options);
}

// Made by Authwright from the spec of Operation facts API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_TEXT: Operation<string> = {
  name: "get_text",
  method: "GET",
  path: "/api/text",
  gives: ["string"],
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_text.
 *
 * Callers: Everybody.
 *
 * In browsers: the server reads the cookie `seen`, which no page can set: a browser sends its own, and only
 * when the client was made with `credentials` that say so.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @returns The text.
 */
export function getText(
  connection: Connection,
  options?: Options,
): Call<string> {
  return connection.call(GET_TEXT, {}, options);
}

const SET_TEXT: Operation<void> = {
  name: "set_text",
  method: "POST",
  path: "/api/text",
  gives: ["null"],
};

/**
 * Do set_text.
 *
 * Replaces what is there.
 *
 * Takes a second on purpose.
 *
 * Callers: The owner of the server. Or: Everybody with a key.
 *
 * @param connection - Where to call, made by `connect`.
 * @param document - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function setText(
  connection: Connection,
  document: string,
  options?: Options,
): Call<void> {
  return connection.call(SET_TEXT, { body: document }, options);
}

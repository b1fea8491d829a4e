// Made by Authwright from the spec of Literal API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Envelope } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_MESSAGE: Operation<Envelope> = {
  name: "get_message",
  method: "GET",
  path: "/api/message",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_message.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getMessage(
  connection: Connection,
  options?: Options,
): Call<Envelope> {
  return connection.call(GET_MESSAGE, {}, options);
}

const SEND_MESSAGE: Operation<void> = {
  name: "send_message",
  method: "POST",
  path: "/api/message",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do send_message.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param envelope - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function sendMessage(
  connection: Connection,
  envelope: Envelope,
  options?: Options,
): Call<void> {
  return connection.call(SEND_MESSAGE, { body: envelope }, options);
}

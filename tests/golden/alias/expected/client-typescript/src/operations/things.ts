// Made by Authwright from the spec of Alias API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Emails, Sender } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_SENDER: Operation<Sender> = {
  name: "get_sender",
  method: "GET",
  path: "/api/sender",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_sender.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getSender(
  connection: Connection,
  options?: Options,
): Call<Sender> {
  return connection.call(GET_SENDER, {}, options);
}

const SET_OTHERS: Operation<Emails> = {
  name: "set_others",
  method: "POST",
  path: "/api/others",
  gives: ["array"],
  credentials: "none",
};

/**
 * Do set_others.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param emails - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function setOthers(
  connection: Connection,
  emails: Emails,
  options?: Options,
): Call<Emails> {
  return connection.call(SET_OTHERS, { body: emails }, options);
}

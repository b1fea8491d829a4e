// Made by Authwright from the spec of Union tagged API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Outcome } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GO_ON: Operation<Outcome> = {
  name: "go_on",
  method: "GET",
  path: "/api/go-on",
  credentials: "none",
  repeatable: true,
};

/**
 * Do go_on.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function goOn(connection: Connection, options?: Options): Call<Outcome> {
  return connection.call(GO_ON, {}, options);
}

const HISTORY: Operation<Outcome[]> = {
  name: "history",
  method: "GET",
  path: "/api/history",
  gives: ["array"],
  credentials: "none",
  repeatable: true,
};

/**
 * Do history.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function history(
  connection: Connection,
  options?: Options,
): Call<Outcome[]> {
  return connection.call(HISTORY, {}, options);
}

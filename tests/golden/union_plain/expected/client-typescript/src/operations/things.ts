// Made by Authwright from the spec of Union plain API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Work } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_WORK: Operation<Work> = {
  name: "get_work",
  method: "GET",
  path: "/api/work",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_work.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getWork(connection: Connection, options?: Options): Call<Work> {
  return connection.call(GET_WORK, {}, options);
}

const ADD_WORK: Operation<void> = {
  name: "add_work",
  method: "POST",
  path: "/api/work",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do add_work.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param work - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function addWork(
  connection: Connection,
  work: Work,
  options?: Options,
): Call<void> {
  return connection.call(ADD_WORK, { body: work }, options);
}

// Made by Authwright from the spec of Scalars API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Reading } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_READING: Operation<Reading> = {
  name: "get_reading",
  method: "GET",
  path: "/api/reading",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_reading.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getReading(
  connection: Connection,
  options?: Options,
): Call<Reading> {
  return connection.call(GET_READING, {}, options);
}

const ADD_READING: Operation<void> = {
  name: "add_reading",
  method: "POST",
  path: "/api/reading",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do add_reading.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param reading - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function addReading(
  connection: Connection,
  reading: Reading,
  options?: Options,
): Call<void> {
  return connection.call(ADD_READING, { body: reading }, options);
}

// Made by Authwright from the spec of Variants API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Box, BoxForm } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_BOX: Operation<Box> = {
  name: "get_box",
  method: "GET",
  path: "/api/box",
  repeatable: true,
};

/**
 * Return the box to members.
 *
 * Callers: Everybody. Or: Everybody with a key.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getBox(connection: Connection, options?: Options): Call<Box> {
  return connection.call(GET_BOX, {}, options);
}

const MAKE_BOX: Operation<void> = {
  name: "make_box",
  method: "POST",
  path: "/api/box",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do make_box.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function makeBox(
  connection: Connection,
  form: BoxForm,
  options?: Options,
): Call<void> {
  return connection.call(MAKE_BOX, { body: form }, options);
}

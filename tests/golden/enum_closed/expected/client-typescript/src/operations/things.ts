// Made by Authwright from the spec of Enum closed API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Shirt } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_SHIRT: Operation<Shirt> = {
  name: "get_shirt",
  method: "GET",
  path: "/api/shirt",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_shirt.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getShirt(
  connection: Connection,
  options?: Options,
): Call<Shirt> {
  return connection.call(GET_SHIRT, {}, options);
}

const ORDER_SHIRT: Operation<void> = {
  name: "order_shirt",
  method: "POST",
  path: "/api/shirt",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do order_shirt.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param shirt - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function orderShirt(
  connection: Connection,
  shirt: Shirt,
  options?: Options,
): Call<void> {
  return connection.call(ORDER_SHIRT, { body: shirt }, options);
}

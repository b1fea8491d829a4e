// Made by Authwright from the spec of Ref nested API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Order } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_ORDER: Operation<Order> = {
  name: "get_order",
  method: "GET",
  path: "/api/order",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_order.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getOrder(
  connection: Connection,
  options?: Options,
): Call<Order> {
  return connection.call(GET_ORDER, {}, options);
}

const PLACE_ORDER: Operation<Order> = {
  name: "place_order",
  method: "POST",
  path: "/api/order",
  credentials: "none",
};

/**
 * Do place_order.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param order - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function placeOrder(
  connection: Connection,
  order: Order,
  options?: Options,
): Call<Order> {
  return connection.call(PLACE_ORDER, { body: order }, options);
}

// Made by Authwright from the spec of Bases API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Gift, Tea } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const TEA: Operation<Tea> = {
  name: "tea",
  method: "GET",
  path: "/api/tea",
  credentials: "none",
  repeatable: true,
};

/**
 * Do tea.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function tea(connection: Connection, options?: Options): Call<Tea> {
  return connection.call(TEA, {}, options);
}

const GIFT: Operation<Gift> = {
  name: "gift",
  method: "GET",
  path: "/api/gift",
  credentials: "none",
  repeatable: true,
};

/**
 * Do gift.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function gift(connection: Connection, options?: Options): Call<Gift> {
  return connection.call(GIFT, {}, options);
}

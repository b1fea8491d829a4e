// Made by Authwright from the spec of No body API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import { parameters } from "../runtime/params.js";
import { filled } from "../runtime/paths.js";
import type { Options } from "../runtime/settings.js";

const PING: Operation<void> = {
  name: "ping",
  method: "GET",
  path: "/api/ping",
  gives: ["null"],
  credentials: "none",
  repeatable: true,
};

/**
 * Do ping.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function ping(connection: Connection, options?: Options): Call<void> {
  return connection.call(PING, {}, options);
}

const RESET: Operation<void> = {
  name: "reset",
  method: "PUT",
  path: "/api/engine",
  gives: ["null"],
  credentials: "none",
  repeatable: true,
};

/**
 * Do reset.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function reset(connection: Connection, options?: Options): Call<void> {
  return connection.call(RESET, {}, options);
}

const START: Operation<boolean> = {
  name: "start",
  method: "POST",
  path: "/api/engine",
  gives: ["boolean"],
  credentials: "none",
};

/**
 * Do start.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function start(
  connection: Connection,
  options?: Options,
): Call<boolean> {
  return connection.call(START, {}, options);
}

const STOP: Operation<string | null> = {
  name: "stop",
  method: "DELETE",
  path: "/api/engine",
  gives: ["string", "null"],
  params: /* @__PURE__ */ parameters({ query: ["force"] }),
  credentials: "none",
  repeatable: true,
};

/**
 * Do stop.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param params - `force`: Whether or not it runs.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function stop(
  connection: Connection,
  params?: { force?: boolean | undefined },
  options?: Options,
): Call<string | null> {
  return connection.call(STOP, { params }, options);
}

const TOUCH: Operation<number> = {
  name: "touch",
  method: "PATCH",
  path: "/api/engine/{number}",
  gives: ["number"],
  pathParams: /* @__PURE__ */ filled([{ name: "number" }]),
  credentials: "none",
};

/**
 * Do touch.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param number - Which one.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function touch(
  connection: Connection,
  number: number,
  options?: Options,
): Call<number> {
  return connection.call(TOUCH, { path: [number] }, options);
}

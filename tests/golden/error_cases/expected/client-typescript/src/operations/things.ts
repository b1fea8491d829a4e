// Made by Authwright from the spec of Error cases API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";
import * as causes from "./causes.js";

const GET_THING: Operation<string> = {
  name: "get_thing",
  method: "GET",
  path: "/api/thing",
  gives: ["string"],
  causes: /* @__PURE__ */ [
    causes.FOR_ANYONE,
    causes.UNKNOWN_THING,
    causes.UNKNOWN_PAGE,
    causes.CLOSED,
    causes.BROKEN,
    causes.GONE,
  ].flat(),
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_thing.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link PermissionDeniedError} 403: closed.
 * @throws {@link NotFoundError} 404: unknown_thing, unknown_page.
 * @throws {@link ApiStatusError} 410: gone.
 * @throws {@link UnprocessableEntityError} 422: invalid.
 * @throws {@link RateLimitError} 429: too_many.
 * @throws {@link InternalServerError} 500: broken.
 */
export function getThing(
  connection: Connection,
  options?: Options,
): Call<string> {
  return connection.call(GET_THING, {}, options);
}

const ADD_THING: Operation<void> = {
  name: "add_thing",
  method: "POST",
  path: "/api/thing",
  gives: ["null"],
  causes: causes.FOR_ANYONE,
  credentials: "none",
};

/**
 * Do add_thing.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param document - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link UnprocessableEntityError} 422: invalid.
 * @throws {@link RateLimitError} 429: too_many.
 */
export function addThing(
  connection: Connection,
  document: string,
  options?: Options,
): Call<void> {
  return connection.call(ADD_THING, { body: document }, options);
}

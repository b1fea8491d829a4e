// Made by Authwright from the spec of Defaults API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Defaults, SearchForm } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const SEARCH: Operation<void> = {
  name: "search",
  method: "POST",
  path: "/api/search",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do search.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function search(
  connection: Connection,
  form: SearchForm,
  options?: Options,
): Call<void> {
  return connection.call(SEARCH, { body: form }, options);
}

const GET_DEFAULTS: Operation<Defaults> = {
  name: "get_defaults",
  method: "GET",
  path: "/api/defaults",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_defaults.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getDefaults(
  connection: Connection,
  options?: Options,
): Call<Defaults> {
  return connection.call(GET_DEFAULTS, {}, options);
}

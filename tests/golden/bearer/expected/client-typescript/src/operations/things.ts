// Made by Authwright from the spec of Bearer API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";
import * as causes from "./causes.js";

const GET_NEWS: Operation<string> = {
  name: "get_news",
  method: "GET",
  path: "/api/news",
  gives: ["string"],
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_news.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getNews(
  connection: Connection,
  options?: Options,
): Call<string> {
  return connection.call(GET_NEWS, {}, options);
}

const GET_LETTER: Operation<string> = {
  name: "get_letter",
  method: "GET",
  path: "/api/letter",
  gives: ["string"],
  causes: causes.REFUSED,
  repeatable: true,
};

/**
 * Do get_letter.
 *
 * Callers: Everybody with a key.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: refused.
 */
export function getLetter(
  connection: Connection,
  options?: Options,
): Call<string> {
  return connection.call(GET_LETTER, {}, options);
}

const GET_PAGE: Operation<string> = {
  name: "get_page",
  method: "GET",
  path: "/api/page",
  gives: ["string"],
  credentials: "optional",
  repeatable: true,
};

/**
 * Do get_page.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getPage(
  connection: Connection,
  options?: Options,
): Call<string> {
  return connection.call(GET_PAGE, {}, options);
}

// Made by Authwright from the spec of List map API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Album, Page } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_ALBUM: Operation<Album> = {
  name: "get_album",
  method: "GET",
  path: "/api/album",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_album.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getAlbum(
  connection: Connection,
  options?: Options,
): Call<Album> {
  return connection.call(GET_ALBUM, {}, options);
}

const COUNT_PAGES: Operation<{ [key: string]: number }> = {
  name: "count_pages",
  method: "GET",
  path: "/api/pages/count",
  credentials: "none",
  repeatable: true,
};

/**
 * Do count_pages.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function countPages(
  connection: Connection,
  options?: Options,
): Call<{ [key: string]: number }> {
  return connection.call(COUNT_PAGES, {}, options);
}

const ADD_PAGES: Operation<Page[]> = {
  name: "add_pages",
  method: "POST",
  path: "/api/pages",
  gives: ["array"],
  credentials: "none",
};

/**
 * Do add_pages.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param document - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function addPages(
  connection: Connection,
  document: Page[],
  options?: Options,
): Call<Page[]> {
  return connection.call(ADD_PAGES, { body: document }, options);
}

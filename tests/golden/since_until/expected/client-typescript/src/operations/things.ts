// Made by Authwright from the spec of Since until API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Song, Video } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";
import { lifetime } from "../runtime/versions.js";
import * as causes from "./causes.js";

const GET_SONG: Operation<Song> = {
  name: "get_song",
  method: "GET",
  path: "/api/song",
  causes: causes.LATE,
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_song.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link PermissionDeniedError} 403: late.
 */
export function getSong(connection: Connection, options?: Options): Call<Song> {
  return connection.call(GET_SONG, {}, options);
}

const GET_VIDEO: Operation<Video> = {
  name: "get_video",
  method: "GET",
  path: "/api/video",
  credentials: "none",
  repeatable: true,
  lives: /* @__PURE__ */ lifetime("3"),
};

/**
 * Do get_video.
 *
 * Callers: Everybody.
 *
 * Since server 3.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getVideo(
  connection: Connection,
  options?: Options,
): Call<Video> {
  return connection.call(GET_VIDEO, {}, options);
}

const GET_TAPE: Operation<string> = {
  name: "get_tape",
  method: "GET",
  path: "/api/tape",
  gives: ["string"],
  credentials: "none",
  repeatable: true,
  lives: /* @__PURE__ */ lifetime(undefined, "2"),
};

/**
 * Do get_tape.
 *
 * Callers: Everybody.
 *
 * Until server 2.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getTape(
  connection: Connection,
  options?: Options,
): Call<string> {
  return connection.call(GET_TAPE, {}, options);
}

const GET_DISC: Operation<string> = {
  name: "get_disc",
  method: "GET",
  path: "/api/disc",
  gives: ["string"],
  causes: causes.LATE,
  credentials: "none",
  repeatable: true,
  lives: /* @__PURE__ */ lifetime("2", "3"),
};

/**
 * Do get_disc.
 *
 * Callers: Everybody.
 *
 * Since server 2. Until server 3.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link PermissionDeniedError} 403: late.
 */
export function getDisc(
  connection: Connection,
  options?: Options,
): Call<string> {
  return connection.call(GET_DISC, {}, options);
}

// Made by Authwright from the spec of Path params API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import { filled } from "../runtime/paths.js";
import type { Options } from "../runtime/settings.js";

const GET_LETTER: Operation<string> = {
  name: "get_letter",
  method: "GET",
  path: "/api/users/{user_id}/letters/{number}",
  gives: ["string"],
  pathParams: /* @__PURE__ */ filled([{ name: "user_id" }, { name: "number" }]),
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_letter.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param userId - Whose.
 * @param number - Which one.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getLetter(
  connection: Connection,
  userId: string,
  number: number,
  options?: Options,
): Call<string> {
  return connection.call(GET_LETTER, { path: [userId, number] }, options);
}

const GET_BY_KIND: Operation<string> = {
  name: "get_by_kind",
  method: "GET",
  path: "/api/letters/{kind}.txt",
  gives: ["string"],
  pathParams: /* @__PURE__ */ filled([{ name: "kind" }]),
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_by_kind.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param kind - In which state.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getByKind(
  connection: Connection,
  kind: "draft" | "final",
  options?: Options,
): Call<string> {
  return connection.call(GET_BY_KIND, { path: [kind] }, options);
}

const GET_RAW: Operation<string> = {
  name: "get_raw",
  method: "GET",
  path: "/api/files/{path}/raw",
  gives: ["string"],
  pathParams: /* @__PURE__ */ filled([{ name: "path", multiSegment: true }]),
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_raw.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param path - Where it lies. May hold slashes.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getRaw(
  connection: Connection,
  path: string,
  options?: Options,
): Call<string> {
  return connection.call(GET_RAW, { path: [path] }, options);
}

const RENAME: Operation<void> = {
  name: "rename",
  method: "POST",
  path: "/api/files/{path}",
  gives: ["null"],
  pathParams: /* @__PURE__ */ filled([{ name: "path", multiSegment: true }]),
  credentials: "none",
};

/**
 * Do rename.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param path - Where it lies. May hold slashes.
 * @param document - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function rename(
  connection: Connection,
  path: string,
  document: string,
  options?: Options,
): Call<void> {
  return connection.call(RENAME, { path: [path], body: document }, options);
}

const REMOVE: Operation<void> = {
  name: "remove",
  method: "DELETE",
  path: "/api/files/{path}",
  gives: ["null"],
  pathParams: /* @__PURE__ */ filled([{ name: "path", multiSegment: true }]),
  credentials: "none",
  repeatable: true,
};

/**
 * Do remove.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param path - Where it lies. May hold slashes.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function remove(
  connection: Connection,
  path: string,
  options?: Options,
): Call<void> {
  return connection.call(REMOVE, { path: [path] }, options);
}

// Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Folder, Person } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const TREE: Operation<Folder> = {
  name: "tree",
  method: "GET",
  path: "/api/tree",
  credentials: "none",
  repeatable: true,
};

/**
 * Do tree.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function tree(connection: Connection, options?: Options): Call<Folder> {
  return connection.call(TREE, {}, options);
}

const BOSS: Operation<Person> = {
  name: "boss",
  method: "GET",
  path: "/api/boss",
  credentials: "none",
  repeatable: true,
};

/**
 * Do boss.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function boss(connection: Connection, options?: Options): Call<Person> {
  return connection.call(BOSS, {}, options);
}

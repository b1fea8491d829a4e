// Made by Authwright from the spec of Reserved words API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Type } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import { parameters } from "../runtime/params.js";
import { filled } from "../runtime/paths.js";
import type { Options } from "../runtime/settings.js";

const IMPORT: Operation<Type> = {
  name: "import",
  method: "GET",
  path: "/api/import/{from}",
  pathParams: /* @__PURE__ */ filled([{ name: "from" }]),
  params: /* @__PURE__ */ parameters({ query: ["with", "options"] }),
  credentials: "none",
  repeatable: true,
};

/**
 * Do import.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param from - Another keyword.
 * @param params - `with`: A keyword. `options`: What clients call their own settings.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function import_(
  connection: Connection,
  from: string,
  params?: { with?: string | undefined; options?: string | undefined },
  options?: Options,
): Call<Type> {
  return connection.call(IMPORT, { path: [from], params }, options);
}

const LIST: Operation<Type[]> = {
  name: "list",
  method: "GET",
  path: "/api/list",
  gives: ["array"],
  credentials: "none",
  repeatable: true,
};

/**
 * Do list.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function list(connection: Connection, options?: Options): Call<Type[]> {
  return connection.call(LIST, {}, options);
}

const DELETE: Operation<void> = {
  name: "delete",
  method: "POST",
  path: "/api/delete",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do delete.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param type - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function delete_(
  connection: Connection,
  type: Type,
  options?: Options,
): Call<void> {
  return connection.call(DELETE, { body: type }, options);
}

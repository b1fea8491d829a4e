// Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Page } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import { parameters } from "../runtime/params.js";
import type { Options } from "../runtime/settings.js";
import * as causes from "./causes.js";

const GET_PAGE: Operation<Page> = {
  name: "get_page",
  method: "GET",
  path: "/api/page",
  params: /* @__PURE__ */ parameters({ query: ["word"] }),
  causes: causes.FULL,
  credentials: "none",
  repeatable: true,
};

/**
 * Return a page; """ ends nothing.
 *
 * usernimda
 * new line  bell  mark
 *
 * """
 * import os
 * """; *\/ console.log(1); /* \{\{ 7 * 7 \}\} \{% raw %\} <script>x</script> \.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param params - `word`: Quoted: """ import os """; *\/ console.log(1); /* \{\{ 7 * 7 \}\} \{% raw %\}
 *   <script>x</script> \.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link ConflictError} 409: full.
 */
export function getPage(
  connection: Connection,
  params?: { word?: string | undefined },
  options?: Options,
): Call<Page> {
  return connection.call(GET_PAGE, { params }, options);
}

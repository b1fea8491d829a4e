// Made by Authwright from the spec of Query params API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import { parameters } from "../runtime/params.js";
import type { Options } from "../runtime/settings.js";

const SEARCH: Operation<string[]> = {
  name: "search",
  method: "GET",
  path: "/api/search",
  gives: ["array"],
  params: /* @__PURE__ */ parameters({
    query: ["text", "page", "min-score", "all", "since", "sort", "tag"],
    headers: ["X-Trace", "X-Tenant"],
  }),
  credentials: "none",
  repeatable: true,
};

/**
 * Do search.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param params - `text`: Needed. `page`: A number. `min-score`: Not a name in most languages. `all`: A flag.
 *   `since`: A date. `sort`: One of two words. `tag`: May come several times. `X-Trace`: A header.
 *   `X-Tenant`: A header that is needed.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function search(
  connection: Connection,
  params: {
    text: string;
    page?: number | undefined;
    "min-score"?: number | undefined;
    all?: boolean | undefined;
    since?: string | undefined;
    sort?: "asc" | "desc" | undefined;
    tag?: string[] | undefined;
    "X-Trace"?: string | undefined;
    "X-Tenant": string;
  },
  options?: Options,
): Call<string[]> {
  return connection.call(SEARCH, { params }, options);
}

// Made by Authwright from the spec of Header key API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_REPORT: Operation<string> = {
  name: "get_report",
  method: "GET",
  path: "/api/report",
  gives: ["string"],
  repeatable: true,
};

/**
 * Do get_report.
 *
 * Callers: Everybody with a key.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getReport(
  connection: Connection,
  options?: Options,
): Call<string> {
  return connection.call(GET_REPORT, {}, options);
}

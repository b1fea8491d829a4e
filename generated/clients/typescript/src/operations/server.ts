// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { ServerConfig, ServerVersion } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import { hiding } from "../runtime/hiding.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_CONFIG: Operation<ServerConfig> = {
  name: "get_config",
  method: "GET",
  path: "/api/config",
  credentials: "optional",
  repeatable: true,
  secrets: /* @__PURE__ */ hiding(["api_key"]),
};

/**
 * Return the server's public configuration.
 *
 * Tells everybody the version and the ways to sign in, and a signed-in user much more.
 *
 * Only session tokens count, as a bearer token or the cookie `token`; an API key gets what everybody gets.
 *
 * Callers: Everybody; no credential is needed, and a bad one does no harm.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getConfig(
  connection: Connection,
  options?: Options,
): Call<ServerConfig> {
  return connection.call(GET_CONFIG, {}, options);
}

const GET_VERSION: Operation<ServerVersion> = {
  name: "get_version",
  method: "GET",
  path: "/api/version",
  credentials: "none",
  repeatable: true,
};

/**
 * Return the server's release.
 *
 * Callers: Everybody; no credential is needed, and a bad one does no harm.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getVersion(
  connection: Connection,
  options?: Options,
): Call<ServerVersion> {
  return connection.call(GET_VERSION, {}, options);
}

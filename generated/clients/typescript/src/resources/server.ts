// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { ServerConfig, ServerVersion } from "../models/index.js";
import * as operations from "../operations/server.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Options } from "../runtime/settings.js";

/** What the server is and which ways of signing in it offers; no account is needed. */
export class ServerClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Return the server's public configuration.
   *
   * Tells everybody the version and the ways to sign in, and a signed-in user much more.
   *
   * Only session tokens count, as a bearer token or the cookie `token`; an API key gets what everybody gets.
   *
   * Callers: Everybody; no credential is needed, and a bad one does no harm.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getConfig(options?: Options): Call<ServerConfig> {
    return operations.getConfig(this.#connection, options);
  }

  /**
   * Return the server's release.
   *
   * Callers: Everybody; no credential is needed, and a bad one does no harm.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getVersion(options?: Options): Call<ServerVersion> {
    return operations.getVersion(this.#connection, options);
  }
}

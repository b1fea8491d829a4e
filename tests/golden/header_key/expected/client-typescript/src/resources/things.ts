// Made by Authwright from the spec of Header key API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import * as operations from "../operations/things.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Options } from "../runtime/settings.js";

/** The things. */
export class ThingsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Do get_report.
   *
   * Callers: Everybody with a key.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getReport(options?: Options): Call<string> {
    return operations.getReport(this.#connection, options);
  }
}

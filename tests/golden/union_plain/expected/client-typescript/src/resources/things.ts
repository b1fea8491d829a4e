// Made by Authwright from the spec of Union plain API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Work } from "../models/index.js";
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
   * Do get_work.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getWork(options?: Options): Call<Work> {
    return operations.getWork(this.#connection, options);
  }

  /**
   * Do add_work.
   *
   * Callers: Everybody.
   *
   * @param work - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  addWork(work: Work, options?: Options): Call<void> {
    return operations.addWork(this.#connection, work, options);
  }
}

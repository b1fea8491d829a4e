// Made by Authwright from the spec of Scalars API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Reading } from "../models/index.js";
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
   * Do get_reading.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getReading(options?: Options): Call<Reading> {
    return operations.getReading(this.#connection, options);
  }

  /**
   * Do add_reading.
   *
   * Callers: Everybody.
   *
   * @param reading - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  addReading(reading: Reading, options?: Options): Call<void> {
    return operations.addReading(this.#connection, reading, options);
  }
}

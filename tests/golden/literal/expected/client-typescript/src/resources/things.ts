// Made by Authwright from the spec of Literal API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Envelope } from "../models/index.js";
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
   * Do get_message.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getMessage(options?: Options): Call<Envelope> {
    return operations.getMessage(this.#connection, options);
  }

  /**
   * Do send_message.
   *
   * Callers: Everybody.
   *
   * @param envelope - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  sendMessage(envelope: Envelope, options?: Options): Call<void> {
    return operations.sendMessage(this.#connection, envelope, options);
  }
}

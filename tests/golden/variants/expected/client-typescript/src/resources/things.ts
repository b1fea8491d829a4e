// Made by Authwright from the spec of Variants API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Box, BoxForm } from "../models/index.js";
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
   * Return the box to members.
   *
   * Callers: Everybody. Or: Everybody with a key.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getBox(options?: Options): Call<Box> {
    return operations.getBox(this.#connection, options);
  }

  /**
   * Do make_box.
   *
   * Callers: Everybody.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  makeBox(form: BoxForm, options?: Options): Call<void> {
    return operations.makeBox(this.#connection, form, options);
  }
}

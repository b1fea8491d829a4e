// Made by Authwright from the spec of Secrets API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Keys, UnlockForm } from "../models/index.js";
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
   * Do get_keys.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getKeys(options?: Options): Call<Keys> {
    return operations.getKeys(this.#connection, options);
  }

  /**
   * Do set_keys.
   *
   * Callers: Everybody.
   *
   * @param keys - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  setKeys(keys: Keys, options?: Options): Call<void> {
    return operations.setKeys(this.#connection, keys, options);
  }

  /**
   * Do unlock.
   *
   * Callers: Everybody.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  unlock(form: UnlockForm, options?: Options): Call<Keys> {
    return operations.unlock(this.#connection, form, options);
  }
}

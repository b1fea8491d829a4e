// Made by Authwright from the spec of Name clash resolved API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Account } from "../models/index.js";
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
   * Do get_account.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getAccount(options?: Options): Call<Account> {
    return operations.getAccount(this.#connection, options);
  }

  /**
   * Do get_old_account.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getOldAccount(options?: Options): Call<Account> {
    return operations.getOldAccount(this.#connection, options);
  }

  /**
   * Do find.
   *
   * Callers: Everybody.
   *
   * @param params - `full-name`: Whether to write the name in full.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  find(params: { "full-name": boolean }, options?: Options): Call<Account> {
    return operations.find(this.#connection, params, options);
  }
}

// Made by Authwright from the spec of Enum closed API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Shirt } from "../models/index.js";
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
   * Do get_shirt.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getShirt(options?: Options): Call<Shirt> {
    return operations.getShirt(this.#connection, options);
  }

  /**
   * Do order_shirt.
   *
   * Callers: Everybody.
   *
   * @param shirt - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  orderShirt(shirt: Shirt, options?: Options): Call<void> {
    return operations.orderShirt(this.#connection, shirt, options);
  }
}

// Made by Authwright from the spec of Ref nested API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Order } from "../models/index.js";
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
   * Do get_order.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getOrder(options?: Options): Call<Order> {
    return operations.getOrder(this.#connection, options);
  }

  /**
   * Do place_order.
   *
   * Callers: Everybody.
   *
   * @param order - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  placeOrder(order: Order, options?: Options): Call<Order> {
    return operations.placeOrder(this.#connection, order, options);
  }
}

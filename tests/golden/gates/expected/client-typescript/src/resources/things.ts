// Made by Authwright from the spec of Gates API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Health, PostForm } from "../models/index.js";
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
   * Do get_health.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getHealth(options?: Options): Call<Health> {
    return operations.getHealth(this.#connection, options);
  }

  /**
   * Do publish.
   *
   * Callers: Everybody.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  publish(form: PostForm, options?: Options): Call<void> {
    return operations.publish(this.#connection, form, options);
  }

  /**
   * Do revise.
   *
   * Callers: Everybody.
   *
   * @param form - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  revise(form: PostForm, options?: Options): Call<void> {
    return operations.revise(this.#connection, form, options);
  }

  /**
   * Do get_trends.
   *
   * Callers: Everybody.
   *
   * Since server 2.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getTrends(options?: Options): Call<string[]> {
    return operations.getTrends(this.#connection, options);
  }
}

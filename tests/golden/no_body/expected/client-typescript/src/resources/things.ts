// Made by Authwright from the spec of No body API, revision 1.0.0.
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
   * Do ping.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  ping(options?: Options): Call<void> {
    return operations.ping(this.#connection, options);
  }

  /**
   * Do reset.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  reset(options?: Options): Call<void> {
    return operations.reset(this.#connection, options);
  }

  /**
   * Do start.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  start(options?: Options): Call<boolean> {
    return operations.start(this.#connection, options);
  }

  /**
   * Do stop.
   *
   * Callers: Everybody.
   *
   * @param params - `force`: Whether or not it runs.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  stop(
    params?: { force?: boolean | undefined },
    options?: Options,
  ): Call<string | null> {
    return operations.stop(this.#connection, params, options);
  }

  /**
   * Do touch.
   *
   * Callers: Everybody.
   *
   * @param number - Which one.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  touch(number: number, options?: Options): Call<number> {
    return operations.touch(this.#connection, number, options);
  }
}

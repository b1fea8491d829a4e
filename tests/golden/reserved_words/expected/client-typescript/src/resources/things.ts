// Made by Authwright from the spec of Reserved words API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Type } from "../models/index.js";
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
   * Do import.
   *
   * Callers: Everybody.
   *
   * @param from - Another keyword.
   * @param params - `with`: A keyword. `options`: What clients call their own settings.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  import(
    from: string,
    params?: { with?: string | undefined; options?: string | undefined },
    options?: Options,
  ): Call<Type> {
    return operations.import_(this.#connection, from, params, options);
  }

  /**
   * Do list.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  list(options?: Options): Call<Type[]> {
    return operations.list(this.#connection, options);
  }

  /**
   * Do delete.
   *
   * Callers: Everybody.
   *
   * @param type - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  delete(type: Type, options?: Options): Call<void> {
    return operations.delete_(this.#connection, type, options);
  }
}

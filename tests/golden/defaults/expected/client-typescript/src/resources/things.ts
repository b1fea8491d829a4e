// Made by Authwright from the spec of Defaults API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Defaults, SearchForm } from "../models/index.js";
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
   * Do search.
   *
   * Callers: Everybody.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  search(form: SearchForm, options?: Options): Call<void> {
    return operations.search(this.#connection, form, options);
  }

  /**
   * Do get_defaults.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getDefaults(options?: Options): Call<Defaults> {
    return operations.getDefaults(this.#connection, options);
  }
}

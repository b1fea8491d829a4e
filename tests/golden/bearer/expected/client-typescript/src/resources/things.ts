// Made by Authwright from the spec of Bearer API, revision 1.0.0.
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
   * Do get_news.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getNews(options?: Options): Call<string> {
    return operations.getNews(this.#connection, options);
  }

  /**
   * Do get_letter.
   *
   * Callers: Everybody with a key.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: refused.
   */
  getLetter(options?: Options): Call<string> {
    return operations.getLetter(this.#connection, options);
  }

  /**
   * Do get_page.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getPage(options?: Options): Call<string> {
    return operations.getPage(this.#connection, options);
  }
}

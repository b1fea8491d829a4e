// Made by Authwright from the spec of Query params API, revision 1.0.0.
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
   * Do search.
   *
   * Callers: Everybody.
   *
   * @param params - `text`: Needed. `page`: A number. `min-score`: Not a name in most languages. `all`: A
   *   flag. `since`: A date. `sort`: One of two words. `tag`: May come several times. `X-Trace`: A header.
   *   `X-Tenant`: A header that is needed.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  search(
    params: {
      text: string;
      page?: number | undefined;
      "min-score"?: number | undefined;
      all?: boolean | undefined;
      since?: string | undefined;
      sort?: "asc" | "desc" | undefined;
      tag?: string[] | undefined;
      "X-Trace"?: string | undefined;
      "X-Tenant": string;
    },
    options?: Options,
  ): Call<string[]> {
    return operations.search(this.#connection, params, options);
  }
}

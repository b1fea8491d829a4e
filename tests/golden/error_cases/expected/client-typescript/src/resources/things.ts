// Made by Authwright from the spec of Error cases API, revision 1.0.0.
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
   * Do get_thing.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link PermissionDeniedError} 403: closed.
   * @throws {@link NotFoundError} 404: unknown_thing, unknown_page.
   * @throws {@link ApiStatusError} 410: gone.
   * @throws {@link UnprocessableEntityError} 422: invalid.
   * @throws {@link RateLimitError} 429: too_many.
   * @throws {@link InternalServerError} 500: broken.
   */
  getThing(options?: Options): Call<string> {
    return operations.getThing(this.#connection, options);
  }

  /**
   * Do add_thing.
   *
   * Callers: Everybody.
   *
   * @param document - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link UnprocessableEntityError} 422: invalid.
   * @throws {@link RateLimitError} 429: too_many.
   */
  addThing(document: string, options?: Options): Call<void> {
    return operations.addThing(this.#connection, document, options);
  }
}

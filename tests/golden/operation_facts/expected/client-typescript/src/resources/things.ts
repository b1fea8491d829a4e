// Made by Authwright from the spec of Operation facts API, revision 1.0.0.
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
   * Do get_text.
   *
   * Callers: Everybody.
   *
   * In browsers: the server reads the cookie `seen`, which no page can set: a browser sends its own, and only
   * when the client was made with `credentials` that say so.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @returns The text.
   */
  getText(options?: Options): Call<string> {
    return operations.getText(this.#connection, options);
  }

  /**
   * Do set_text.
   *
   * Replaces what is there.
   *
   * Takes a second on purpose.
   *
   * Callers: The owner of the server. Or: Everybody with a key.
   *
   * @param document - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  setText(document: string, options?: Options): Call<void> {
    return operations.setText(this.#connection, document, options);
  }
}

// Made by Authwright from the spec of Cookie API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Ticket } from "../models/index.js";
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
   * Do sign_in.
   *
   * Begins a session: this client calls with the new token from then on.
   *
   * Callers: Everybody.
   *
   * @param document - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  signIn(document: string, options?: Options): Call<Ticket> {
    return operations.signIn(this.#connection, document, options);
  }

  /**
   * Do get_self.
   *
   * Callers: Everybody with a key.
   *
   * In browsers: the credential travels in a cookie, which no page can set.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getSelf(options?: Options): Call<string> {
    return operations.getSelf(this.#connection, options);
  }

  /**
   * Do sign_out.
   *
   * Ends the session: this client forgets its token.
   *
   * Callers: Everybody with a key.
   *
   * In browsers: the credential travels in a cookie, which no page can set.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  signOut(options?: Options): Call<void> {
    return operations.signOut(this.#connection, options);
  }
}

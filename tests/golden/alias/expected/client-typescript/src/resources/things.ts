// Made by Authwright from the spec of Alias API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Emails, Sender } from "../models/index.js";
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
   * Do get_sender.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getSender(options?: Options): Call<Sender> {
    return operations.getSender(this.#connection, options);
  }

  /**
   * Do set_others.
   *
   * Callers: Everybody.
   *
   * @param emails - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  setOthers(emails: Emails, options?: Options): Call<Emails> {
    return operations.setOthers(this.#connection, emails, options);
  }
}

// Made by Authwright from the spec of Several resources API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Book } from "../models/index.js";
import * as operations from "../operations/loans.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Options } from "../runtime/settings.js";

/** What is not there. */
export class LoansClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Do lend.
   *
   * Callers: Everybody.
   *
   * @param book - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  lend(book: Book, options?: Options): Call<void> {
    return operations.lend(this.#connection, book, options);
  }
}

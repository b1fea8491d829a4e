// Made by Authwright from the spec of Several resources API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Book } from "../models/index.js";
import * as operations from "../operations/books.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Options } from "../runtime/settings.js";

/** What is there. */
export class BooksClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Do get_book.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getBook(options?: Options): Call<Book> {
    return operations.getBook(this.#connection, options);
  }

  /**
   * Do add_book.
   *
   * Callers: Everybody.
   *
   * @param book - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  addBook(book: Book, options?: Options): Call<Book> {
    return operations.addBook(this.#connection, book, options);
  }
}

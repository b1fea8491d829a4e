// Made by Authwright from the spec of Several resources API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Book } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_BOOK: Operation<Book> = {
  name: "get_book",
  method: "GET",
  path: "/books/first",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_book.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getBook(connection: Connection, options?: Options): Call<Book> {
  return connection.call(GET_BOOK, {}, options);
}

const ADD_BOOK: Operation<Book> = {
  name: "add_book",
  method: "POST",
  path: "/books",
  credentials: "none",
};

/**
 * Do add_book.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param book - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function addBook(
  connection: Connection,
  book: Book,
  options?: Options,
): Call<Book> {
  return connection.call(ADD_BOOK, { body: book }, options);
}

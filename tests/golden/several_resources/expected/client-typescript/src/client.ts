// Made by Authwright from the spec of Several resources API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import { connect } from "./connection.js";
import { BooksClient } from "./resources/books.js";
import { LoansClient } from "./resources/loans.js";
import { NewsClient } from "./resources/news.js";
import { Client, complete } from "./runtime/client.js";
import { Connection } from "./runtime/connection.js";
import type { Settings } from "./runtime/settings.js";

/** Client for the Several resources API. Its resources are members, their operations methods. */
export class Golden extends Client {
  /** What is there. */
  readonly books: BooksClient;
  /** What is not there. */
  readonly loans: LoansClient;
  /** What nobody has filled yet. */
  readonly news: NewsClient;

  /** Nothing is sent yet. Throws InvalidRequestError when the settings cannot be used. */
  constructor(settings: Settings | Connection) {
    super(
      settings instanceof Connection ? settings : connect(complete(settings)),
    );
    this.books = new BooksClient(this.connection);
    this.loans = new LoansClient(this.connection);
    this.news = new NewsClient(this.connection);
  }
}

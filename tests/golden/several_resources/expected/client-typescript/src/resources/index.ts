// Made by Authwright from the spec of Several resources API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** The operations of the API, grouped by resource. */

export { BooksClient } from "./books.js";
export { LoansClient } from "./loans.js";
export { NewsClient } from "./news.js";

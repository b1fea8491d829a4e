// Made by Authwright from the spec of Several resources API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 1. */

export {
  assertBook,
  type Book,
  bookProblems,
  isBook,
  isBookJson,
  parseBook,
} from "./models/book.js";

// Made by Authwright from the spec of Scalars API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertReading,
  isReading,
  isReadingJson,
  parseReading,
  type Reading,
  readingProblems,
} from "./models/reading.js";

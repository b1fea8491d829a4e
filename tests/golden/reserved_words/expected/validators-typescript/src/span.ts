// Made by Authwright from the spec of Reserved words API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertType,
  isType,
  isTypeJson,
  parseType,
  type Type,
  typeProblems,
} from "./models/type.js";

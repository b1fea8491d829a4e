// Made by Authwright from the spec of Name clash resolved API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 1. */

export {
  type Account,
  accountProblems,
  assertAccount,
  isAccount,
  isAccountJson,
  parseAccount,
} from "./models/account.js";

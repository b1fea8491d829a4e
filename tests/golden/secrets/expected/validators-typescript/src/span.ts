// Made by Authwright from the spec of Secrets API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertKeys,
  isKeys,
  isKeysJson,
  type Keys,
  keysProblems,
  parseKeys,
} from "./models/keys.js";
export {
  assertUnlockForm,
  isUnlockForm,
  isUnlockFormJson,
  parseUnlockForm,
  type UnlockForm,
  unlockFormProblems,
} from "./models/unlock-form.js";

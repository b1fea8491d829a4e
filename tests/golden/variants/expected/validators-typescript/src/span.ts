// Made by Authwright from the spec of Variants API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertBox,
  type Box,
  boxProblems,
  isBox,
  isBoxJson,
  parseBox,
} from "./models/box.js";
export {
  assertBoxForm,
  type BoxForm,
  boxFormProblems,
  isBoxForm,
  isBoxFormJson,
  parseBoxForm,
} from "./models/box-form.js";

// Made by Authwright from the spec of Variants API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 2. */

export {
  assertBox,
  boxProblems,
  type BoxV2 as Box,
  isBox,
  isBoxJson,
  parseBox,
} from "./models/box-v2.js";
export {
  assertBoxForm,
  type BoxForm,
  boxFormProblems,
  isBoxForm,
  isBoxFormJson,
  parseBoxForm,
} from "./models/box-form.js";

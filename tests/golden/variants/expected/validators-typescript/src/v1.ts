// Made by Authwright from the spec of Variants API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 1. */

export {
  assertBox,
  boxProblems,
  type BoxV1 as Box,
  isBox,
  isBoxJson,
  parseBox,
} from "./models/box-v1.js";
export {
  assertBoxForm,
  boxFormProblems,
  type BoxFormV1 as BoxForm,
  isBoxForm,
  isBoxFormJson,
  parseBoxForm,
} from "./models/box-form-v1.js";

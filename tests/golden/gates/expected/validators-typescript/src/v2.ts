// Made by Authwright from the spec of Gates API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 2. */

export {
  assertHealth,
  type Health,
  healthProblems,
  isHealth,
  isHealthJson,
  parseHealth,
} from "./models/health.js";
export {
  assertPostForm,
  isPostForm,
  isPostFormJson,
  parsePostForm,
  postFormProblems,
  type PostFormV2 as PostForm,
} from "./models/post-form-v2.js";

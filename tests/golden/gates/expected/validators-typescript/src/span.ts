// Made by Authwright from the spec of Gates API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

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
  type PostForm,
  postFormProblems,
} from "./models/post-form.js";

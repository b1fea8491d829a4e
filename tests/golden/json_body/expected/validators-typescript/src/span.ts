// Made by Authwright from the spec of Json body API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertLoginForm,
  isLoginForm,
  isLoginFormJson,
  type LoginForm,
  loginFormProblems,
  parseLoginForm,
} from "./models/login-form.js";
export {
  assertPoll,
  isPoll,
  isPollJson,
  parsePoll,
  type Poll,
  pollProblems,
} from "./models/poll.js";

// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { SignupForm } from "./signup-form.js";

/** A new account for somebody else. */
export interface AddUserForm extends SignupForm {
  /**
   * The new user's role.
   *
   * Any name is stored; a user whose role is none of these is not verified. Null is answered 500. Left out,
   * it becomes `"pending"`.
   */
  role?: "pending" | "user" | "admin" | (string & {});
}

// Made by Authwright from the spec of Json body API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Json body API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { LoginForm } from "./login-form.js";
export type { Poll } from "./poll.js";

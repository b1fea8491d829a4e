// Made by Authwright from the spec of Read change write API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Read change write API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export { type MailerForm, toMailerForm } from "./mailer-form.js";
export type { Mailer } from "./mailer.js";

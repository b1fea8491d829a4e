// Made by Authwright from the spec of Read change write API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertMailer,
  isMailer,
  isMailerJson,
  type Mailer,
  mailerProblems,
  parseMailer,
} from "./models/mailer.js";
export {
  assertMailerForm,
  isMailerForm,
  isMailerFormJson,
  type MailerForm,
  mailerFormProblems,
  parseMailerForm,
} from "./models/mailer-form.js";

// Made by Authwright from the spec of Alias API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertContact,
  type Contact,
  contactProblems,
  isContact,
  isContactJson,
  parseContact,
} from "./models/contact.js";
export {
  assertEmail,
  type Email,
  emailProblems,
  isEmail,
  isEmailJson,
  parseEmail,
} from "./models/email.js";
export {
  assertEmails,
  type Emails,
  emailsProblems,
  isEmails,
  isEmailsJson,
  parseEmails,
} from "./models/emails.js";
export {
  assertSender,
  isSender,
  isSenderJson,
  parseSender,
  type Sender,
  senderProblems,
} from "./models/sender.js";
export {
  assertSettings,
  isSettings,
  isSettingsJson,
  parseSettings,
  type Settings,
  settingsProblems,
} from "./models/settings.js";

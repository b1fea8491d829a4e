// Made by Authwright from the spec of Alias API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Email } from "./email.js";
import type { Emails } from "./emails.js";
import type { Settings_ } from "./settings.js";

/** Somebody to write to. */
export interface Contact {
  /** Where to write first. */
  first: Email;
  /** Where else. */
  others: Emails;
  /** How they like it. */
  settings: Settings_ | null;
}

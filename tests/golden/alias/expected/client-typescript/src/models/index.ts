// Made by Authwright from the spec of Alias API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Alias API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Contact } from "./contact.js";
export type { Email } from "./email.js";
export type { Emails } from "./emails.js";
export type { Sender } from "./sender.js";
export type { Settings_ } from "./settings.js";

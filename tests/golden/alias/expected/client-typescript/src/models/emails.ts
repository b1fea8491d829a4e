// Made by Authwright from the spec of Alias API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Email } from "./email.js";

/** Addresses. */
export type Emails = Email[];

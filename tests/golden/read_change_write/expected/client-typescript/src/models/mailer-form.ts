// Made by Authwright from the spec of Read change write API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import { hiding } from "../runtime/hiding.js";
import { carriedOver } from "../runtime/rewrite.js";
import type { Mailer } from "./mailer.js";

/** How mail is sent. */
export interface MailerForm {
  /** Has to be sent each time. */
  host: string;
  /**
   * Left out, it is 25 again.
   *
   * Left out, it becomes `25`.
   */
  port?: number;
  /**
   * Left out, it is lost.
   *
   * Secret: the client's errors and logs never show it. Left out, it becomes null.
   */
  password?: string | null;
  /**
   * Left out, it is empty again.
   *
   * Left out, it becomes `""`.
   */
  footer?: string;
  /**
   * Left out, it stays.
   *
   * Left out, it stays as it is.
   */
  sender?: string | null;
}

/**
 * Begins a write with what was read; then assign what is to change.
 *
 * Members which the server keeps when they are left out are not carried over, and are sent once assigned.
 * Nothing is checked, and what was read stays as it is.
 */
export function toMailerForm(response: Mailer): MailerForm {
  return carriedOver(response, {
    leftOut: ["sender"],
    secrets: hiding(["password"]),
  });
}

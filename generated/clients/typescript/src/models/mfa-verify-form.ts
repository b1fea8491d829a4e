// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { MfaChallengeForm } from "./mfa-challenge-form.js";

/**
 * A second factor for a sign-in that waits for it.
 *
 * Since server 0.12.
 */
export interface MfaVerifyForm extends MfaChallengeForm {
  /**
   * Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code of the step
   * before or after the present one passes, but no step passes twice.
   *
   * 1 to 128 characters. Secret: the client's errors and logs never show it.
   */
  code: string;
  /**
   * Whether `code` is a recovery code, in any case. It is spent by the use.
   *
   * Ignored when an authenticator is confirmed: that takes no recovery code. Left out, it becomes `false`.
   */
  recovery?: boolean;
}

// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { MfaChallengeForm } from "./mfa-challenge-form.js";

/**
 * An operator's leave to set up a new authenticator.
 *
 * Since server 0.12.
 */
export interface MfaRecoveryForm extends MfaChallengeForm {
  /**
   * The token that `open-webui mfa reset` printed for the operator; good for 30 minutes and one use.
   *
   * 20 to 160 characters. Secret: the client's errors and logs never show it.
   */
  reset_token: string;
}

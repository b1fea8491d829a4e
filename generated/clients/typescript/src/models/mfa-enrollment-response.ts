// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { SessionUserResponse } from "./session-user-response.js";

/**
 * The session that a first enrolment ends in, with the recovery codes.
 *
 * Since server 0.12.
 */
export interface MfaEnrollmentResponse extends SessionUserResponse {
  /**
   * Ten codes of 32 hexadecimal digits, each good for one use; never shown again.
   *
   * Secret: the client's errors and logs never show it.
   */
  recovery_codes: string[];
}

// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * The sign-in to go on with.
 *
 * Since server 0.12.
 */
export interface MfaChallengeForm {
  /**
   * The token that came with the unfinished sign-in.
   *
   * Secret: the client's errors and logs never show it. The server refuses unknown members in this form with
   * 422.
   */
  challenge_token: string;
}

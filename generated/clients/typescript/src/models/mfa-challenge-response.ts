// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * A sign-in that is not finished: the first step is done, `next_step` says what is missing.
 *
 * It holds no session. A user has one open sign-in at a time: a newer one makes this challenge void, and
 * so does the end of all sessions of the account.
 *
 * Since server 0.12.
 */
export interface MfaChallengeResponse {
  /** What to do next. */
  next_step: "enroll" | "verify" | "recover";
  /**
   * Proves the first step; goes into the form of the next one. It is no session token.
   *
   * Secret: the client's errors and logs never show it.
   */
  challenge_token: string;
  /** Seconds that are left; 300 at the start. */
  expires_in: number;
}

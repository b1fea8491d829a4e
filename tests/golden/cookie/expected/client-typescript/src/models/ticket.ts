// Made by Authwright from the spec of Cookie API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What comes of signing in. */
export interface Ticket {
  /**
   * The session, as in the cookie.
   *
   * Secret: the client's errors and logs never show it.
   */
  sid: string;
}

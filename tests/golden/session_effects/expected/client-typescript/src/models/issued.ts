// Made by Authwright from the spec of Session effects API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A token. */
export interface Issued {
  /**
   * The token itself.
   *
   * Secret: the client's errors and logs never show it.
   */
  token: string;
}

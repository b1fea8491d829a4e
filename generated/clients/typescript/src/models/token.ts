// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A session token, ready to be sent as `Authorization: Bearer …`. */
export interface Token {
  /**
   * The token: a signed JWT with the user's id and, unless it never expires, an expiry. In the answer about
   * the caller's own session it is the credential that the call presented.
   *
   * Secret: the client's errors and logs never show it.
   */
  token: string;
  /** Always `Bearer`. */
  token_type: string;
}

// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What proves the user to an OAuth provider. */
export interface TokenExchangeForm {
  /**
   * An access token of the provider. An ID token is refused.
   *
   * Secret: the client's errors and logs never show it.
   */
  token: string;
}

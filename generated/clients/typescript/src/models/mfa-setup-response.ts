// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * A new authenticator, not in force before a code of it is confirmed.
 *
 * Since server 0.12.
 */
export interface MfaSetupResponse {
  /**
   * The key to type into an authenticator app, 32 characters: TOTP with SHA-1, six digits, steps of 30
   * seconds.
   *
   * Secret: the client's errors and logs never show it. Encoded as base32.
   */
  manual_key: string;
  /**
   * The same key as a picture to scan, labelled with the user's address and `Open WebUI`: an SVG in a
   * base64 data URI.
   *
   * Secret: the client's errors and logs never show it. Encoded as data-uri.
   */
  qr_code: string;
}

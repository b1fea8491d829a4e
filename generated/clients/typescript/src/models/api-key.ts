// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** An API key, in full. */
export interface ApiKey {
  /**
   * The key: `sk-` and 32 hexadecimal digits.
   *
   * Secret: the client's errors and logs never show it.
   */
  api_key: string;
}

// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** How browsers reach Google Drive. */
export interface ServerGoogleDrive {
  /** Id of the OAuth client; empty while unset. */
  client_id: string;
  /**
   * Key for the file picker, which browsers see; empty while unset.
   *
   * Secret: the client's errors and logs never show it.
   */
  api_key: string;
}

// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A directory user's name and password. */
export interface LdapForm {
  /** The name, as the attribute `attribute_for_username` holds it; case does not matter. */
  user: string;
  /**
   * The password in the directory.
   *
   * Secret: the client's errors and logs never show it. A blank password is refused as wrong before the
   * directory is asked.
   */
  password: string;
}

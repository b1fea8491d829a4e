// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** An e-mail address and a password. */
export interface SigninForm {
  /**
   * The account's address.
   *
   * Compared in lower case, and not trimmed. Any string.
   */
  email: string;
  /**
   * The account's password; may be empty if the account's is.
   *
   * Secret: the client's errors and logs never show it. With bcrypt, the default, only the first 72 bytes
   * count: a password of 72 bytes signs in with anything appended.
   */
  password: string;
}

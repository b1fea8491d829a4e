// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A change of the caller's password. */
export interface UpdatePasswordForm {
  /**
   * The present password.
   *
   * Secret: the client's errors and logs never show it.
   */
  password: string;
  /**
   * The password from now on.
   *
   * Secret: the client's errors and logs never show it. At most 72 bytes in UTF-8, unless the server hashes
   * with argon2. Anything shorter passes, the empty string too, unless the operator switched on
   * ENABLE_PASSWORD_VALIDATION.
   */
  new_password: string;
}

// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A new account. Other members, `role` among them, are ignored. */
export interface SignupForm {
  /** Display name; may be empty. */
  name: string;
  /**
   * E-mail address, which is the name to sign in with.
   *
   * Has to begin like `a\@b.c` or to end in `\@localhost`. What follows the beginning is not checked: blanks
   * and trailing text pass. Stored in lower case, and not trimmed.
   */
  email: string;
  /**
   * The password to sign in with from now on.
   *
   * Secret: the client's errors and logs never show it. At most 72 bytes in UTF-8, unless the server hashes
   * with argon2. Anything shorter passes, the empty string too, unless the operator switched on
   * ENABLE_PASSWORD_VALIDATION.
   */
  password: string;
  /**
   * Picture; the answer gives the avatar path of the new user instead.
   *
   * Matches
   * `^(?:|/user\.png|/favicon\.png|/static/favicon\.png|/api/v1/users/[^/?#]+/profile/image|[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#\@]*\@)*[^/?#\@:][^/?#\@]*(?:[/?#][\s\S]*)?|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/(?:[Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Gg][Ii][Ff]|[Ww][Ee][Bb][Pp]);[Bb][Aa][Ss][Ee]64,[\s\S]*)$`.
   * Left out, it becomes `"/user.png"`.
   */
  profile_image_url?: string | null;
}

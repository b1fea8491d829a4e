// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A user's whole profile: what is left out is deleted. */
export interface UpdateProfileForm {
  /**
   * The new picture. Not null; after the empty string the answer gives the avatar path.
   *
   * Empty, one of the server's own pictures, the avatar path of a user, an http or https URL with a host, or
   * a base64 data URI of a PNG, JPEG, GIF or WebP image whose content is not looked at. Operators can change
   * the image types and limit the length of data URIs.
   */
  profile_image_url: string;
  /** The new display name; may be empty. */
  name: string;
  /**
   * A text about the user, of any length.
   *
   * Left out, it becomes null.
   */
  bio?: string | null;
  /**
   * Free text.
   *
   * Left out, it becomes null.
   */
  gender?: string | null;
  /**
   * Day of birth.
   *
   * A date such as `2026-01-31`. A date and time at exactly midnight passes as well, and so does midnight as
   * an integer of seconds since 1970. The empty string does not. Left out, it becomes null.
   */
  date_of_birth?: string | null;
}

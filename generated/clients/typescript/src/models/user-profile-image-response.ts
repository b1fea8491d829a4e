// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A user: identity, role and picture. */
export interface UserProfileImageResponse {
  /** Identifies the user; a UUID. */
  id: string;
  /** Display name; may be empty, and may hold any characters. */
  name: string;
  /** What the user may do. */
  role: "pending" | "user" | "admin" | (string & {});
  /** E-mail address, in lower case. */
  email: string;
  /**
   * The picture: a path on the server, a URL or a data URI. Answers that come with a new token give the
   * avatar path (`/api/v1/users/…/profile/image`), whatever is stored.
   */
  profile_image_url: string;
}

// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Token } from "./token.js";
import type { UserPermissions } from "./user-permissions.js";
import type { UserProfileImageResponse } from "./user-profile-image-response.js";

/** A session: the token, the user it belongs to, and what that user may do. */
export interface SessionUserResponse extends Token, UserProfileImageResponse {
  /** When the token expires, in seconds since 1970; null when it never does, and for an API key. */
  expires_at: number | null;
  /** The user's rights at the time of the answer. */
  permissions: UserPermissions;
}

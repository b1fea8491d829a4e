// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { UserProfileImageResponse } from "./user-profile-image-response.js";

/** The new user, and a token of that user unless MFA is on. */
export interface AddUserResponse extends UserProfileImageResponse {
  /**
   * A session token of the new user, not of the caller. Absent while MFA is on.
   *
   * Secret: the client's errors and logs never show it.
   */
  token?: string;
  /** Always `Bearer`. Absent while MFA is on. */
  token_type?: string;
}

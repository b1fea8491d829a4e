// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { SessionUserResponse } from "./session-user-response.js";
import type { UserStatus } from "./user-status.js";

/** A session with everything that the user's profile holds. */
export interface SessionUserInfoResponse
  extends SessionUserResponse,
    UserStatus {
  /** A text about the user. */
  bio: string | null;
  /** Free text. */
  gender: string | null;
  /**
   * Day of birth.
   *
   * A date such as `2026-01-31`.
   */
  date_of_birth: string | null;
}

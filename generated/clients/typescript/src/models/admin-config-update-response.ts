// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { AdminConfig } from "./admin-config.js";

/** The settings after a write, and what the write did to sessions. */
export interface AdminConfigUpdateResponse extends AdminConfig {
  /**
   * The MFA policy changed, so all sessions ended, the caller's too: sign in again. API keys still work.
   *
   * Since server 0.12.
   */
  sessions_revoked?: boolean;
}

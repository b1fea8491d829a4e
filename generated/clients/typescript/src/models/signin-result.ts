// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { MfaChallengeResponse } from "./mfa-challenge-response.js";
import type { PendingUserResponse } from "./pending-user-response.js";
import type { SessionUserResponse } from "./session-user-response.js";

/**
 * What a sign-in gives: a session, or from 0.12 the next step towards one.
 *
 * They are told apart by `next_step`, which a session does not have.
 *
 * Members:
 * - PendingUserResponse: `next_step` is "pending".
 * - MfaChallengeResponse: `next_step` is "enroll" or "verify" or "recover".
 * - SessionUserResponse: there is no `next_step`.
 * - Anything else: Probably from a later server, and in none of these types.
 */
export type SigninResult =
  | (SessionUserResponse & { next_step?: undefined })
  | MfaChallengeResponse
  | PendingUserResponse;

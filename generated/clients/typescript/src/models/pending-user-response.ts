// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * A sign-in that gives no session because no admin has approved the user yet.
 *
 * Only while MFA is on, and then for every role but `user` and `admin`; without MFA such users get a
 * session.
 *
 * Since server 0.12.
 */
export interface PendingUserResponse {
  /** Always `pending`: there is nothing to do but wait. */
  next_step: "pending";
}

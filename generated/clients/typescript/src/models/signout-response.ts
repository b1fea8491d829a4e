// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Confirms a sign-out. */
export interface SignoutResponse {
  /** Always true. */
  status: boolean;
  /**
   * Where to send the browser next. To end a session that began at an OAuth provider:
   * OPENID_END_SESSION_ENDPOINT as it stands, else the address that the provider publishes, with the ID token
   * appended. Otherwise the operator's own page (WEBUI_AUTH_SIGNOUT_REDIRECT_URL). Absent when there is
   * nowhere to go.
   *
   * Secret: the client's errors and logs never show it. Carries the provider's ID token as `id_token_hint`
   * where the provider wants one.
   */
  redirect_url?: string;
}

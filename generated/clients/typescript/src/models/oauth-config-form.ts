// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * The settings for OAuth and OpenID Connect.
 *
 * A write changes the fields that it names; a field that is left out or null keeps its value, and the empty
 * text clears a text. Replies hold every field. On a server without persistent OAuth settings, as servers
 * are by default, what is written here is lost at the next start.
 */
export interface OAuthConfigForm {
  /**
   * Signing in by OAuth is offered. Off hides all providers without forgetting their settings.
   *
   * Left out, it stays as it is. Since server 0.11.
   */
  ENABLE_OAUTH?: boolean | null;
  /**
   * A first sign-in by OAuth may make an account.
   *
   * Left out, it stays as it is.
   */
  ENABLE_OAUTH_SIGNUP?: boolean | null;
  /**
   * A sign-in by OAuth is joined to the account that has the same address. Only for providers that verify
   * addresses: whoever holds the address there gets the account here.
   *
   * Left out, it stays as it is.
   */
  OAUTH_MERGE_ACCOUNTS_BY_EMAIL?: boolean | null;
  /**
   * The sign-in page sends browsers straight to the provider.
   *
   * Left out, it stays as it is.
   */
  OAUTH_AUTO_REDIRECT?: boolean | null;
  /**
   * Domains of addresses that may sign in; `*` for all.
   *
   * A list in one string, separated by commas. Items are trimmed, empty ones dropped; replies join them
   * without spaces. Left out, it stays as it is.
   */
  OAUTH_ALLOWED_DOMAINS?: string | null;
  /**
   * Groups at the provider whose members may not sign in.
   *
   * A string that holds JSON. A JSON array of names. The server stores any text without reading it. Left out,
   * it stays as it is.
   */
  OAUTH_BLOCKED_GROUPS?: string | null;
  /**
   * Take a user's role from the provider's roles at each sign-in.
   *
   * Left out, it stays as it is.
   */
  ENABLE_OAUTH_ROLE_MANAGEMENT?: boolean | null;
  /**
   * Claim that holds the roles; `roles` on a fresh server.
   *
   * Left out, it stays as it is.
   */
  OAUTH_ROLES_CLAIM?: string | null;
  /**
   * Roles at the provider that make an admin; `admin` on a fresh server.
   *
   * A list in one string, separated by commas. Items are trimmed, empty ones dropped; replies join them
   * without spaces. Left out, it stays as it is.
   */
  OAUTH_ADMIN_ROLES?: string | null;
  /**
   * Roles at the provider that may sign in; `user,admin` on a fresh server.
   *
   * A list in one string, separated by commas. Items are trimmed, empty ones dropped; replies join them
   * without spaces. Left out, it stays as it is.
   */
  OAUTH_ALLOWED_ROLES?: string | null;
  /**
   * Bring a user's groups into line with the provider's at each sign-in.
   *
   * Left out, it stays as it is.
   */
  ENABLE_OAUTH_GROUP_MANAGEMENT?: boolean | null;
  /**
   * Make groups that the provider names and the server has not.
   *
   * Left out, it stays as it is.
   */
  ENABLE_OAUTH_GROUP_CREATION?: boolean | null;
  /**
   * Claim that holds the groups; `groups` on a fresh server.
   *
   * Left out, it stays as it is.
   */
  OAUTH_GROUP_CLAIM?: string | null;
  /**
   * Default access to groups made at a sign-in, that is who may share things with them: true for everybody
   * (public), false for nobody (private), `members` for their members.
   *
   * The text "false" stays a text; the number 0 becomes false. Left out, it stays as it is.
   */
  OAUTH_GROUP_DEFAULT_SHARE?: boolean | string | null;
  /**
   * Name of the OpenID provider on the sign-in page; `SSO` on a fresh server.
   *
   * Left out, it stays as it is.
   */
  OAUTH_PROVIDER_NAME?: string | null;
  /**
   * Address of the provider's discovery document (`…/.well-known/openid-configuration`).
   *
   * Left out, it stays as it is.
   */
  OPENID_PROVIDER_URL?: string | null;
  /**
   * Id under which this server is registered at the provider.
   *
   * Left out, it stays as it is.
   */
  OAUTH_CLIENT_ID?: string | null;
  /**
   * Secret that belongs to OAUTH_CLIENT_ID.
   *
   * Secret: the client's errors and logs never show it. Replies hold it in clear. Left out, it stays as it
   * is.
   */
  OAUTH_CLIENT_SECRET?: string | null;
  /**
   * Callback address registered at the provider; empty: the server's own.
   *
   * Left out, it stays as it is.
   */
  OPENID_REDIRECT_URI?: string | null;
  /**
   * Scopes to ask for; `openid email profile` on a fresh server.
   *
   * Encoded as space-list. Left out, it stays as it is.
   */
  OAUTH_SCOPES?: string | null;
  /**
   * PKCE method: `S256` is the one supported; null or empty for none.
   *
   * Null until it is first set; nothing sets it back to null. Left out, it stays as it is.
   */
  OAUTH_CODE_CHALLENGE_METHOD?: string | null;
  /**
   * How this server proves itself at the token endpoint, such as `client_secret_basic`; null leaves the
   * choice to the OAuth library.
   *
   * Null until it is first set; nothing sets it back to null. Left out, it stays as it is.
   */
  OAUTH_TOKEN_ENDPOINT_AUTH_METHOD?: string | null;
  /**
   * Where a sign-out sends the browser; used as it stands. Empty: what the discovery document says.
   *
   * Left out, it stays as it is.
   */
  OPENID_END_SESSION_ENDPOINT?: string | null;
  /**
   * Longest wait for the provider at a sign-in, seconds; empty for no limit of its own.
   *
   * Stored as sent: `30` and `"30"` stay apart, and a text that is no number passes. Left out, it stays as it
   * is.
   */
  OAUTH_TIMEOUT?: number | string | null;
  /**
   * Longest wait of the server's other OAuth clients (tool servers, say), seconds; empty for no limit of
   * its own.
   *
   * Stored as sent: `30` and `"30"` stay apart, and a text that is no number passes. Left out, it stays as it
   * is.
   */
  OAUTH_CLIENT_TIMEOUT?: number | string | null;
  /**
   * Claim that holds the address; `email` on a fresh server.
   *
   * Left out, it stays as it is.
   */
  OAUTH_EMAIL_CLAIM?: string | null;
  /**
   * Claim that holds the display name; `name` on a fresh server.
   *
   * Left out, it stays as it is.
   */
  OAUTH_USERNAME_CLAIM?: string | null;
  /**
   * Claim that holds the picture's address; `picture` on a fresh server.
   *
   * Left out, it stays as it is.
   */
  OAUTH_PICTURE_CLAIM?: string | null;
  /**
   * Claim that identifies the user at the provider; null or empty means `sub`.
   *
   * Null until it is first set; nothing sets it back to null. Left out, it stays as it is.
   */
  OAUTH_SUB_CLAIM?: string | null;
  /**
   * Audience to ask for, an API's identifier for instance; empty for none.
   *
   * Left out, it stays as it is.
   */
  OAUTH_AUDIENCE?: string | null;
  /**
   * Each sign-in overwrites the user's address with the provider's.
   *
   * Left out, it stays as it is.
   */
  OAUTH_UPDATE_EMAIL_ON_LOGIN?: boolean | null;
  /**
   * Each sign-in overwrites the user's display name with the provider's.
   *
   * Left out, it stays as it is.
   */
  OAUTH_UPDATE_NAME_ON_LOGIN?: boolean | null;
  /**
   * Each sign-in overwrites the user's picture with the provider's.
   *
   * Left out, it stays as it is.
   */
  OAUTH_UPDATE_PICTURE_ON_LOGIN?: boolean | null;
  /**
   * Name the scopes again when a provider's token is refreshed.
   *
   * Left out, it stays as it is.
   */
  OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE?: boolean | null;
}

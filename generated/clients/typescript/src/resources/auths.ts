// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type {
  AddUserForm,
  AddUserResponse,
  AdminConfig,
  AdminConfigInput,
  AdminConfigUpdateResponse,
  AdminDetails,
  ApiKey,
  LdapConfigForm,
  LdapConfigResponse,
  LdapForm,
  LdapServerConfig,
  LdapServerConfigInput,
  MfaChallengeForm,
  MfaChallengeResponse,
  MfaConfirmResult,
  MfaEnrollmentResponse,
  MfaFactorForm,
  MfaRecoveryCodesResponse,
  MfaRecoveryForm,
  MfaSetupResponse,
  MfaStatusResponse,
  MfaVerifyForm,
  OAuthConfigForm,
  OAuthConfigResponse,
  PendingUserResponse,
  SessionUserInfoResponse,
  SessionUserResponse,
  SigninForm,
  SigninResult,
  SignoutResponse,
  SignupForm,
  TokenExchangeForm,
  UpdatePasswordForm,
  UpdateProfileForm,
  UpdateTimezoneForm,
  UpdateTimezoneResponse,
  UserProfileImageResponse,
} from "../models/index.js";
import * as operations from "../operations/auths.js";
import type { CompleteSigninAnswers } from "../operations/auths.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Options } from "../runtime/settings.js";

/** Accounts, sessions, sign-in settings, API keys and multi-factor authentication. */
export class AuthsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Return the caller's session, profile and rights.
   *
   * The way to check a stored token. `token` echoes the credential that was presented and `expires_at` its
   * expiry; nothing is renewed.
   *
   * The path ends in a slash. Without it the server answers 200 with the HTML page of the web app, as it does
   * for any unknown GET below this base.
   *
   * HEAD is answered by the web app: 200 and empty, whoever asks.
   *
   * The answer holds the caller's credential in clear; before 0.12 that may be an API key.
   *
   * When the cookie authenticates the call and the Authorization header holds another scheme (`Basic …`),
   * `token` is that header's value.
   *
   * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, human_required.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  getSessionUser(options?: Options): Call<SessionUserInfoResponse> {
    return operations.getSessionUser(this.#connection, options);
  }

  /**
   * Make an account and sign in to it.
   *
   * The first account of a server becomes an admin, and ENABLE_SIGNUP is turned off with it. Later ones get
   * the role DEFAULT_USER_ROLE, which is `pending` unless changed, and the group DEFAULT_GROUP_ID.
   *
   * Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
   * answer as a forged one.
   *
   * From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every session
   * of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the sessions of
   * their account are first ended.
   *
   * Begins a session: this client calls with the new token from then on.
   *
   * Callers: Everybody; no credential is needed, and a bad one does no harm.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link BadRequestError} 400: invalid_email, email_taken, password_too_long, weak_password.
   * @throws {@link PermissionDeniedError} 403: forbidden.
   * @throws {@link ConflictError} 409: authentication_changed, changed_elsewhere, authentication_busy.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link InternalServerError} 500: signup_failed.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  signup(form: SignupForm, options?: Options): Call<SigninResult> {
    return operations.signup(this.#connection, form, options);
  }

  /**
   * Sign in by e-mail address and password.
   *
   * Works for pending users too, and while ENABLE_LOGIN_FORM is off: that hides the form, nothing else. Where
   * the server signs in by a trusted header, or runs without authentication, the body is still required and
   * its values are ignored.
   *
   * Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
   * answer as a forged one.
   *
   * From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every session
   * of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the sessions of
   * their account are first ended.
   *
   * Accounts made by an LDAP sign-in hold a random password and cannot sign in here.
   *
   * Trusted header: the header's address is put in lower case, and an address without an account gets one,
   * with sign-up switched off too (the first becomes admin, others get DEFAULT_USER_ROLE). Further headers
   * may give the name (URL-encoded), the role (other names than the three are passed over) and the groups.
   *
   * Without authentication (WEBUI_AUTH=False) everybody becomes the admin `admin\@localhost`, who is made by
   * the first call. The token is needed for other operations all the same.
   *
   * Begins a session: this client calls with the new token from then on.
   *
   * Callers: Everybody; no credential is needed, and a bad one does no harm.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link BadRequestError} 400: invalid_credentials, trusted_header_missing, users_exist.
   * @throws {@link PermissionDeniedError} 403: prohibited.
   * @throws {@link ConflictError} 409: authentication_changed, changed_elsewhere, authentication_busy.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: rate_limited, too_many_attempts.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  signin(form: SigninForm, options?: Options): Call<SigninResult> {
    return operations.signin(this.#connection, form, options);
  }

  /**
   * Sign in with a directory user's name and password.
   *
   * The first sign-in makes a local account: the name is the entry's `cn`, the address its mail in lower
   * case, the role DEFAULT_USER_ROLE, or `admin` when it is the only account. An account that has the address
   * already is signed into without further proof. From 0.11 groups can be brought into line with the
   * directory (`enable_group_management`).
   *
   * Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
   * answer as a forged one.
   *
   * From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every session
   * of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the sessions of
   * their account are first ended.
   *
   * Without MFA, tries are not limited.
   *
   * An account made here cannot sign in with `signin`: its local password is random.
   *
   * Unlike a sign-up, the first account made here leaves ENABLE_SIGNUP as it is.
   *
   * Begins a session: this client calls with the new token from then on.
   *
   * Callers: Everybody; no credential is needed, and a bad one does no harm.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link BadRequestError} 400: ldap_disabled, invalid_credentials, ldap_failed,
   *   ldap_wrong_password, ldap_user_not_found, ldap_no_email, ldap_application_bind_failed,
   *   ldap_tls_setup_failed, ldap_name_mismatch.
   * @throws {@link PermissionDeniedError} 403: prohibited.
   * @throws {@link ConflictError} 409: authentication_changed, changed_elsewhere, authentication_busy.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link InternalServerError} 500: ldap_account_not_made.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  signinLdap(form: LdapForm, options?: Options): Call<SigninResult> {
    return operations.signinLdap(this.#connection, form, options);
  }

  /**
   * End the caller's session.
   *
   * Clears the cookies of a browser. On a server with Redis the presented token is revoked too, that token
   * and no other. Where Redis is missing **the token stays valid** until it expires, so forget it.
   *
   * Calls without a credential, or with a bad one, are answered 200 as well.
   *
   * Ends the session: this client forgets its token. Revokes the token only on a server with Redis.
   *
   * Callers: Everybody; no credential is needed, and a bad one does no harm.
   *
   * In browsers: the server reads the cookie `oauth_session_id`, which no page can set: a browser sends its
   * own, and only when the client was made with `credentials` that say so.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link InternalServerError} 500: signout_incomplete.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  signOut(options?: Options): Call<SignoutResponse> {
    return operations.signOut(this.#connection, options);
  }

  /**
   * Replace the caller's profile.
   *
   * Send the whole profile: a missing `bio`, `gender` or `date_of_birth` is set to null. The answer shows
   * neither of the three; the session does.
   *
   * Callers: A signed-in user whose role is `user` or `admin`.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @returns The user with the new name and picture.
   * @throws {@link BadRequestError} 400: profile_not_saved.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, role_too_low.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  updateProfile(
    form: UpdateProfileForm,
    options?: Options,
  ): Call<UserProfileImageResponse> {
    return operations.updateProfile(this.#connection, form, options);
  }

  /**
   * Set the caller's time zone.
   *
   * No operation of this API gives the zone back.
   *
   * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  updateTimezone(
    form: UpdateTimezoneForm,
    options?: Options,
  ): Call<UpdateTimezoneResponse> {
    return operations.updateTimezone(this.#connection, form, options);
  }

  /**
   * Change the caller's password.
   *
   * What becomes of sessions differs by version. On 0.12 all of them end, the caller's too: sign in again
   * with the new password. On 0.11 they end only where the server has Redis, and then a token that was issued
   * in the same second as the change, even after it, is void as well. On 0.10 none ends. API keys outlive the
   * change everywhere.
   *
   * May end the session of this client.
   *
   * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @returns Always true.
   * @throws {@link BadRequestError} 400: wrong_password, password_kept_elsewhere, password_too_long,
   *   weak_password.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link ConflictError} 409: authentication_changed.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  updatePassword(form: UpdatePasswordForm, options?: Options): Call<boolean> {
    return operations.updatePassword(this.#connection, form, options);
  }

  /**
   * Make an account for somebody else.
   *
   * The token in the answer is a working session of the **new user**. It does not replace the caller's, and
   * no cookie is set.
   *
   * Issues a token for somebody else: this client keeps its own. The token belongs to the new user.
   *
   * Callers: A signed-in user whose role is `admin`.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link BadRequestError} 400: invalid_email, email_taken, password_too_long, weak_password.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, role_too_low.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link InternalServerError} 500: add_user_failed.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  addUser(form: AddUserForm, options?: Options): Call<AddUserResponse> {
    return operations.addUser(this.#connection, form, options);
  }

  /**
   * Get the name and address of the admin.
   *
   * Meant for users who wait for approval: every role may ask, pending users too.
   *
   * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link BadRequestError} 400: admin_details_hidden.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  getAdminDetails(options?: Options): Call<AdminDetails> {
    return operations.getAdminDetails(this.#connection, options);
  }

  /**
   * Get the server's general settings.
   *
   * Callers: A signed-in user whose role is `admin`.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, role_too_low.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  getAdminConfig(options?: Options): Call<AdminConfig> {
    return operations.getAdminConfig(this.#connection, options);
  }

  /**
   * Replace the server's general settings.
   *
   * Read the settings, change them and write all of them back: some fields fall to a default when they are
   * left out. With an API key leave the three MFA fields out, which keep their values then.
   *
   * Unknown fields are ignored.
   *
   * A changed JWT_EXPIRES_IN governs new tokens only.
   *
   * May end the session of this client. A change of the MFA policy ends all sessions (`sessions_revoked` is
   * true).
   *
   * Callers: A signed-in user whose role is `admin`.
   *
   * @param config - What to write; `toAdminConfigInput` begins it.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @returns The settings as they now are; a value that the server ignored shows its old one.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, role_too_low.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, human_admin_required.
   * @throws {@link ConflictError} 409: mfa_policy_conflict.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link InternalServerError} 500: invalid_count.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  updateAdminConfig(
    config: AdminConfigInput,
    options?: Options,
  ): Call<AdminConfigUpdateResponse> {
    return operations.updateAdminConfig(this.#connection, config, options);
  }

  /**
   * Get the settings of the LDAP directory.
   *
   * The reply holds the application account's password in clear.
   *
   * Callers: A signed-in user whose role is `admin`.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, role_too_low.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  getLdapServer(options?: Options): Call<LdapServerConfig> {
    return operations.getLdapServer(this.#connection, options);
  }

  /**
   * Replace the settings of the LDAP directory.
   *
   * Read the settings, change them and write all of them back: what is left out falls to its default, not to
   * its present value. The directory is not contacted.
   *
   * Unknown fields are ignored.
   *
   * The reply holds the application account's password in clear.
   *
   * Callers: A signed-in user whose role is `admin`.
   *
   * @param config - What to write; `toLdapServerConfigInput` begins it.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @returns The settings as they now are.
   * @throws {@link BadRequestError} 400: ldap_field_empty.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, role_too_low.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  updateLdapServer(
    config: LdapServerConfigInput,
    options?: Options,
  ): Call<LdapServerConfig> {
    return operations.updateLdapServer(this.#connection, config, options);
  }

  /**
   * Get whether users may sign in by LDAP.
   *
   * Callers: A signed-in user whose role is `admin`.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, role_too_low.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  getLdapConfig(options?: Options): Call<LdapConfigResponse> {
    return operations.getLdapConfig(this.#connection, options);
  }

  /**
   * Switch signing in by LDAP on or off.
   *
   * Unknown fields are ignored.
   *
   * Callers: A signed-in user whose role is `admin`.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, role_too_low.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  updateLdapConfig(
    form: LdapConfigForm,
    options?: Options,
  ): Call<LdapConfigResponse> {
    return operations.updateLdapConfig(this.#connection, form, options);
  }

  /**
   * Get the settings for OAuth and OpenID Connect.
   *
   * The reply holds the client secret in clear.
   *
   * Unless the server runs with ENABLE_OAUTH_PERSISTENT_CONFIG, written values last until it stops; then the
   * environment's and the built-in ones rule again. From 0.11 replies tell which (before it nothing does).
   *
   * Callers: A signed-in user whose role is `admin`.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, role_too_low.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  getOAuthConfig(options?: Options): Call<OAuthConfigResponse> {
    return operations.getOAuthConfig(this.#connection, options);
  }

  /**
   * Change settings for OAuth and OpenID Connect.
   *
   * Send the settings that change; those left out or null stay as they are.
   *
   * The reply holds the client secret in clear.
   *
   * Unless the server runs with ENABLE_OAUTH_PERSISTENT_CONFIG, written values last until it stops; then the
   * environment's and the built-in ones rule again. From 0.11 replies tell which (before it nothing does).
   *
   * Unknown fields are ignored.
   *
   * Callers: A signed-in user whose role is `admin`.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @returns All settings as they now are.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, role_too_low.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  updateOAuthConfig(
    form: OAuthConfigForm,
    options?: Options,
  ): Call<OAuthConfigResponse> {
    return operations.updateOAuthConfig(this.#connection, form, options);
  }

  /**
   * Get the caller's API key.
   *
   * The reply holds the whole key, also when the call was made with it.
   *
   * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, api_keys_not_allowed.
   * @throws {@link NotFoundError} 404: api_key_not_found.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  getApiKey(options?: Options): Call<ApiKey> {
    return operations.getApiKey(this.#connection, options);
  }

  /**
   * Make a new API key for the caller.
   *
   * A user has one key: the new one replaces it, and the old one stops working at once.
   *
   * A key outlives the end of sessions: sign-out, a new password, changes of MFA.
   *
   * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, api_keys_not_allowed.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link InternalServerError} 500: api_key_not_created.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  generateApiKey(options?: Options): Call<ApiKey> {
    return operations.generateApiKey(this.#connection, options);
  }

  /**
   * Delete the caller's API key.
   *
   * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @returns True, also when there was no key.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, api_keys_not_allowed.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  deleteApiKey(options?: Options): Call<boolean> {
    return operations.deleteApiKey(this.#connection, options);
  }

  /**
   * Forget the tokens that an OAuth provider issued for the caller.
   *
   * The caller's own session goes on.
   *
   * Callers: A signed-in user whose role is `user` or `admin`.
   *
   * @param provider - Name of the provider: the rest of the path, slashes and colons included, so that tool
   *   servers can be named too (`mcp:server/one`). It may be empty. May hold slashes.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @returns Always true.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, role_too_low.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
   * @throws {@link NotFoundError} 404: no_oauth_session.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  deleteOAuthSession(provider: string, options?: Options): Call<boolean> {
    return operations.deleteOAuthSession(this.#connection, provider, options);
  }

  /**
   * Sign in with an access token of an OAuth provider.
   *
   * The server asks the provider whose token it is. It never makes an account; it may link the provider's
   * user to the account with the same address, where that is switched on.
   *
   * Sets no cookie.
   *
   * From 0.11 roles and groups are brought into line with the provider, where that is switched on.
   *
   * Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
   * answer as a forged one.
   *
   * From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every session
   * of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the sessions of
   * their account are first ended.
   *
   * Begins a session: this client calls with the new token from then on.
   *
   * Callers: Everybody; no credential is needed, and a bad one does no harm.
   *
   * @param provider - Name of the provider, `oidc` or `google` for instance; case does not matter.
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link BadRequestError} 400: token_client_unknown, provider_token_invalid, token_without_sub,
   *   token_without_email.
   * @throws {@link PermissionDeniedError} 403: token_exchange_disabled, forbidden, exchange_user_not_found.
   * @throws {@link NotFoundError} 404: provider_not_configured.
   * @throws {@link ConflictError} 409: authentication_changed, changed_elsewhere, authentication_busy.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: rate_limited, too_many_attempts.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  tokenExchange(
    provider: string,
    form: TokenExchangeForm,
    options?: Options,
  ): Call<SigninResult> {
    return operations.tokenExchange(this.#connection, provider, form, options);
  }

  /**
   * Return how the caller stands with MFA.
   *
   * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
   *
   * Since server 0.12.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, human_required.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  getMfaStatus(options?: Options): Call<MfaStatusResponse> {
    return operations.getMfaStatus(this.#connection, options);
  }

  /**
   * Turn the MFA cookie of a browser into a challenge.
   *
   * After a sign-in over OAuth the browser arrives at `/auth?mfa=1` with a cookie instead of a challenge;
   * this call, made from that page, hands the challenge to its script.
   *
   * Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.
   *
   * Since server 0.12.
   *
   * In browsers: the server reads the cookie `mfa_challenge`, which no page can set: a browser sends its own,
   * and only when the client was made with `credentials` that say so. no page can set the header `Origin`: to
   * give it is an InvalidRequestError. the credential travels in a cookie, which no page can set.
   *
   * @param params - `Origin`: The page's origin: that of WEBUI_URL, or while WEBUI_URL is empty the address
   *   that the request goes to. Browsers add it themselves.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: step_expired.
   * @throws {@link PermissionDeniedError} 403: wrong_origin.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  mfaChallenge(
    params: { Origin: string },
    options?: Options,
  ): Call<MfaChallengeResponse> {
    return operations.mfaChallenge(this.#connection, params, options);
  }

  /**
   * Begin to set up an authenticator.
   *
   * Calling it again with the same challenge gives the same key. Nothing is in force until a code is
   * confirmed.
   *
   * Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.
   *
   * Since server 0.12.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: step_expired, challenged_user_gone.
   * @throws {@link PermissionDeniedError} 403: awaiting_approval, mfa_switched_off.
   * @throws {@link ConflictError} 409: changed_elsewhere, authentication_busy.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable, authenticator_unavailable.
   */
  mfaEnrollStart(
    form: MfaChallengeForm,
    options?: Options,
  ): Call<MfaSetupResponse> {
    return operations.mfaEnrollStart(this.#connection, form, options);
  }

  /**
   * Confirm an authenticator by a code of it.
   *
   * Ends the sign-in that asked for it: the answer is a session with recovery codes. When the authenticator
   * replaces another one, the answer holds the codes alone. Either way every earlier session of the user
   * ends, the caller's too, so after a replacement sign in again.
   *
   * Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
   * answer as a forged one.
   *
   * From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every session
   * of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the sessions of
   * their account are first ended.
   *
   * Begins a session: this client calls with the new token from then on. Every earlier session of the user
   * ends, the caller's too. The answer holds the new one in `token`; where it replaced an authenticator it
   * holds none, and the caller has to sign in again.
   *
   * Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.
   *
   * Since server 0.12.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: wrong_setup_code, step_expired, challenged_user_gone.
   * @throws {@link PermissionDeniedError} 403: awaiting_approval, mfa_switched_off.
   * @throws {@link ConflictError} 409: changed_elsewhere, authentication_busy, authentication_changed.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts, too_many_codes.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable, authenticator_unavailable.
   */
  mfaEnrollConfirm(
    form: MfaVerifyForm,
    options?: Options,
  ): Call<MfaConfirmResult> {
    return operations.mfaEnrollConfirm(this.#connection, form, options);
  }

  /**
   * Finish a sign-in by a second factor.
   *
   * Other sessions of the user go on.
   *
   * Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
   * answer as a forged one.
   *
   * From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every session
   * of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the sessions of
   * their account are first ended.
   *
   * Begins a session: this client calls with the new token from then on.
   *
   * Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.
   *
   * Since server 0.12.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: wrong_code, step_expired, challenged_user_gone.
   * @throws {@link PermissionDeniedError} 403: awaiting_approval, mfa_switched_off.
   * @throws {@link ConflictError} 409: changed_elsewhere, authentication_busy, authentication_changed.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts, too_many_codes.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable, authenticator_unavailable.
   */
  mfaVerify(form: MfaVerifyForm, options?: Options): Call<SessionUserResponse> {
    return operations.mfaVerify(this.#connection, form, options);
  }

  /**
   * Begin to replace the caller's authenticator.
   *
   * Needs a sign-in of the last five minutes and a code of the old authenticator, or a recovery code, which
   * is spent. Go on with enroll/start and enroll/confirm; the old authenticator holds until then.
   *
   * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
   *
   * Since server 0.12.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @returns A challenge whose `next_step` is `enroll`.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, wrong_code, session_ended.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, human_required,
   *   reauthentication_required, mfa_disabled.
   * @throws {@link ConflictError} 409: changed_elsewhere, authentication_busy.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable, authenticator_unavailable.
   */
  mfaReplace(
    form: MfaFactorForm,
    options?: Options,
  ): Call<MfaChallengeResponse> {
    return operations.mfaReplace(this.#connection, form, options);
  }

  /**
   * Replace the caller's recovery codes.
   *
   * Needs a sign-in of the last five minutes and a code. The token of this call is void afterwards, as are
   * all others of the user.
   *
   * Ends all sessions of the account, this one too: this client forgets its token. All sessions of the user
   * end, the caller's too.
   *
   * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
   *
   * Since server 0.12.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token,
   *   invalid_api_key, user_gone, user_mismatch, wrong_code, session_ended.
   * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, human_required,
   *   reauthentication_required, mfa_disabled.
   * @throws {@link ConflictError} 409: changed_elsewhere, authentication_busy.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable, authenticator_unavailable.
   */
  mfaRecoveryCodes(
    form: MfaFactorForm,
    options?: Options,
  ): Call<MfaRecoveryCodesResponse> {
    return operations.mfaRecoveryCodes(this.#connection, form, options);
  }

  /**
   * Redeem an operator's reset and begin to set up a new authenticator.
   *
   * For users who lost both authenticator and recovery codes. The operator runs `open-webui mfa reset EMAIL
   * --reason TEXT`, which ends the user's sessions and prints a token; the user signs in, is told `recover`,
   * and redeems the token here.
   *
   * Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.
   *
   * Since server 0.12.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @returns A new challenge, with a new token, whose `next_step` is `enroll`.
   * @throws {@link AuthenticationError} 401: wrong_reset_token, step_expired, challenged_user_gone.
   * @throws {@link PermissionDeniedError} 403: awaiting_approval, mfa_switched_off.
   * @throws {@link ConflictError} 409: changed_elsewhere, authentication_busy.
   * @throws {@link UnprocessableEntityError} 422: invalid_request.
   * @throws {@link RateLimitError} 429: too_many_attempts, too_many_codes.
   * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
   */
  mfaRecover(
    form: MfaRecoveryForm,
    options?: Options,
  ): Call<MfaChallengeResponse> {
    return operations.mfaRecover(this.#connection, form, options);
  }

  /**
   * Finish a sign-in, whatever it still asks for.
   *
   * That is nothing, a code, an authenticator to set up, or an operator's reset. What a sign-in gave goes in,
   * of any kind; a session and a pending account come out as they are. A challenge is good for five minutes
   * and five answers.
   *
   * An answer that the server refuses is asked for again, and `prompt.refused` tells why; any other failure
   * is raised. A callback that the next step needs and that is missing is an InvalidRequestError before
   * anything is sent. The session that comes of it is this client's.
   *
   * @param result - What the sign-in gave.
   * @param answers - Who answers what is asked on the way.
   * @param options - Time limits, repetitions and headers of each of the calls.
   * @returns What the sign-in came to; a step of a later server comes as it is.
   */
  completeSignin(
    result: SigninResult,
    answers: CompleteSigninAnswers,
    options?: Options,
  ): Promise<
    | SessionUserResponse
    | PendingUserResponse
    | MfaEnrollmentResponse
    | MfaRecoveryCodesResponse
  > {
    return operations.completeSignin(
      this.#connection,
      result,
      answers,
      options,
    );
  }
}

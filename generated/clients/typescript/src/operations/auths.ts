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
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import { gated } from "../runtime/gates.js";
import { hiding } from "../runtime/hiding.js";
import type { Operation } from "../runtime/operation.js";
import { parameters } from "../runtime/params.js";
import { filled } from "../runtime/paths.js";
import {
  type Answered,
  type EnrollPrompt,
  finish,
  type Prompt,
  type RecoveryCode,
  type SecondFactor,
} from "../runtime/second-factor.js";
import type { Options } from "../runtime/settings.js";
import { lifetime } from "../runtime/versions.js";
import * as causes from "./causes.js";
import * as gates from "./gates.js";

const GET_SESSION_USER: Operation<SessionUserInfoResponse> = {
  name: "get_session_user",
  method: "GET",
  path: "/api/v1/auths/",
  causes: /* @__PURE__ */ [causes.FOR_ANY, causes.HUMAN_REQUIRED].flat(),
  repeatable: true,
  secrets: /* @__PURE__ */ hiding(["token"]),
};

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
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, human_required.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function getSessionUser(
  connection: Connection,
  options?: Options,
): Call<SessionUserInfoResponse> {
  return connection.call(GET_SESSION_USER, {}, options);
}

const SIGNUP: Operation<SigninResult> = {
  name: "signup",
  method: "POST",
  path: "/api/v1/auths/signup",
  causes: /* @__PURE__ */ [
    causes.INVALID_EMAIL,
    causes.EMAIL_TAKEN,
    causes.PASSWORD_TOO_LONG,
    causes.WEAK_PASSWORD,
    causes.FORBIDDEN,
    causes.INVALID_REQUEST,
    causes.TOO_MANY_ATTEMPTS,
    causes.SIGNUP_FAILED,
    causes.AUTHENTICATION_CHANGED,
    causes.CHANGED_ELSEWHERE,
    causes.AUTHENTICATION_BUSY,
    causes.AUTHENTICATION_UNAVAILABLE,
  ].flat(),
  session: { kind: "issues-own", token: "token" },
  credentials: "none",
  secrets: /* @__PURE__ */ hiding(["token", "challenge_token"]),
};

/**
 * Make an account and sign in to it.
 *
 * The first account of a server becomes an admin, and ENABLE_SIGNUP is turned off with it. Later ones get the
 * role DEFAULT_USER_ROLE, which is `pending` unless changed, and the group DEFAULT_GROUP_ID.
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
 * @param connection - Where to call, made by `connect`.
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
export function signup(
  connection: Connection,
  form: SignupForm,
  options?: Options,
): Call<SigninResult> {
  return connection.call(SIGNUP, { body: form }, options);
}

const SIGNIN: Operation<SigninResult> = {
  name: "signin",
  method: "POST",
  path: "/api/v1/auths/signin",
  causes: /* @__PURE__ */ [
    causes.INVALID_CREDENTIALS,
    causes.TRUSTED_HEADER_MISSING,
    causes.USERS_EXIST,
    causes.PROHIBITED,
    causes.RATE_LIMITED,
    causes.TOO_MANY_ATTEMPTS,
    causes.INVALID_REQUEST,
    causes.AUTHENTICATION_CHANGED,
    causes.CHANGED_ELSEWHERE,
    causes.AUTHENTICATION_BUSY,
    causes.AUTHENTICATION_UNAVAILABLE,
  ].flat(),
  session: { kind: "issues-own", token: "token" },
  credentials: "none",
  secrets: /* @__PURE__ */ hiding(["token", "challenge_token"]),
};

/**
 * Sign in by e-mail address and password.
 *
 * Works for pending users too, and while ENABLE_LOGIN_FORM is off: that hides the form, nothing else. Where
 * the server signs in by a trusted header, or runs without authentication, the body is still required and its
 * values are ignored.
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
 * Trusted header: the header's address is put in lower case, and an address without an account gets one, with
 * sign-up switched off too (the first becomes admin, others get DEFAULT_USER_ROLE). Further headers may give
 * the name (URL-encoded), the role (other names than the three are passed over) and the groups.
 *
 * Without authentication (WEBUI_AUTH=False) everybody becomes the admin `admin\@localhost`, who is made by the
 * first call. The token is needed for other operations all the same.
 *
 * Begins a session: this client calls with the new token from then on.
 *
 * Callers: Everybody; no credential is needed, and a bad one does no harm.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link BadRequestError} 400: invalid_credentials, trusted_header_missing, users_exist.
 * @throws {@link PermissionDeniedError} 403: prohibited.
 * @throws {@link ConflictError} 409: authentication_changed, changed_elsewhere, authentication_busy.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: rate_limited, too_many_attempts.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function signin(
  connection: Connection,
  form: SigninForm,
  options?: Options,
): Call<SigninResult> {
  return connection.call(SIGNIN, { body: form }, options);
}

const SIGNIN_LDAP: Operation<SigninResult> = {
  name: "signin_ldap",
  method: "POST",
  path: "/api/v1/auths/ldap",
  causes: /* @__PURE__ */ [
    causes.LDAP_DISABLED,
    causes.INVALID_CREDENTIALS,
    causes.LDAP_FAILED,
    causes.LDAP_WRONG_PASSWORD,
    causes.LDAP_USER_NOT_FOUND,
    causes.LDAP_NO_EMAIL,
    causes.LDAP_APPLICATION_BIND_FAILED,
    causes.LDAP_TLS_SETUP_FAILED,
    causes.LDAP_NAME_MISMATCH,
    causes.LDAP_ACCOUNT_NOT_MADE,
    causes.PROHIBITED,
    causes.INVALID_REQUEST,
    causes.TOO_MANY_ATTEMPTS,
    causes.AUTHENTICATION_CHANGED,
    causes.CHANGED_ELSEWHERE,
    causes.AUTHENTICATION_BUSY,
    causes.AUTHENTICATION_UNAVAILABLE,
  ].flat(),
  session: { kind: "issues-own", token: "token" },
  credentials: "none",
  secrets: /* @__PURE__ */ hiding(["token", "challenge_token"]),
};

/**
 * Sign in with a directory user's name and password.
 *
 * The first sign-in makes a local account: the name is the entry's `cn`, the address its mail in lower case,
 * the role DEFAULT_USER_ROLE, or `admin` when it is the only account. An account that has the address already
 * is signed into without further proof. From 0.11 groups can be brought into line with the directory
 * (`enable_group_management`).
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
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link BadRequestError} 400: ldap_disabled, invalid_credentials, ldap_failed, ldap_wrong_password,
 *   ldap_user_not_found, ldap_no_email, ldap_application_bind_failed, ldap_tls_setup_failed,
 *   ldap_name_mismatch.
 * @throws {@link PermissionDeniedError} 403: prohibited.
 * @throws {@link ConflictError} 409: authentication_changed, changed_elsewhere, authentication_busy.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link InternalServerError} 500: ldap_account_not_made.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function signinLdap(
  connection: Connection,
  form: LdapForm,
  options?: Options,
): Call<SigninResult> {
  return connection.call(SIGNIN_LDAP, { body: form }, options);
}

const SIGN_OUT: Operation<SignoutResponse> = {
  name: "sign_out",
  method: "POST",
  path: "/api/v1/auths/signout",
  causes: /* @__PURE__ */ [
    causes.SIGNOUT_INCOMPLETE,
    causes.TOO_MANY_ATTEMPTS,
    causes.AUTHENTICATION_UNAVAILABLE,
  ].flat(),
  session: { kind: "ends-own" },
  credentials: "optional",
  repeatable: true,
  secrets: /* @__PURE__ */ hiding(["redirect_url"]),
};

/**
 * End the caller's session.
 *
 * Clears the cookies of a browser. On a server with Redis the presented token is revoked too, that token and
 * no other. Where Redis is missing **the token stays valid** until it expires, so forget it.
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
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link InternalServerError} 500: signout_incomplete.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function signOut(
  connection: Connection,
  options?: Options,
): Call<SignoutResponse> {
  return connection.call(SIGN_OUT, {}, options);
}

const UPDATE_PROFILE: Operation<UserProfileImageResponse> = {
  name: "update_profile",
  method: "POST",
  path: "/api/v1/auths/update/profile",
  causes: /* @__PURE__ */ [
    causes.FOR_VERIFIED,
    causes.INVALID_REQUEST,
    causes.PROFILE_NOT_SAVED,
    causes.TOO_MANY_ATTEMPTS,
  ].flat(),
  repeatable: true,
};

/**
 * Replace the caller's profile.
 *
 * Send the whole profile: a missing `bio`, `gender` or `date_of_birth` is set to null. The answer shows
 * neither of the three; the session does.
 *
 * Callers: A signed-in user whose role is `user` or `admin`.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @returns The user with the new name and picture.
 * @throws {@link BadRequestError} 400: profile_not_saved.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, role_too_low.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function updateProfile(
  connection: Connection,
  form: UpdateProfileForm,
  options?: Options,
): Call<UserProfileImageResponse> {
  return connection.call(UPDATE_PROFILE, { body: form }, options);
}

const UPDATE_TIMEZONE: Operation<UpdateTimezoneResponse> = {
  name: "update_timezone",
  method: "POST",
  path: "/api/v1/auths/update/timezone",
  causes: /* @__PURE__ */ [
    causes.FOR_ANY,
    causes.INVALID_REQUEST,
    causes.TOO_MANY_ATTEMPTS,
  ].flat(),
  repeatable: true,
};

/**
 * Set the caller's time zone.
 *
 * No operation of this API gives the zone back.
 *
 * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function updateTimezone(
  connection: Connection,
  form: UpdateTimezoneForm,
  options?: Options,
): Call<UpdateTimezoneResponse> {
  return connection.call(UPDATE_TIMEZONE, { body: form }, options);
}

const UPDATE_PASSWORD: Operation<boolean> = {
  name: "update_password",
  method: "POST",
  path: "/api/v1/auths/update/password",
  gives: ["boolean"],
  causes: /* @__PURE__ */ [
    causes.FOR_ANY,
    causes.WRONG_PASSWORD,
    causes.PASSWORD_KEPT_ELSEWHERE,
    causes.PASSWORD_TOO_LONG,
    causes.WEAK_PASSWORD,
    causes.INVALID_REQUEST,
    causes.AUTHENTICATION_CHANGED,
    causes.TOO_MANY_ATTEMPTS,
  ].flat(),
  session: { kind: "may-end-own" },
};

/**
 * Change the caller's password.
 *
 * What becomes of sessions differs by version. On 0.12 all of them end, the caller's too: sign in again with
 * the new password. On 0.11 they end only where the server has Redis, and then a token that was issued in the
 * same second as the change, even after it, is void as well. On 0.10 none ends. API keys outlive the change
 * everywhere.
 *
 * May end the session of this client.
 *
 * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @returns Always true.
 * @throws {@link BadRequestError} 400: wrong_password, password_kept_elsewhere, password_too_long,
 *   weak_password.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link ConflictError} 409: authentication_changed.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function updatePassword(
  connection: Connection,
  form: UpdatePasswordForm,
  options?: Options,
): Call<boolean> {
  return connection.call(UPDATE_PASSWORD, { body: form }, options);
}

const ADD_USER: Operation<AddUserResponse> = {
  name: "add_user",
  method: "POST",
  path: "/api/v1/auths/add",
  causes: /* @__PURE__ */ [
    causes.FOR_ADMIN,
    causes.INVALID_EMAIL,
    causes.EMAIL_TAKEN,
    causes.PASSWORD_TOO_LONG,
    causes.WEAK_PASSWORD,
    causes.INVALID_REQUEST,
    causes.TOO_MANY_ATTEMPTS,
    causes.ADD_USER_FAILED,
  ].flat(),
  session: { kind: "issues-other", token: "token" },
  secrets: /* @__PURE__ */ hiding(["token"]),
};

/**
 * Make an account for somebody else.
 *
 * The token in the answer is a working session of the **new user**. It does not replace the caller's, and no
 * cookie is set.
 *
 * Issues a token for somebody else: this client keeps its own. The token belongs to the new user.
 *
 * Callers: A signed-in user whose role is `admin`.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link BadRequestError} 400: invalid_email, email_taken, password_too_long, weak_password.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, role_too_low.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link InternalServerError} 500: add_user_failed.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function addUser(
  connection: Connection,
  form: AddUserForm,
  options?: Options,
): Call<AddUserResponse> {
  return connection.call(ADD_USER, { body: form }, options);
}

const GET_ADMIN_DETAILS: Operation<AdminDetails> = {
  name: "get_admin_details",
  method: "GET",
  path: "/api/v1/auths/admin/details",
  causes: /* @__PURE__ */ [causes.FOR_ANY, causes.ADMIN_DETAILS_HIDDEN].flat(),
  repeatable: true,
};

/**
 * Get the name and address of the admin.
 *
 * Meant for users who wait for approval: every role may ask, pending users too.
 *
 * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link BadRequestError} 400: admin_details_hidden.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function getAdminDetails(
  connection: Connection,
  options?: Options,
): Call<AdminDetails> {
  return connection.call(GET_ADMIN_DETAILS, {}, options);
}

const GET_ADMIN_CONFIG: Operation<AdminConfig> = {
  name: "get_admin_config",
  method: "GET",
  path: "/api/v1/auths/admin/config",
  causes: causes.FOR_ADMIN,
  repeatable: true,
};

/**
 * Get the server's general settings.
 *
 * Callers: A signed-in user whose role is `admin`.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, role_too_low.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function getAdminConfig(
  connection: Connection,
  options?: Options,
): Call<AdminConfig> {
  return connection.call(GET_ADMIN_CONFIG, {}, options);
}

const UPDATE_ADMIN_CONFIG: Operation<AdminConfigUpdateResponse> = {
  name: "update_admin_config",
  method: "POST",
  path: "/api/v1/auths/admin/config",
  causes: /* @__PURE__ */ [
    causes.FOR_ADMIN,
    causes.HUMAN_ADMIN_REQUIRED,
    causes.MFA_POLICY_CONFLICT,
    causes.INVALID_REQUEST,
    causes.TOO_MANY_ATTEMPTS,
    causes.INVALID_COUNT,
  ].flat(),
  session: { kind: "may-end-own" },
  gates: /* @__PURE__ */ gated({ body: gates.ADMIN_CONFIG_INPUT }),
};

/**
 * Replace the server's general settings.
 *
 * Read the settings, change them and write all of them back: some fields fall to a default when they are left
 * out. With an API key leave the three MFA fields out, which keep their values then.
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
 * @param connection - Where to call, made by `connect`.
 * @param config - What to write; `toAdminConfigInput` begins it.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @returns The settings as they now are; a value that the server ignored shows its old one.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, role_too_low.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, human_admin_required.
 * @throws {@link ConflictError} 409: mfa_policy_conflict.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link InternalServerError} 500: invalid_count.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function updateAdminConfig(
  connection: Connection,
  config: AdminConfigInput,
  options?: Options,
): Call<AdminConfigUpdateResponse> {
  return connection.call(UPDATE_ADMIN_CONFIG, { body: config }, options);
}

const GET_LDAP_SERVER: Operation<LdapServerConfig> = {
  name: "get_ldap_server",
  method: "GET",
  path: "/api/v1/auths/admin/config/ldap/server",
  causes: causes.FOR_ADMIN,
  repeatable: true,
  secrets: /* @__PURE__ */ hiding(["app_dn_password"]),
};

/**
 * Get the settings of the LDAP directory.
 *
 * The reply holds the application account's password in clear.
 *
 * Callers: A signed-in user whose role is `admin`.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, role_too_low.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function getLdapServer(
  connection: Connection,
  options?: Options,
): Call<LdapServerConfig> {
  return connection.call(GET_LDAP_SERVER, {}, options);
}

const UPDATE_LDAP_SERVER: Operation<LdapServerConfig> = {
  name: "update_ldap_server",
  method: "POST",
  path: "/api/v1/auths/admin/config/ldap/server",
  causes: /* @__PURE__ */ [
    causes.FOR_ADMIN,
    causes.LDAP_FIELD_EMPTY,
    causes.INVALID_REQUEST,
    causes.TOO_MANY_ATTEMPTS,
  ].flat(),
  repeatable: true,
  secrets: /* @__PURE__ */ hiding(["app_dn_password"]),
  gates: /* @__PURE__ */ gated({ body: gates.LDAP_SERVER_CONFIG_INPUT }),
};

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
 * @param connection - Where to call, made by `connect`.
 * @param config - What to write; `toLdapServerConfigInput` begins it.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @returns The settings as they now are.
 * @throws {@link BadRequestError} 400: ldap_field_empty.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, role_too_low.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function updateLdapServer(
  connection: Connection,
  config: LdapServerConfigInput,
  options?: Options,
): Call<LdapServerConfig> {
  return connection.call(UPDATE_LDAP_SERVER, { body: config }, options);
}

const GET_LDAP_CONFIG: Operation<LdapConfigResponse> = {
  name: "get_ldap_config",
  method: "GET",
  path: "/api/v1/auths/admin/config/ldap",
  causes: causes.FOR_ADMIN,
  repeatable: true,
};

/**
 * Get whether users may sign in by LDAP.
 *
 * Callers: A signed-in user whose role is `admin`.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, role_too_low.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function getLdapConfig(
  connection: Connection,
  options?: Options,
): Call<LdapConfigResponse> {
  return connection.call(GET_LDAP_CONFIG, {}, options);
}

const UPDATE_LDAP_CONFIG: Operation<LdapConfigResponse> = {
  name: "update_ldap_config",
  method: "POST",
  path: "/api/v1/auths/admin/config/ldap",
  causes: /* @__PURE__ */ [
    causes.FOR_ADMIN,
    causes.INVALID_REQUEST,
    causes.TOO_MANY_ATTEMPTS,
  ].flat(),
  repeatable: true,
};

/**
 * Switch signing in by LDAP on or off.
 *
 * Unknown fields are ignored.
 *
 * Callers: A signed-in user whose role is `admin`.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, role_too_low.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function updateLdapConfig(
  connection: Connection,
  form: LdapConfigForm,
  options?: Options,
): Call<LdapConfigResponse> {
  return connection.call(UPDATE_LDAP_CONFIG, { body: form }, options);
}

const GET_OAUTH_CONFIG: Operation<OAuthConfigResponse> = {
  name: "get_oauth_config",
  method: "GET",
  path: "/api/v1/auths/admin/config/oauth",
  causes: causes.FOR_ADMIN,
  repeatable: true,
  secrets: /* @__PURE__ */ hiding(["OAUTH_CLIENT_SECRET"]),
};

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
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, role_too_low.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function getOAuthConfig(
  connection: Connection,
  options?: Options,
): Call<OAuthConfigResponse> {
  return connection.call(GET_OAUTH_CONFIG, {}, options);
}

const UPDATE_OAUTH_CONFIG: Operation<OAuthConfigResponse> = {
  name: "update_oauth_config",
  method: "POST",
  path: "/api/v1/auths/admin/config/oauth",
  causes: /* @__PURE__ */ [
    causes.FOR_ADMIN,
    causes.INVALID_REQUEST,
    causes.TOO_MANY_ATTEMPTS,
  ].flat(),
  repeatable: true,
  secrets: /* @__PURE__ */ hiding(["OAUTH_CLIENT_SECRET"]),
  gates: /* @__PURE__ */ gated({ body: gates.OAUTH_CONFIG_FORM }),
};

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
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @returns All settings as they now are.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, role_too_low.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function updateOAuthConfig(
  connection: Connection,
  form: OAuthConfigForm,
  options?: Options,
): Call<OAuthConfigResponse> {
  return connection.call(UPDATE_OAUTH_CONFIG, { body: form }, options);
}

const GET_API_KEY: Operation<ApiKey> = {
  name: "get_api_key",
  method: "GET",
  path: "/api/v1/auths/api_key",
  causes: /* @__PURE__ */ [
    causes.FOR_ANY,
    causes.API_KEYS_NOT_ALLOWED,
    causes.API_KEY_NOT_FOUND,
  ].flat(),
  repeatable: true,
  secrets: /* @__PURE__ */ hiding(["api_key"]),
};

/**
 * Get the caller's API key.
 *
 * The reply holds the whole key, also when the call was made with it.
 *
 * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, api_keys_not_allowed.
 * @throws {@link NotFoundError} 404: api_key_not_found.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function getApiKey(
  connection: Connection,
  options?: Options,
): Call<ApiKey> {
  return connection.call(GET_API_KEY, {}, options);
}

const GENERATE_API_KEY: Operation<ApiKey> = {
  name: "generate_api_key",
  method: "POST",
  path: "/api/v1/auths/api_key",
  causes: /* @__PURE__ */ [
    causes.FOR_ANY,
    causes.API_KEYS_NOT_ALLOWED,
    causes.API_KEY_NOT_CREATED,
    causes.TOO_MANY_ATTEMPTS,
  ].flat(),
  secrets: /* @__PURE__ */ hiding(["api_key"]),
};

/**
 * Make a new API key for the caller.
 *
 * A user has one key: the new one replaces it, and the old one stops working at once.
 *
 * A key outlives the end of sessions: sign-out, a new password, changes of MFA.
 *
 * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, api_keys_not_allowed.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link InternalServerError} 500: api_key_not_created.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function generateApiKey(
  connection: Connection,
  options?: Options,
): Call<ApiKey> {
  return connection.call(GENERATE_API_KEY, {}, options);
}

const DELETE_API_KEY: Operation<boolean> = {
  name: "delete_api_key",
  method: "DELETE",
  path: "/api/v1/auths/api_key",
  gives: ["boolean"],
  causes: /* @__PURE__ */ [causes.FOR_ANY, causes.API_KEYS_NOT_ALLOWED].flat(),
  repeatable: true,
};

/**
 * Delete the caller's API key.
 *
 * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @returns True, also when there was no key.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, api_keys_not_allowed.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function deleteApiKey(
  connection: Connection,
  options?: Options,
): Call<boolean> {
  return connection.call(DELETE_API_KEY, {}, options);
}

const DELETE_OAUTH_SESSION: Operation<boolean> = {
  name: "delete_oauth_session",
  method: "DELETE",
  path: "/api/v1/auths/oauth/sessions/{provider}",
  gives: ["boolean"],
  pathParams: /* @__PURE__ */ filled([
    { name: "provider", multiSegment: true },
  ]),
  causes: /* @__PURE__ */ [causes.FOR_VERIFIED, causes.NO_OAUTH_SESSION].flat(),
};

/**
 * Forget the tokens that an OAuth provider issued for the caller.
 *
 * The caller's own session goes on.
 *
 * Callers: A signed-in user whose role is `user` or `admin`.
 *
 * @param connection - Where to call, made by `connect`.
 * @param provider - Name of the provider: the rest of the path, slashes and colons included, so that tool
 *   servers can be named too (`mcp:server/one`). It may be empty. May hold slashes.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @returns Always true.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, role_too_low.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed.
 * @throws {@link NotFoundError} 404: no_oauth_session.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function deleteOAuthSession(
  connection: Connection,
  provider: string,
  options?: Options,
): Call<boolean> {
  return connection.call(DELETE_OAUTH_SESSION, { path: [provider] }, options);
}

const TOKEN_EXCHANGE: Operation<SigninResult> = {
  name: "token_exchange",
  method: "POST",
  path: "/api/v1/auths/oauth/{provider}/token/exchange",
  pathParams: /* @__PURE__ */ filled([{ name: "provider" }]),
  causes: /* @__PURE__ */ [
    causes.INVALID_REQUEST,
    causes.TOKEN_EXCHANGE_DISABLED,
    causes.RATE_LIMITED,
    causes.PROVIDER_NOT_CONFIGURED,
    causes.TOKEN_CLIENT_UNKNOWN,
    causes.PROVIDER_TOKEN_INVALID,
    causes.TOKEN_WITHOUT_SUB,
    causes.TOKEN_WITHOUT_EMAIL,
    causes.FORBIDDEN,
    causes.EXCHANGE_USER_NOT_FOUND,
    causes.TOO_MANY_ATTEMPTS,
    causes.AUTHENTICATION_CHANGED,
    causes.CHANGED_ELSEWHERE,
    causes.AUTHENTICATION_BUSY,
    causes.AUTHENTICATION_UNAVAILABLE,
  ].flat(),
  session: { kind: "issues-own", token: "token" },
  credentials: "none",
  secrets: /* @__PURE__ */ hiding(["token", "challenge_token"]),
};

/**
 * Sign in with an access token of an OAuth provider.
 *
 * The server asks the provider whose token it is. It never makes an account; it may link the provider's user
 * to the account with the same address, where that is switched on.
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
 * @param connection - Where to call, made by `connect`.
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
export function tokenExchange(
  connection: Connection,
  provider: string,
  form: TokenExchangeForm,
  options?: Options,
): Call<SigninResult> {
  return connection.call(
    TOKEN_EXCHANGE,
    { path: [provider], body: form },
    options,
  );
}

const GET_MFA_STATUS: Operation<MfaStatusResponse> = {
  name: "get_mfa_status",
  method: "GET",
  path: "/api/v1/auths/mfa/status",
  causes: /* @__PURE__ */ [causes.FOR_ANY, causes.HUMAN_REQUIRED].flat(),
  repeatable: true,
  lives: /* @__PURE__ */ lifetime("0.12"),
};

/**
 * Return how the caller stands with MFA.
 *
 * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
 *
 * Since server 0.12.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, human_required.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function getMfaStatus(
  connection: Connection,
  options?: Options,
): Call<MfaStatusResponse> {
  return connection.call(GET_MFA_STATUS, {}, options);
}

const MFA_CHALLENGE: Operation<MfaChallengeResponse> = {
  name: "mfa_challenge",
  method: "POST",
  path: "/api/v1/auths/mfa/challenge",
  params: /* @__PURE__ */ parameters({ headers: ["Origin"] }),
  causes: /* @__PURE__ */ [causes.FOR_CHALLENGED, causes.WRONG_ORIGIN].flat(),
  secrets: /* @__PURE__ */ hiding(["challenge_token"]),
  lives: /* @__PURE__ */ lifetime("0.12"),
};

/**
 * Turn the MFA cookie of a browser into a challenge.
 *
 * After a sign-in over OAuth the browser arrives at `/auth?mfa=1` with a cookie instead of a challenge; this
 * call, made from that page, hands the challenge to its script.
 *
 * Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.
 *
 * Since server 0.12.
 *
 * In browsers: the server reads the cookie `mfa_challenge`, which no page can set: a browser sends its own,
 * and only when the client was made with `credentials` that say so. no page can set the header `Origin`: to
 * give it is an InvalidRequestError. the credential travels in a cookie, which no page can set.
 *
 * @param connection - Where to call, made by `connect`.
 * @param params - `Origin`: The page's origin: that of WEBUI_URL, or while WEBUI_URL is empty the address
 *   that the request goes to. Browsers add it themselves.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: step_expired.
 * @throws {@link PermissionDeniedError} 403: wrong_origin.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable.
 */
export function mfaChallenge(
  connection: Connection,
  params: { Origin: string },
  options?: Options,
): Call<MfaChallengeResponse> {
  return connection.call(MFA_CHALLENGE, { params }, options);
}

const MFA_ENROLL_START: Operation<MfaSetupResponse> = {
  name: "mfa_enroll_start",
  method: "POST",
  path: "/api/v1/auths/mfa/enroll/start",
  causes: /* @__PURE__ */ [
    causes.FOR_CHALLENGED,
    causes.INVALID_REQUEST,
    causes.CHALLENGED_USER_GONE,
    causes.AWAITING_APPROVAL,
    causes.MFA_SWITCHED_OFF,
    causes.CHANGED_ELSEWHERE,
    causes.AUTHENTICATION_BUSY,
    causes.AUTHENTICATOR_UNAVAILABLE,
  ].flat(),
  credentials: "none",
  repeatable: true,
  secrets: /* @__PURE__ */ hiding(["manual_key", "qr_code"]),
  lives: /* @__PURE__ */ lifetime("0.12"),
};

/**
 * Begin to set up an authenticator.
 *
 * Calling it again with the same challenge gives the same key. Nothing is in force until a code is confirmed.
 *
 * Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.
 *
 * Since server 0.12.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: step_expired, challenged_user_gone.
 * @throws {@link PermissionDeniedError} 403: awaiting_approval, mfa_switched_off.
 * @throws {@link ConflictError} 409: changed_elsewhere, authentication_busy.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable, authenticator_unavailable.
 */
export function mfaEnrollStart(
  connection: Connection,
  form: MfaChallengeForm,
  options?: Options,
): Call<MfaSetupResponse> {
  return connection.call(MFA_ENROLL_START, { body: form }, options);
}

const MFA_ENROLL_CONFIRM: Operation<MfaConfirmResult> = {
  name: "mfa_enroll_confirm",
  method: "POST",
  path: "/api/v1/auths/mfa/enroll/confirm",
  causes: /* @__PURE__ */ [
    causes.FOR_CHALLENGED,
    causes.WRONG_SETUP_CODE,
    causes.INVALID_REQUEST,
    causes.CHALLENGED_USER_GONE,
    causes.AWAITING_APPROVAL,
    causes.MFA_SWITCHED_OFF,
    causes.CHANGED_ELSEWHERE,
    causes.AUTHENTICATION_BUSY,
    causes.TOO_MANY_CODES,
    causes.AUTHENTICATION_CHANGED,
    causes.AUTHENTICATOR_UNAVAILABLE,
  ].flat(),
  session: { kind: "issues-own", token: "token", endsEarlier: true },
  credentials: "none",
  secrets: /* @__PURE__ */ hiding(["token", "recovery_codes"]),
  lives: /* @__PURE__ */ lifetime("0.12"),
};

/**
 * Confirm an authenticator by a code of it.
 *
 * Ends the sign-in that asked for it: the answer is a session with recovery codes. When the authenticator
 * replaces another one, the answer holds the codes alone. Either way every earlier session of the user ends,
 * the caller's too, so after a replacement sign in again.
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
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: wrong_setup_code, step_expired, challenged_user_gone.
 * @throws {@link PermissionDeniedError} 403: awaiting_approval, mfa_switched_off.
 * @throws {@link ConflictError} 409: changed_elsewhere, authentication_busy, authentication_changed.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts, too_many_codes.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable, authenticator_unavailable.
 */
export function mfaEnrollConfirm(
  connection: Connection,
  form: MfaVerifyForm,
  options?: Options,
): Call<MfaConfirmResult> {
  return connection.call(MFA_ENROLL_CONFIRM, { body: form }, options);
}

const MFA_VERIFY: Operation<SessionUserResponse> = {
  name: "mfa_verify",
  method: "POST",
  path: "/api/v1/auths/mfa/verify",
  causes: /* @__PURE__ */ [
    causes.FOR_CHALLENGED,
    causes.WRONG_CODE,
    causes.INVALID_REQUEST,
    causes.CHALLENGED_USER_GONE,
    causes.AWAITING_APPROVAL,
    causes.MFA_SWITCHED_OFF,
    causes.CHANGED_ELSEWHERE,
    causes.AUTHENTICATION_BUSY,
    causes.TOO_MANY_CODES,
    causes.AUTHENTICATION_CHANGED,
    causes.AUTHENTICATOR_UNAVAILABLE,
  ].flat(),
  session: { kind: "issues-own", token: "token" },
  credentials: "none",
  secrets: /* @__PURE__ */ hiding(["token"]),
  lives: /* @__PURE__ */ lifetime("0.12"),
};

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
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: wrong_code, step_expired, challenged_user_gone.
 * @throws {@link PermissionDeniedError} 403: awaiting_approval, mfa_switched_off.
 * @throws {@link ConflictError} 409: changed_elsewhere, authentication_busy, authentication_changed.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts, too_many_codes.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable, authenticator_unavailable.
 */
export function mfaVerify(
  connection: Connection,
  form: MfaVerifyForm,
  options?: Options,
): Call<SessionUserResponse> {
  return connection.call(MFA_VERIFY, { body: form }, options);
}

const MFA_REPLACE: Operation<MfaChallengeResponse> = {
  name: "mfa_replace",
  method: "POST",
  path: "/api/v1/auths/mfa/replace",
  causes: /* @__PURE__ */ [
    causes.FOR_ANY,
    causes.HUMAN_REQUIRED,
    causes.REAUTHENTICATION_REQUIRED,
    causes.MFA_DISABLED,
    causes.WRONG_CODE,
    causes.SESSION_ENDED,
    causes.INVALID_REQUEST,
    causes.TOO_MANY_ATTEMPTS,
    causes.AUTHENTICATOR_UNAVAILABLE,
    causes.CHANGED_ELSEWHERE,
    causes.AUTHENTICATION_BUSY,
  ].flat(),
  secrets: /* @__PURE__ */ hiding(["challenge_token"]),
  lives: /* @__PURE__ */ lifetime("0.12"),
};

/**
 * Begin to replace the caller's authenticator.
 *
 * Needs a sign-in of the last five minutes and a code of the old authenticator, or a recovery code, which is
 * spent. Go on with enroll/start and enroll/confirm; the old authenticator holds until then.
 *
 * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
 *
 * Since server 0.12.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @returns A challenge whose `next_step` is `enroll`.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, wrong_code, session_ended.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, human_required,
 *   reauthentication_required, mfa_disabled.
 * @throws {@link ConflictError} 409: changed_elsewhere, authentication_busy.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable, authenticator_unavailable.
 */
export function mfaReplace(
  connection: Connection,
  form: MfaFactorForm,
  options?: Options,
): Call<MfaChallengeResponse> {
  return connection.call(MFA_REPLACE, { body: form }, options);
}

const MFA_RECOVERY_CODES: Operation<MfaRecoveryCodesResponse> = {
  name: "mfa_recovery_codes",
  method: "POST",
  path: "/api/v1/auths/mfa/recovery/codes",
  causes: /* @__PURE__ */ [
    causes.FOR_ANY,
    causes.HUMAN_REQUIRED,
    causes.REAUTHENTICATION_REQUIRED,
    causes.MFA_DISABLED,
    causes.WRONG_CODE,
    causes.SESSION_ENDED,
    causes.INVALID_REQUEST,
    causes.TOO_MANY_ATTEMPTS,
    causes.AUTHENTICATOR_UNAVAILABLE,
    causes.CHANGED_ELSEWHERE,
    causes.AUTHENTICATION_BUSY,
  ].flat(),
  session: { kind: "ends-all" },
  secrets: /* @__PURE__ */ hiding(["recovery_codes"]),
  lives: /* @__PURE__ */ lifetime("0.12"),
};

/**
 * Replace the caller's recovery codes.
 *
 * Needs a sign-in of the last five minutes and a code. The token of this call is void afterwards, as are all
 * others of the user.
 *
 * Ends all sessions of the account, this one too: this client forgets its token. All sessions of the user
 * end, the caller's too.
 *
 * Callers: Every signed-in user, whatever the role: pending users and unknown role names included.
 *
 * Since server 0.12.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @throws {@link AuthenticationError} 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
 *   user_gone, user_mismatch, wrong_code, session_ended.
 * @throws {@link PermissionDeniedError} 403: api_keys_disabled, endpoint_not_allowed, human_required,
 *   reauthentication_required, mfa_disabled.
 * @throws {@link ConflictError} 409: changed_elsewhere, authentication_busy.
 * @throws {@link UnprocessableEntityError} 422: invalid_request.
 * @throws {@link RateLimitError} 429: too_many_attempts.
 * @throws {@link ServiceUnavailableError} 503: authentication_unavailable, authenticator_unavailable.
 */
export function mfaRecoveryCodes(
  connection: Connection,
  form: MfaFactorForm,
  options?: Options,
): Call<MfaRecoveryCodesResponse> {
  return connection.call(MFA_RECOVERY_CODES, { body: form }, options);
}

const MFA_RECOVER: Operation<MfaChallengeResponse> = {
  name: "mfa_recover",
  method: "POST",
  path: "/api/v1/auths/mfa/recover",
  causes: /* @__PURE__ */ [
    causes.FOR_CHALLENGED,
    causes.WRONG_RESET_TOKEN,
    causes.INVALID_REQUEST,
    causes.CHALLENGED_USER_GONE,
    causes.AWAITING_APPROVAL,
    causes.MFA_SWITCHED_OFF,
    causes.CHANGED_ELSEWHERE,
    causes.AUTHENTICATION_BUSY,
    causes.TOO_MANY_CODES,
  ].flat(),
  credentials: "none",
  secrets: /* @__PURE__ */ hiding(["challenge_token"]),
  lives: /* @__PURE__ */ lifetime("0.12"),
};

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
 * @param connection - Where to call, made by `connect`.
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
export function mfaRecover(
  connection: Connection,
  form: MfaRecoveryForm,
  options?: Options,
): Call<MfaChallengeResponse> {
  return connection.call(MFA_RECOVER, { body: form }, options);
}

/** Who answers what is asked while a sign-in is finished. */
export interface CompleteSigninAnswers {
  /** Asked for a code of the authenticator. `{ recoveryCode }` may stand in for it. */
  readonly code?: (
    prompt: Prompt<MfaChallengeResponse>,
  ) => Answered<string | RecoveryCode>;
  /** Asked for the first code of a new authenticator, which `setup` tells how to set up. */
  readonly enroll?: (
    prompt: EnrollPrompt<MfaChallengeResponse, MfaSetupResponse>,
  ) => Answered<string>;
  /** Asked for the token by which an operator has reset the account. */
  readonly resetToken?: (
    prompt: Prompt<MfaChallengeResponse>,
  ) => Answered<string>;
  /** Given the recovery codes of a new authenticator, which are never shown again. */
  readonly recoveryCodes?: (codes: string[]) => Answered<unknown>;
}

const COMPLETE_SIGNIN: SecondFactor<
  | SessionUserResponse
  | PendingUserResponse
  | MfaEnrollmentResponse
  | MfaRecoveryCodesResponse
> = {
  step: "next_step",
  token: "challenge_token",
  verification: {
    step: "verify",
    operation: MFA_VERIFY,
    code: "code",
    recovery: "recovery",
  },
  enrollment: {
    step: "enroll",
    start: MFA_ENROLL_START,
    confirm: MFA_ENROLL_CONFIRM,
    code: "code",
    recoveryCodes: "recovery_codes",
  },
  recovery: { step: "recover", operation: MFA_RECOVER, proof: "reset_token" },
  tryAgain: ["wrong_code", "wrong_setup_code", "wrong_reset_token"],
};

/**
 * Finish a sign-in, whatever it still asks for.
 *
 * That is nothing, a code, an authenticator to set up, or an operator's reset. What a sign-in gave goes in,
 * of any kind; a session and a pending account come out as they are. A challenge is good for five minutes and
 * five answers.
 *
 * An answer that the server refuses is asked for again, and `prompt.refused` tells why; any other failure is
 * raised. A callback that the next step needs and that is missing is an InvalidRequestError before anything
 * is sent. The session that comes of it is this client's.
 *
 * @param connection - Where to call, made by `connect`.
 * @param result - What the sign-in gave.
 * @param answers - Who answers what is asked on the way.
 * @param options - Time limits, repetitions and headers of each of the calls.
 * @returns What the sign-in came to; a step of a later server comes as it is.
 */
export function completeSignin(
  connection: Connection,
  result: SigninResult,
  answers: CompleteSigninAnswers,
  options?: Options,
): Promise<
  | SessionUserResponse
  | PendingUserResponse
  | MfaEnrollmentResponse
  | MfaRecoveryCodesResponse
> {
  return finish(connection, COMPLETE_SIGNIN, result, answers, options);
}

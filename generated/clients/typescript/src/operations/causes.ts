// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Cause } from "../runtime/operation.js";
import { template } from "../runtime/templates.js";

/** The call carries no credential. */
export const NOT_AUTHENTICATED: readonly Cause[] = [
  { name: "not_authenticated", status: 401, text: "Not authenticated" },
];

/**
 * The token has expired, cannot be read, bears a wrong signature or names no user; the answer does not tell
 * which. The token of an MFA challenge is no session and ends here too.
 */
export const INVALID_TOKEN: readonly Cause[] = [
  { name: "invalid_token", status: 401, text: "401 Unauthorized" },
];

/**
 * The token was revoked: by a sign-out, or from 0.11 a password change, on a server with Redis. In 0.12 also,
 * with or without Redis, when all sessions of the account have been ended (a new password, a confirmed
 * authenticator, new recovery codes, an operator's reset, a change of the MFA policy), when MFA has become
 * compulsory since, or when the token is of an unknown kind.
 */
export const REVOKED_TOKEN: readonly Cause[] = [
  { name: "revoked_token", status: 401, text: "Invalid token" },
];

/**
 * The API key is unknown, was replaced or was deleted. Before 0.12 a session token whose account is gone gets
 * the same text.
 */
export const INVALID_API_KEY: readonly Cause[] = [
  {
    name: "invalid_api_key",
    status: 401,
    text: "Your session has expired or the token is invalid. Please sign in again.",
  },
];

/**
 * The token is valid but its account no longer exists. Before 0.12 the text is that of `invalid_api_key`: the
 * kind of credential sent tells the two apart.
 */
export const USER_GONE: readonly Cause[] = [
  {
    name: "user_gone",
    status: 401,
    text: "Your session has expired or the token is invalid. Please sign in again.",
    until: "0.12",
  },
  {
    name: "user_gone",
    status: 401,
    text: "Invalid authentication request.",
    since: "0.12",
  },
];

/**
 * The server signs in by a trusted header, and that header names another user than the token does. An absent
 * header is no mismatch.
 */
export const USER_MISMATCH: readonly Cause[] = [
  {
    name: "user_mismatch",
    status: 401,
    text: "User mismatch. Please sign in again.",
  },
];

/**
 * The call carries an API key while keys are switched off, or while a user who is no admin lacks the
 * permission `features.api_keys`.
 */
export const API_KEYS_DISABLED: readonly Cause[] = [
  {
    name: "api_keys_disabled",
    status: 403,
    text: "Use of API key is not enabled in the environment.",
  },
];

/**
 * The call carries an API key, keys are restricted to listed endpoints, and this path neither equals nor lies
 * under one of them.
 */
export const ENDPOINT_NOT_ALLOWED: readonly Cause[] = [
  {
    name: "endpoint_not_allowed",
    status: 403,
    text: "You do not have permission to access this resource. Please contact your administrator for assistance.",
  },
];

/** The server cannot reach its database, or cannot make sense of what it finds there. */
export const AUTHENTICATION_UNAVAILABLE: readonly Cause[] = [
  {
    name: "authentication_unavailable",
    status: 503,
    text: "Authentication is temporarily unavailable.",
    since: "0.12",
  },
];

/** The call carries an API key, or a token that was made for an automation. */
export const HUMAN_REQUIRED: readonly Cause[] = [
  {
    name: "human_required",
    status: 403,
    text: "A human session is required.",
    since: "0.12",
  },
];

/** The address neither begins like `a\@b.c` nor ends in `\@localhost`. */
export const INVALID_EMAIL: readonly Cause[] = [
  {
    name: "invalid_email",
    status: 400,
    text: "The email format you entered is invalid. Please double-check and make sure you're using a valid email address (e.g., yourname@example.com).",
  },
];

/** An account with this address exists; case does not matter. */
export const EMAIL_TAKEN: readonly Cause[] = [
  {
    name: "email_taken",
    status: 400,
    text: "Uh-oh! This email is already registered. Sign in with your existing account or choose another email to start anew.",
  },
];

/**
 * The password has more than 72 bytes in UTF-8; exactly 72 are accepted, whatever the text says. A server
 * that hashes with argon2 has no such limit.
 */
export const PASSWORD_TOO_LONG: readonly Cause[] = [
  {
    name: "password_too_long",
    status: 400,
    text: "Uh-oh! The password you entered is too long. Please make sure your password is less than 72 bytes long.",
  },
];

/**
 * The server checks new passwords (ENABLE_PASSWORD_VALIDATION) and refuses this one. By default it asks for
 * eight characters with a lower-case letter, a capital, a digit and something else. The text is the
 * operator's PASSWORD_VALIDATION_HINT where one is set.
 */
export const WEAK_PASSWORD: readonly Cause[] = [
  { name: "weak_password", status: 400, kind: "text" },
];

/**
 * The server has users, and one of ENABLE_SIGNUP and ENABLE_LOGIN_FORM is off, or it runs with
 * WEBUI_AUTH=False. On a server without users: the login form is off, and so is ENABLE_INITIAL_ADMIN_SIGNUP.
 * Before 0.11 only the environment switches the login form.
 */
export const FORBIDDEN: readonly Cause[] = [
  {
    name: "forbidden",
    status: 403,
    text: "You do not have permission to access this resource. Please contact your administrator for assistance.",
  },
];

/**
 * The body is no JSON, is not sent as application/json, or does not fit the model. JSON that cannot be read
 * is refused before the credential is looked at, a wrong shape only after the caller's role. From 0.12 the
 * answer no longer says what is wrong.
 */
export const INVALID_REQUEST: readonly Cause[] = [
  { name: "invalid_request", status: 422, kind: "shape", until: "0.12" },
  {
    name: "invalid_request",
    status: 422,
    text: "Invalid authentication request.",
    since: "0.12",
  },
];

/**
 * MFA is on, and the client's address made 100 POST calls to authentication paths within 15 minutes, or the
 * account had 10 tries of a password or a code; successful ones count.
 */
export const TOO_MANY_ATTEMPTS: readonly Cause[] = [
  {
    name: "too_many_attempts",
    status: 429,
    text: "Too many attempts. Please try again later.",
    since: "0.12",
  },
];

/** The server could not make the account. */
export const SIGNUP_FAILED: readonly Cause[] = [
  {
    name: "signup_failed",
    status: 500,
    text: "An internal error occurred during signup.",
  },
];

/** The account's sessions were ended or its password changed while the call was under way. */
export const AUTHENTICATION_CHANGED: readonly Cause[] = [
  {
    name: "authentication_changed",
    status: 409,
    text: "Authentication changed. Please sign in again.",
    since: "0.12",
  },
];

/** Another request finished or replaced the same step of a sign-in. */
export const CHANGED_ELSEWHERE: readonly Cause[] = [
  {
    name: "changed_elsewhere",
    status: 409,
    text: "Authentication changed in another request. Please start again.",
    since: "0.12",
  },
];

/** Other requests hold the account's records. */
export const AUTHENTICATION_BUSY: readonly Cause[] = [
  {
    name: "authentication_busy",
    status: 409,
    text: "Authentication is busy. Please try again.",
    since: "0.12",
  },
];

/**
 * No account has this address, the password is wrong, or the account cannot sign in by password. The status
 * is 400, and the answer does not tell the cases apart.
 */
export const INVALID_CREDENTIALS: readonly Cause[] = [
  {
    name: "invalid_credentials",
    status: 400,
    text: "The email or password provided is incorrect. Please check for typos and try logging in again.",
  },
];

/** The server signs in by a trusted header, and the request does not carry it. */
export const TRUSTED_HEADER_MISSING: readonly Cause[] = [
  {
    name: "trusted_header_missing",
    status: 400,
    text: "Your provider has not provided a trusted header. Please contact your administrator for assistance.",
  },
];

/** The server runs with WEBUI_AUTH=False but has users from before. */
export const USERS_EXIST: readonly Cause[] = [
  {
    name: "users_exist",
    status: 400,
    text: "You can't turn off authentication because there are existing users. If you want to disable WEBUI_AUTH, make sure your web interface doesn't have any existing users and is a fresh installation.",
  },
];

/** Signing in by password is switched off (ENABLE_PASSWORD_AUTH is false). */
export const PROHIBITED: readonly Cause[] = [
  {
    name: "prohibited",
    status: 403,
    text: "The requested action has been restricted as a security measure.",
  },
];

/**
 * Too many calls in the last minutes; successful ones count, and so do refused ones. No header says how long
 * to wait.
 */
export const RATE_LIMITED: readonly Cause[] = [
  { name: "rate_limited", status: 429, text: "API rate limit exceeded" },
];

/** Signing in by LDAP is switched off, as on a fresh server. */
export const LDAP_DISABLED: readonly Cause[] = [
  {
    name: "ldap_disabled",
    status: 400,
    text: "LDAP authentication is not enabled",
  },
];

/** The directory cannot be reached or speaks no TLS, or the search filter is malformed. */
export const LDAP_FAILED: readonly Cause[] = [
  { name: "ldap_failed", status: 400, text: "LDAP authentication failed." },
];

/** The directory refuses the password. Before 0.12 this is `ldap_failed`. */
export const LDAP_WRONG_PASSWORD: readonly Cause[] = [
  {
    name: "ldap_wrong_password",
    status: 400,
    text: "Authentication failed.",
    since: "0.12",
  },
];

/**
 * No entry has this name; `*` and other filter characters stand for themselves. Before 0.12 this is
 * `ldap_failed`.
 */
export const LDAP_USER_NOT_FOUND: readonly Cause[] = [
  {
    name: "ldap_user_not_found",
    status: 400,
    text: "User not found in the LDAP server",
    since: "0.12",
  },
];

/** The entry has no address and no `default_email_domain` is set. Before 0.12 this is `ldap_failed`. */
export const LDAP_NO_EMAIL: readonly Cause[] = [
  {
    name: "ldap_no_email",
    status: 400,
    text: "User does not have a valid email address.",
    since: "0.12",
  },
];

/** The directory refuses `app_dn` with `app_dn_password`. Before 0.12 this is `ldap_failed`. */
export const LDAP_APPLICATION_BIND_FAILED: readonly Cause[] = [
  {
    name: "ldap_application_bind_failed",
    status: 400,
    text: "Application account bind failed",
    since: "0.12",
  },
];

/** The file at `certificate_path` cannot be read. */
export const LDAP_TLS_SETUP_FAILED: readonly Cause[] = [
  {
    name: "ldap_tls_setup_failed",
    status: 400,
    text: "Failed to configure TLS for LDAP connection.",
  },
];

/**
 * The directory found an entry, but under another name than the one sent. Before 0.12 this is `ldap_failed`.
 */
export const LDAP_NAME_MISMATCH: readonly Cause[] = [
  {
    name: "ldap_name_mismatch",
    status: 400,
    text: "User record mismatch.",
    since: "0.12",
  },
];

/** The server could not make the local account. Before 0.12 this is `ldap_failed`. */
export const LDAP_ACCOUNT_NOT_MADE: readonly Cause[] = [
  {
    name: "ldap_account_not_made",
    status: 500,
    text: "Internal error occurred during LDAP user creation.",
    since: "0.12",
  },
];

/**
 * The session came from an OAuth provider whose discovery document could not be fetched. The cookies are
 * cleared all the same.
 */
export const SIGNOUT_INCOMPLETE: readonly Cause[] = [
  {
    name: "signout_incomplete",
    status: 500,
    text: "Failed to sign out from the OpenID provider.",
  },
];

/** The caller is signed in but the role does not suffice. The status is 401, not 403. */
export const ROLE_TOO_LOW: readonly Cause[] = [
  {
    name: "role_too_low",
    status: 401,
    text: "You do not have permission to access this resource. Please contact your administrator for assistance.",
  },
];

/** The server could not store the profile. */
export const PROFILE_NOT_SAVED: readonly Cause[] = [
  { name: "profile_not_saved", status: 400, text: "Something went wrong :/" },
];

/** `password` is not the caller's present password. The status is 400, not 401. */
export const WRONG_PASSWORD: readonly Cause[] = [
  {
    name: "wrong_password",
    status: 400,
    text: "The password provided is incorrect. Please check for typos and try again.",
  },
];

/** The server signs in by a trusted header, so passwords are another system's business. */
export const PASSWORD_KEPT_ELSEWHERE: readonly Cause[] = [
  {
    name: "password_kept_elsewhere",
    status: 400,
    text: "The requested action has been restricted as a security measure.",
  },
];

/** The server could not make the account; a `role` of null is enough. */
export const ADD_USER_FAILED: readonly Cause[] = [
  {
    name: "add_user_failed",
    status: 500,
    text: "An internal error occurred while adding the user.",
  },
];

/** SHOW_ADMIN_DETAILS is off; admins are refused too. */
export const ADMIN_DETAILS_HIDDEN: readonly Cause[] = [
  {
    name: "admin_details_hidden",
    status: 400,
    text: "The requested action has been restricted as a security measure.",
  },
];

/** The call carries an API key and names a field of the MFA policy, even with its present value. */
export const HUMAN_ADMIN_REQUIRED: readonly Cause[] = [
  {
    name: "human_admin_required",
    status: 403,
    text: "A human administrator session is required to change MFA settings.",
    since: "0.12",
  },
];

/**
 * MFA cannot be switched on as the server is set up (authentication off, settings not persistent, or stored
 * authenticators that cannot be decrypted), or accounts changed during the call.
 */
export const MFA_POLICY_CONFLICT: readonly Cause[] = [
  {
    name: "mfa_policy_conflict",
    status: 409,
    text: "Unable to update MFA policy. Check configuration and retry.",
    since: "0.12",
  },
];

/**
 * FOLDER_MAX_FILE_COUNT, AUTOMATION_MAX_COUNT or AUTOMATION_MIN_INTERVAL is a text that is no integer. The
 * body is plain text and the connection is closed after it.
 */
export const INVALID_COUNT: readonly Cause[] = [
  { name: "invalid_count", status: 500, text: "Internal Server Error" },
];

/**
 * One of label, host, attribute_for_mail, attribute_for_username and search_base is empty, or from 0.11
 * attribute_for_groups is blank with enable_group_management on. The first such field is named.
 */
export const LDAP_FIELD_EMPTY: readonly Cause[] = [
  {
    name: "ldap_field_empty",
    status: 400,
    matches: /* @__PURE__ */ template("Required field {field} is empty"),
  },
];

/**
 * API keys are switched off (ENABLE_API_KEYS), or the caller is no admin and lacks the permission
 * `features.api_keys`. Reading and deleting a key fail so too.
 */
export const API_KEYS_NOT_ALLOWED: readonly Cause[] = [
  {
    name: "api_keys_not_allowed",
    status: 403,
    text: "API key creation is not allowed in the environment.",
  },
];

/** The caller has no API key. */
export const API_KEY_NOT_FOUND: readonly Cause[] = [
  {
    name: "api_key_not_found",
    status: 404,
    text: "Oops! It looks like there's a hiccup. The API key is missing. Please make sure to provide a valid API key to access this feature.",
  },
];

/** The server could not store the key. */
export const API_KEY_NOT_CREATED: readonly Cause[] = [
  { name: "api_key_not_created", status: 500, kind: "text" },
];

/** The server keeps no tokens of this provider for the caller, or knows no such provider. */
export const NO_OAUTH_SESSION: readonly Cause[] = [
  {
    name: "no_oauth_session",
    status: 404,
    text: "No OAuth session found for this provider",
  },
];

/** Token exchange is switched off (ENABLE_OAUTH_TOKEN_EXCHANGE), as on a fresh server. */
export const TOKEN_EXCHANGE_DISABLED: readonly Cause[] = [
  {
    name: "token_exchange_disabled",
    status: 403,
    text: "Token exchange is disabled",
  },
];

/** The server knows no provider of this name. */
export const PROVIDER_NOT_CONFIGURED: readonly Cause[] = [
  {
    name: "provider_not_configured",
    status: 404,
    matches: /* @__PURE__ */ template(
      "Provider '{provider}' is not configured",
    ),
  },
];

/**
 * The operator trusts only listed clients (OAUTH_TOKEN_EXCHANGE_TRUSTED_CLIENT_IDS), and the provider has no
 * introspection endpoint to ask.
 */
export const TOKEN_CLIENT_UNKNOWN: readonly Cause[] = [
  {
    name: "token_client_unknown",
    status: 400,
    text: "Unable to determine which client the token was issued to",
    since: "0.11",
  },
];

/** The provider does not take the token (an ID token is refused too), or it cannot be reached. */
export const PROVIDER_TOKEN_INVALID: readonly Cause[] = [
  {
    name: "provider_token_invalid",
    status: 400,
    text: "Invalid token or unable to validate with provider",
  },
];

/** The provider names no subject for the token. */
export const TOKEN_WITHOUT_SUB: readonly Cause[] = [
  {
    name: "token_without_sub",
    status: 400,
    text: "Token missing required 'sub' claim",
  },
];

/** The provider tells no address for the token. */
export const TOKEN_WITHOUT_EMAIL: readonly Cause[] = [
  {
    name: "token_without_email",
    status: 400,
    text: "Token missing required email claim",
  },
];

/** No account is linked to the provider's user, and none with the same address may be. */
export const EXCHANGE_USER_NOT_FOUND: readonly Cause[] = [
  {
    name: "exchange_user_not_found",
    status: 403,
    text: "User not found. Please sign in via the web interface first.",
  },
];

/**
 * The Origin header is missing or is not the origin of WEBUI_URL, which counts as the address that the
 * request went to while it is empty.
 */
export const WRONG_ORIGIN: readonly Cause[] = [
  {
    name: "wrong_origin",
    status: 403,
    text: "Invalid request origin.",
    since: "0.12",
  },
];

/**
 * The cookie is missing, or its challenge can no longer be used for whatever reason: time, a newer sign-in, a
 * change of the account's role, MFA switched off.
 */
export const STEP_EXPIRED: readonly Cause[] = [
  {
    name: "step_expired",
    status: 401,
    text: "This authentication step expired. Please start again.",
    since: "0.12",
  },
];

/** The challenge names an account that does not exist, no longer or never, or that is inactive. */
export const CHALLENGED_USER_GONE: readonly Cause[] = [
  {
    name: "challenged_user_gone",
    status: 401,
    text: "Invalid authentication request.",
    since: "0.12",
  },
];

/** The user's role has ceased to be `user` or `admin` since the challenge was issued. */
export const AWAITING_APPROVAL: readonly Cause[] = [
  {
    name: "awaiting_approval",
    status: 403,
    text: "Account is awaiting approval.",
    since: "0.12",
  },
];

/** MFA was switched off since the challenge was issued. */
export const MFA_SWITCHED_OFF: readonly Cause[] = [
  {
    name: "mfa_switched_off",
    status: 403,
    text: "MFA is disabled. Please sign in again.",
    since: "0.12",
  },
];

/** The server cannot decrypt the stored key of the authenticator; its own secret key was changed, say. */
export const AUTHENTICATOR_UNAVAILABLE: readonly Cause[] = [
  {
    name: "authenticator_unavailable",
    status: 503,
    text: "Authenticator configuration is unavailable. Contact the operator.",
    since: "0.12",
  },
];

/** The code is not one of the new authenticator, or enroll/start was not called yet. It counts as a try. */
export const WRONG_SETUP_CODE: readonly Cause[] = [
  {
    name: "wrong_setup_code",
    status: 401,
    text: "Invalid code. Check your authenticator and try again.",
    since: "0.12",
  },
];

/** Five codes or reset tokens were tried on this challenge. */
export const TOO_MANY_CODES: readonly Cause[] = [
  {
    name: "too_many_codes",
    status: 429,
    text: "Too many codes. Please sign in again.",
    since: "0.12",
  },
];

/** The code is wrong, it or a later one was used before, or the recovery code is spent. */
export const WRONG_CODE: readonly Cause[] = [
  {
    name: "wrong_code",
    status: 401,
    text: "Invalid or already used code.",
    since: "0.12",
  },
];

/**
 * The caller signed in more than five minutes ago. The token of an account made by an admin counts as old
 * from the start.
 */
export const REAUTHENTICATION_REQUIRED: readonly Cause[] = [
  {
    name: "reauthentication_required",
    status: 403,
    text: "reauthentication_required",
    since: "0.12",
  },
];

/** MFA is switched off on this server. */
export const MFA_DISABLED: readonly Cause[] = [
  {
    name: "mfa_disabled",
    status: 403,
    text: "MFA is disabled.",
    since: "0.12",
  },
];

/** The session was ended while the call was under way. */
export const SESSION_ENDED: readonly Cause[] = [
  {
    name: "session_ended",
    status: 401,
    text: "Session expired. Please sign in again.",
    since: "0.12",
  },
];

/** The token of the operator is wrong, spent, or older than 30 minutes. */
export const WRONG_RESET_TOKEN: readonly Cause[] = [
  {
    name: "wrong_reset_token",
    status: 401,
    text: "Invalid or expired operator recovery token.",
    since: "0.12",
  },
];

/** How every operation for callers of level any may fail. */
export const FOR_ANY: readonly Cause[] = /* @__PURE__ */ [
  NOT_AUTHENTICATED,
  INVALID_TOKEN,
  REVOKED_TOKEN,
  INVALID_API_KEY,
  USER_GONE,
  USER_MISMATCH,
  API_KEYS_DISABLED,
  ENDPOINT_NOT_ALLOWED,
  AUTHENTICATION_UNAVAILABLE,
].flat();

/** How every operation for callers of level verified may fail. */
export const FOR_VERIFIED: readonly Cause[] = /* @__PURE__ */ [
  NOT_AUTHENTICATED,
  INVALID_TOKEN,
  REVOKED_TOKEN,
  INVALID_API_KEY,
  USER_GONE,
  USER_MISMATCH,
  API_KEYS_DISABLED,
  ENDPOINT_NOT_ALLOWED,
  AUTHENTICATION_UNAVAILABLE,
  ROLE_TOO_LOW,
].flat();

/** How every operation for callers of level admin may fail. */
export const FOR_ADMIN: readonly Cause[] = /* @__PURE__ */ [
  NOT_AUTHENTICATED,
  INVALID_TOKEN,
  REVOKED_TOKEN,
  INVALID_API_KEY,
  USER_GONE,
  USER_MISMATCH,
  API_KEYS_DISABLED,
  ENDPOINT_NOT_ALLOWED,
  AUTHENTICATION_UNAVAILABLE,
  ROLE_TOO_LOW,
].flat();

/** How every operation for callers of level challenged may fail. */
export const FOR_CHALLENGED: readonly Cause[] = /* @__PURE__ */ [
  STEP_EXPIRED,
  TOO_MANY_ATTEMPTS,
  AUTHENTICATION_UNAVAILABLE,
].flat();

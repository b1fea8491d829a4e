// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

export type { Problem } from "./runtime/detail.js";
export {
  ApiConnectionError,
  ApiError,
  ApiStatusError,
  ApiTimeoutError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  InvalidRequestError,
  MethodNotAllowedError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  ServiceUnavailableError,
  UnexpectedResponseError,
  UnprocessableEntityError,
  UnsupportedByServer,
} from "./runtime/errors.js";

/** Stable names of causes, as `cause` of an ApiStatusError has them. */
export type Cause =
  | "add_user_failed"
  | "admin_details_hidden"
  | "api_key_not_created"
  | "api_key_not_found"
  | "api_keys_disabled"
  | "api_keys_not_allowed"
  | "authentication_busy"
  | "authentication_changed"
  | "authentication_unavailable"
  | "authenticator_unavailable"
  | "awaiting_approval"
  | "challenged_user_gone"
  | "changed_elsewhere"
  | "email_taken"
  | "endpoint_not_allowed"
  | "exchange_user_not_found"
  | "forbidden"
  | "human_admin_required"
  | "human_required"
  | "invalid_api_key"
  | "invalid_count"
  | "invalid_credentials"
  | "invalid_email"
  | "invalid_request"
  | "invalid_token"
  | "ldap_account_not_made"
  | "ldap_application_bind_failed"
  | "ldap_disabled"
  | "ldap_failed"
  | "ldap_field_empty"
  | "ldap_name_mismatch"
  | "ldap_no_email"
  | "ldap_tls_setup_failed"
  | "ldap_user_not_found"
  | "ldap_wrong_password"
  | "mfa_disabled"
  | "mfa_policy_conflict"
  | "mfa_switched_off"
  | "no_oauth_session"
  | "not_authenticated"
  | "password_kept_elsewhere"
  | "password_too_long"
  | "profile_not_saved"
  | "prohibited"
  | "provider_not_configured"
  | "provider_token_invalid"
  | "rate_limited"
  | "reauthentication_required"
  | "revoked_token"
  | "role_too_low"
  | "session_ended"
  | "signout_incomplete"
  | "signup_failed"
  | "step_expired"
  | "token_client_unknown"
  | "token_exchange_disabled"
  | "token_without_email"
  | "token_without_sub"
  | "too_many_attempts"
  | "too_many_codes"
  | "trusted_header_missing"
  | "user_gone"
  | "user_mismatch"
  | "users_exist"
  | "weak_password"
  | "wrong_code"
  | "wrong_origin"
  | "wrong_password"
  | "wrong_reset_token"
  | "wrong_setup_code";

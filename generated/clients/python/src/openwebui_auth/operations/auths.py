# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `auths` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation, PathParam, SessionEffect
from .._runtime.second_factor import Enrollment, Recovery, SecondFactor, Verification
from .._runtime.unions import UnknownMember
from . import causes, gates

GET_SESSION_USER: Final[Operation[models.SessionUserInfoResponse]] = Operation(
    name="get_session_user",
    resource="auths",
    method="GET",
    path="/api/v1/auths/",
    result=lambda: TypeAdapter(models.SessionUserInfoResponse),
    causes=(*causes.FOR_ANY, *causes.HUMAN_REQUIRED),
    repeatable=True,
)

SIGNUP: Final[Operation[models.SigninResult]] = Operation(
    name="signup",
    resource="auths",
    method="POST",
    path="/api/v1/auths/signup",
    result=lambda: TypeAdapter(models.SigninResult),
    causes=(
        *causes.INVALID_EMAIL,
        *causes.EMAIL_TAKEN,
        *causes.PASSWORD_TOO_LONG,
        *causes.WEAK_PASSWORD,
        *causes.FORBIDDEN,
        *causes.INVALID_REQUEST,
        *causes.TOO_MANY_ATTEMPTS,
        *causes.SIGNUP_FAILED,
        *causes.AUTHENTICATION_CHANGED,
        *causes.CHANGED_ELSEWHERE,
        *causes.AUTHENTICATION_BUSY,
        *causes.AUTHENTICATION_UNAVAILABLE,
    ),
    session=SessionEffect("issues-own", token="token"),
    credentials="none",
)

SIGNIN: Final[Operation[models.SigninResult]] = Operation(
    name="signin",
    resource="auths",
    method="POST",
    path="/api/v1/auths/signin",
    result=lambda: TypeAdapter(models.SigninResult),
    causes=(
        *causes.INVALID_CREDENTIALS,
        *causes.TRUSTED_HEADER_MISSING,
        *causes.USERS_EXIST,
        *causes.PROHIBITED,
        *causes.RATE_LIMITED,
        *causes.TOO_MANY_ATTEMPTS,
        *causes.INVALID_REQUEST,
        *causes.AUTHENTICATION_CHANGED,
        *causes.CHANGED_ELSEWHERE,
        *causes.AUTHENTICATION_BUSY,
        *causes.AUTHENTICATION_UNAVAILABLE,
    ),
    session=SessionEffect("issues-own", token="token"),
    credentials="none",
)

SIGNIN_LDAP: Final[Operation[models.SigninResult]] = Operation(
    name="signin_ldap",
    resource="auths",
    method="POST",
    path="/api/v1/auths/ldap",
    result=lambda: TypeAdapter(models.SigninResult),
    causes=(
        *causes.LDAP_DISABLED,
        *causes.INVALID_CREDENTIALS,
        *causes.LDAP_FAILED,
        *causes.LDAP_WRONG_PASSWORD,
        *causes.LDAP_USER_NOT_FOUND,
        *causes.LDAP_NO_EMAIL,
        *causes.LDAP_APPLICATION_BIND_FAILED,
        *causes.LDAP_TLS_SETUP_FAILED,
        *causes.LDAP_NAME_MISMATCH,
        *causes.LDAP_ACCOUNT_NOT_MADE,
        *causes.PROHIBITED,
        *causes.INVALID_REQUEST,
        *causes.TOO_MANY_ATTEMPTS,
        *causes.AUTHENTICATION_CHANGED,
        *causes.CHANGED_ELSEWHERE,
        *causes.AUTHENTICATION_BUSY,
        *causes.AUTHENTICATION_UNAVAILABLE,
    ),
    session=SessionEffect("issues-own", token="token"),
    credentials="none",
)

SIGN_OUT: Final[Operation[models.SignoutResponse]] = Operation(
    name="sign_out",
    resource="auths",
    method="POST",
    path="/api/v1/auths/signout",
    result=lambda: TypeAdapter(models.SignoutResponse),
    causes=(*causes.SIGNOUT_INCOMPLETE, *causes.TOO_MANY_ATTEMPTS, *causes.AUTHENTICATION_UNAVAILABLE),
    session=SessionEffect("ends-own"),
    credentials="optional",
    repeatable=True,
)

UPDATE_PROFILE: Final[Operation[models.UserProfileImageResponse]] = Operation(
    name="update_profile",
    resource="auths",
    method="POST",
    path="/api/v1/auths/update/profile",
    result=lambda: TypeAdapter(models.UserProfileImageResponse),
    causes=(
        *causes.FOR_VERIFIED,
        *causes.INVALID_REQUEST,
        *causes.PROFILE_NOT_SAVED,
        *causes.TOO_MANY_ATTEMPTS,
    ),
    repeatable=True,
)

UPDATE_TIMEZONE: Final[Operation[models.UpdateTimezoneResponse]] = Operation(
    name="update_timezone",
    resource="auths",
    method="POST",
    path="/api/v1/auths/update/timezone",
    result=lambda: TypeAdapter(models.UpdateTimezoneResponse),
    causes=(*causes.FOR_ANY, *causes.INVALID_REQUEST, *causes.TOO_MANY_ATTEMPTS),
    repeatable=True,
)

UPDATE_PASSWORD: Final[Operation[bool]] = Operation(
    name="update_password",
    resource="auths",
    method="POST",
    path="/api/v1/auths/update/password",
    result=lambda: TypeAdapter(bool),
    causes=(
        *causes.FOR_ANY,
        *causes.WRONG_PASSWORD,
        *causes.PASSWORD_KEPT_ELSEWHERE,
        *causes.PASSWORD_TOO_LONG,
        *causes.WEAK_PASSWORD,
        *causes.INVALID_REQUEST,
        *causes.AUTHENTICATION_CHANGED,
        *causes.TOO_MANY_ATTEMPTS,
    ),
    session=SessionEffect("may-end-own"),
)

ADD_USER: Final[Operation[models.AddUserResponse]] = Operation(
    name="add_user",
    resource="auths",
    method="POST",
    path="/api/v1/auths/add",
    result=lambda: TypeAdapter(models.AddUserResponse),
    causes=(
        *causes.FOR_ADMIN,
        *causes.INVALID_EMAIL,
        *causes.EMAIL_TAKEN,
        *causes.PASSWORD_TOO_LONG,
        *causes.WEAK_PASSWORD,
        *causes.INVALID_REQUEST,
        *causes.TOO_MANY_ATTEMPTS,
        *causes.ADD_USER_FAILED,
    ),
    session=SessionEffect("issues-other", token="token"),
)

GET_ADMIN_DETAILS: Final[Operation[models.AdminDetails]] = Operation(
    name="get_admin_details",
    resource="auths",
    method="GET",
    path="/api/v1/auths/admin/details",
    result=lambda: TypeAdapter(models.AdminDetails),
    causes=(*causes.FOR_ANY, *causes.ADMIN_DETAILS_HIDDEN),
    repeatable=True,
)

GET_ADMIN_CONFIG: Final[Operation[models.AdminConfig]] = Operation(
    name="get_admin_config",
    resource="auths",
    method="GET",
    path="/api/v1/auths/admin/config",
    result=lambda: TypeAdapter(models.AdminConfig),
    causes=causes.FOR_ADMIN,
    repeatable=True,
)

UPDATE_ADMIN_CONFIG: Final[Operation[models.AdminConfigUpdateResponse]] = Operation(
    name="update_admin_config",
    resource="auths",
    method="POST",
    path="/api/v1/auths/admin/config",
    result=lambda: TypeAdapter(models.AdminConfigUpdateResponse),
    causes=(
        *causes.FOR_ADMIN,
        *causes.HUMAN_ADMIN_REQUIRED,
        *causes.MFA_POLICY_CONFLICT,
        *causes.INVALID_REQUEST,
        *causes.TOO_MANY_ATTEMPTS,
        *causes.INVALID_COUNT,
    ),
    session=SessionEffect("may-end-own"),
    gates={"body": gates.ADMIN_CONFIG_INPUT},
)

GET_LDAP_SERVER: Final[Operation[models.LdapServerConfig]] = Operation(
    name="get_ldap_server",
    resource="auths",
    method="GET",
    path="/api/v1/auths/admin/config/ldap/server",
    result=lambda: TypeAdapter(models.LdapServerConfig),
    causes=causes.FOR_ADMIN,
    repeatable=True,
)

UPDATE_LDAP_SERVER: Final[Operation[models.LdapServerConfig]] = Operation(
    name="update_ldap_server",
    resource="auths",
    method="POST",
    path="/api/v1/auths/admin/config/ldap/server",
    result=lambda: TypeAdapter(models.LdapServerConfig),
    causes=(*causes.FOR_ADMIN, *causes.LDAP_FIELD_EMPTY, *causes.INVALID_REQUEST, *causes.TOO_MANY_ATTEMPTS),
    repeatable=True,
    gates={"body": gates.LDAP_SERVER_CONFIG_INPUT},
)

GET_LDAP_CONFIG: Final[Operation[models.LdapConfigResponse]] = Operation(
    name="get_ldap_config",
    resource="auths",
    method="GET",
    path="/api/v1/auths/admin/config/ldap",
    result=lambda: TypeAdapter(models.LdapConfigResponse),
    causes=causes.FOR_ADMIN,
    repeatable=True,
)

UPDATE_LDAP_CONFIG: Final[Operation[models.LdapConfigResponse]] = Operation(
    name="update_ldap_config",
    resource="auths",
    method="POST",
    path="/api/v1/auths/admin/config/ldap",
    result=lambda: TypeAdapter(models.LdapConfigResponse),
    causes=(*causes.FOR_ADMIN, *causes.INVALID_REQUEST, *causes.TOO_MANY_ATTEMPTS),
    repeatable=True,
)

GET_OAUTH_CONFIG: Final[Operation[models.OAuthConfigResponse]] = Operation(
    name="get_oauth_config",
    resource="auths",
    method="GET",
    path="/api/v1/auths/admin/config/oauth",
    result=lambda: TypeAdapter(models.OAuthConfigResponse),
    causes=causes.FOR_ADMIN,
    repeatable=True,
)

UPDATE_OAUTH_CONFIG: Final[Operation[models.OAuthConfigResponse]] = Operation(
    name="update_oauth_config",
    resource="auths",
    method="POST",
    path="/api/v1/auths/admin/config/oauth",
    result=lambda: TypeAdapter(models.OAuthConfigResponse),
    causes=(*causes.FOR_ADMIN, *causes.INVALID_REQUEST, *causes.TOO_MANY_ATTEMPTS),
    repeatable=True,
    gates={"body": gates.OAUTH_CONFIG_FORM},
)

GET_API_KEY: Final[Operation[models.ApiKey]] = Operation(
    name="get_api_key",
    resource="auths",
    method="GET",
    path="/api/v1/auths/api_key",
    result=lambda: TypeAdapter(models.ApiKey),
    causes=(*causes.FOR_ANY, *causes.API_KEYS_NOT_ALLOWED, *causes.API_KEY_NOT_FOUND),
    repeatable=True,
)

GENERATE_API_KEY: Final[Operation[models.ApiKey]] = Operation(
    name="generate_api_key",
    resource="auths",
    method="POST",
    path="/api/v1/auths/api_key",
    result=lambda: TypeAdapter(models.ApiKey),
    causes=(
        *causes.FOR_ANY,
        *causes.API_KEYS_NOT_ALLOWED,
        *causes.API_KEY_NOT_CREATED,
        *causes.TOO_MANY_ATTEMPTS,
    ),
)

DELETE_API_KEY: Final[Operation[bool]] = Operation(
    name="delete_api_key",
    resource="auths",
    method="DELETE",
    path="/api/v1/auths/api_key",
    result=lambda: TypeAdapter(bool),
    causes=(*causes.FOR_ANY, *causes.API_KEYS_NOT_ALLOWED),
    repeatable=True,
)

DELETE_OAUTH_SESSION: Final[Operation[bool]] = Operation(
    name="delete_oauth_session",
    resource="auths",
    method="DELETE",
    path="/api/v1/auths/oauth/sessions/{provider}",
    result=lambda: TypeAdapter(bool),
    path_params=(PathParam("provider", multi_segment=True),),
    causes=(*causes.FOR_VERIFIED, *causes.NO_OAUTH_SESSION),
)

TOKEN_EXCHANGE: Final[Operation[models.SigninResult]] = Operation(
    name="token_exchange",
    resource="auths",
    method="POST",
    path="/api/v1/auths/oauth/{provider}/token/exchange",
    result=lambda: TypeAdapter(models.SigninResult),
    path_params=(PathParam("provider"),),
    causes=(
        *causes.INVALID_REQUEST,
        *causes.TOKEN_EXCHANGE_DISABLED,
        *causes.RATE_LIMITED,
        *causes.PROVIDER_NOT_CONFIGURED,
        *causes.TOKEN_CLIENT_UNKNOWN,
        *causes.PROVIDER_TOKEN_INVALID,
        *causes.TOKEN_WITHOUT_SUB,
        *causes.TOKEN_WITHOUT_EMAIL,
        *causes.FORBIDDEN,
        *causes.EXCHANGE_USER_NOT_FOUND,
        *causes.TOO_MANY_ATTEMPTS,
        *causes.AUTHENTICATION_CHANGED,
        *causes.CHANGED_ELSEWHERE,
        *causes.AUTHENTICATION_BUSY,
        *causes.AUTHENTICATION_UNAVAILABLE,
    ),
    session=SessionEffect("issues-own", token="token"),
    credentials="none",
)

GET_MFA_STATUS: Final[Operation[models.MfaStatusResponse]] = Operation(
    name="get_mfa_status",
    resource="auths",
    method="GET",
    path="/api/v1/auths/mfa/status",
    result=lambda: TypeAdapter(models.MfaStatusResponse),
    causes=(*causes.FOR_ANY, *causes.HUMAN_REQUIRED),
    since="0.12",
    repeatable=True,
)

MFA_CHALLENGE: Final[Operation[models.MfaChallengeResponse]] = Operation(
    name="mfa_challenge",
    resource="auths",
    method="POST",
    path="/api/v1/auths/mfa/challenge",
    result=lambda: TypeAdapter(models.MfaChallengeResponse),
    causes=(*causes.FOR_CHALLENGED, *causes.WRONG_ORIGIN),
    since="0.12",
)

MFA_ENROLL_START: Final[Operation[models.MfaSetupResponse]] = Operation(
    name="mfa_enroll_start",
    resource="auths",
    method="POST",
    path="/api/v1/auths/mfa/enroll/start",
    result=lambda: TypeAdapter(models.MfaSetupResponse),
    causes=(
        *causes.FOR_CHALLENGED,
        *causes.INVALID_REQUEST,
        *causes.CHALLENGED_USER_GONE,
        *causes.AWAITING_APPROVAL,
        *causes.MFA_SWITCHED_OFF,
        *causes.CHANGED_ELSEWHERE,
        *causes.AUTHENTICATION_BUSY,
        *causes.AUTHENTICATOR_UNAVAILABLE,
    ),
    since="0.12",
    credentials="none",
    repeatable=True,
)

MFA_ENROLL_CONFIRM: Final[Operation[models.MfaConfirmResult]] = Operation(
    name="mfa_enroll_confirm",
    resource="auths",
    method="POST",
    path="/api/v1/auths/mfa/enroll/confirm",
    result=lambda: TypeAdapter(models.MfaConfirmResult),
    causes=(
        *causes.FOR_CHALLENGED,
        *causes.WRONG_SETUP_CODE,
        *causes.INVALID_REQUEST,
        *causes.CHALLENGED_USER_GONE,
        *causes.AWAITING_APPROVAL,
        *causes.MFA_SWITCHED_OFF,
        *causes.CHANGED_ELSEWHERE,
        *causes.AUTHENTICATION_BUSY,
        *causes.TOO_MANY_CODES,
        *causes.AUTHENTICATION_CHANGED,
        *causes.AUTHENTICATOR_UNAVAILABLE,
    ),
    session=SessionEffect("issues-own", token="token", ends_earlier=True),
    since="0.12",
    credentials="none",
)

MFA_VERIFY: Final[Operation[models.SessionUserResponse]] = Operation(
    name="mfa_verify",
    resource="auths",
    method="POST",
    path="/api/v1/auths/mfa/verify",
    result=lambda: TypeAdapter(models.SessionUserResponse),
    causes=(
        *causes.FOR_CHALLENGED,
        *causes.WRONG_CODE,
        *causes.INVALID_REQUEST,
        *causes.CHALLENGED_USER_GONE,
        *causes.AWAITING_APPROVAL,
        *causes.MFA_SWITCHED_OFF,
        *causes.CHANGED_ELSEWHERE,
        *causes.AUTHENTICATION_BUSY,
        *causes.TOO_MANY_CODES,
        *causes.AUTHENTICATION_CHANGED,
        *causes.AUTHENTICATOR_UNAVAILABLE,
    ),
    session=SessionEffect("issues-own", token="token"),
    since="0.12",
    credentials="none",
)

MFA_REPLACE: Final[Operation[models.MfaChallengeResponse]] = Operation(
    name="mfa_replace",
    resource="auths",
    method="POST",
    path="/api/v1/auths/mfa/replace",
    result=lambda: TypeAdapter(models.MfaChallengeResponse),
    causes=(
        *causes.FOR_ANY,
        *causes.HUMAN_REQUIRED,
        *causes.REAUTHENTICATION_REQUIRED,
        *causes.MFA_DISABLED,
        *causes.WRONG_CODE,
        *causes.SESSION_ENDED,
        *causes.INVALID_REQUEST,
        *causes.TOO_MANY_ATTEMPTS,
        *causes.AUTHENTICATOR_UNAVAILABLE,
        *causes.CHANGED_ELSEWHERE,
        *causes.AUTHENTICATION_BUSY,
    ),
    since="0.12",
)

MFA_RECOVERY_CODES: Final[Operation[models.MfaRecoveryCodesResponse]] = Operation(
    name="mfa_recovery_codes",
    resource="auths",
    method="POST",
    path="/api/v1/auths/mfa/recovery/codes",
    result=lambda: TypeAdapter(models.MfaRecoveryCodesResponse),
    causes=(
        *causes.FOR_ANY,
        *causes.HUMAN_REQUIRED,
        *causes.REAUTHENTICATION_REQUIRED,
        *causes.MFA_DISABLED,
        *causes.WRONG_CODE,
        *causes.SESSION_ENDED,
        *causes.INVALID_REQUEST,
        *causes.TOO_MANY_ATTEMPTS,
        *causes.AUTHENTICATOR_UNAVAILABLE,
        *causes.CHANGED_ELSEWHERE,
        *causes.AUTHENTICATION_BUSY,
    ),
    session=SessionEffect("ends-all"),
    since="0.12",
)

MFA_RECOVER: Final[Operation[models.MfaChallengeResponse]] = Operation(
    name="mfa_recover",
    resource="auths",
    method="POST",
    path="/api/v1/auths/mfa/recover",
    result=lambda: TypeAdapter(models.MfaChallengeResponse),
    causes=(
        *causes.FOR_CHALLENGED,
        *causes.WRONG_RESET_TOKEN,
        *causes.INVALID_REQUEST,
        *causes.CHALLENGED_USER_GONE,
        *causes.AWAITING_APPROVAL,
        *causes.MFA_SWITCHED_OFF,
        *causes.CHANGED_ELSEWHERE,
        *causes.AUTHENTICATION_BUSY,
        *causes.TOO_MANY_CODES,
    ),
    since="0.12",
    credentials="none",
)

COMPLETE_SIGNIN: Final[
    SecondFactor[
        models.SessionUserResponse
        | models.PendingUserResponse
        | models.MfaEnrollmentResponse
        | models.MfaRecoveryCodesResponse
        | UnknownMember
    ]
] = SecondFactor(
    step="next_step",
    token="challenge_token",
    verification=Verification(step="verify", operation=MFA_VERIFY, code="code", recovery="recovery"),
    enrollment=Enrollment(
        step="enroll",
        start=MFA_ENROLL_START,
        confirm=MFA_ENROLL_CONFIRM,
        code="code",
        recovery_codes="recovery_codes",
    ),
    recovery=Recovery(step="recover", operation=MFA_RECOVER, proof="reset_token"),
    try_again=frozenset(("wrong_code", "wrong_setup_code", "wrong_reset_token")),
)

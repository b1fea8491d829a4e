# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Accounts, sessions, sign-in settings, API keys and multi-factor authentication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import second_factor as _factor
from .._runtime import signing_in as _signing_in
from .._runtime.model import OMIT
from ..operations import auths as operations

if TYPE_CHECKING:
    import datetime
    from typing import Literal

    from pydantic import SecretStr

    from .._runtime.async_client import AsyncClient
    from .._runtime.model import Omit
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from .._runtime.unions import UnknownMember
    from ..models.add_user_response import AddUserResponse
    from ..models.admin_config import AdminConfig
    from ..models.admin_config_input import AdminConfigInput
    from ..models.admin_config_update_response import AdminConfigUpdateResponse
    from ..models.admin_details import AdminDetails
    from ..models.api_key import ApiKey
    from ..models.ldap_config_response import LdapConfigResponse
    from ..models.ldap_server_config import LdapServerConfig
    from ..models.ldap_server_config_input import LdapServerConfigInput
    from ..models.mfa_challenge_response import MfaChallengeResponse
    from ..models.mfa_confirm_result import MfaConfirmResult
    from ..models.mfa_enrollment_response import MfaEnrollmentResponse
    from ..models.mfa_recovery_codes_response import MfaRecoveryCodesResponse
    from ..models.mfa_setup_response import MfaSetupResponse
    from ..models.mfa_status_response import MfaStatusResponse
    from ..models.oauth_config_form import OAuthConfigForm
    from ..models.oauth_config_response import OAuthConfigResponse
    from ..models.pending_user_response import PendingUserResponse
    from ..models.session_user_info_response import SessionUserInfoResponse
    from ..models.session_user_response import SessionUserResponse
    from ..models.signin_result import SigninResult
    from ..models.signout_response import SignoutResponse
    from ..models.update_timezone_response import UpdateTimezoneResponse
    from ..models.user_profile_image_response import UserProfileImageResponse


class AuthsClient:
    """Accounts, sessions, sign-in settings, API keys and multi-factor authentication."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_session_user(self, *, options: Options | None = None) -> SessionUserInfoResponse:
        """Return the caller's session, profile and rights.

        The way to check a stored token. `token` echoes the credential that was presented and `expires_at` its
        expiry; nothing is renewed.

        The path ends in a slash. Without it the server answers 200 with the HTML page of the web app, as it
        does for any unknown GET below this base.

        HEAD is answered by the web app: 200 and empty, whoever asks.

        The answer holds the caller's credential in clear; before 0.12 that may be an API key.

        When the cookie authenticates the call and the Authorization header holds another scheme (`Basic …`),
        `token` is that header's value.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, human_required.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.GET_SESSION_USER, options=options)

    def signup(
        self,
        *,
        name: str,
        email: str,
        password: str | SecretStr,
        profile_image_url: str | Omit | None = OMIT,
        options: Options | None = None,
    ) -> SigninResult:
        """Make an account and sign in to it.

        The first account of a server becomes an admin, and ENABLE_SIGNUP is turned off with it. Later ones
        get the role DEFAULT_USER_ROLE, which is `pending` unless changed, and the group DEFAULT_GROUP_ID.

        Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
        answer as a forged one.

        From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every
        session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the
        sessions of their account are first ended.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            name: Display name; may be empty.
            email: E-mail address, which is the name to sign in with. Has to begin like `a@b.c` or to end in
                `@localhost`. What follows the beginning is not checked: blanks and trailing text pass. Stored
                in lower case, and not trimmed.
            password: The password to sign in with from now on. At most 72 bytes in UTF-8, unless the server
                hashes with argon2. Anything shorter passes, the empty string too, unless the operator
                switched on ENABLE_PASSWORD_VALIDATION.
            profile_image_url: Picture; the answer gives the avatar path of the new user instead. Left out, it
                becomes `"/user.png"`.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            BadRequestError: 400: invalid_email, email_taken, password_too_long, weak_password.
            PermissionDeniedError: 403: forbidden.
            ConflictError: 409: authentication_changed, changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            InternalServerError: 500: signup_failed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"name": name, "email": email, "password": password, "profile_image_url": profile_image_url}
        return self._client.call(operations.SIGNUP, body=body, options=options)

    def signin(
        self, *, email: str, password: str | SecretStr, options: Options | None = None
    ) -> SigninResult:
        """Sign in by e-mail address and password.

        Works for pending users too, and while ENABLE_LOGIN_FORM is off: that hides the form, nothing else.
        Where the server signs in by a trusted header, or runs without authentication, the body is still
        required and its values are ignored.

        Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
        answer as a forged one.

        From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every
        session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the
        sessions of their account are first ended.

        Accounts made by an LDAP sign-in hold a random password and cannot sign in here.

        Trusted header: the header's address is put in lower case, and an address without an account gets one,
        with sign-up switched off too (the first becomes admin, others get DEFAULT_USER_ROLE). Further headers
        may give the name (URL-encoded), the role (other names than the three are passed over) and the groups.

        Without authentication (WEBUI_AUTH=False) everybody becomes the admin `admin@localhost`, who is made
        by the first call. The token is needed for other operations all the same.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            email: The account's address. Compared in lower case, and not trimmed. Any string.
            password: The account's password; may be empty if the account's is. With bcrypt, the default, only
                the first 72 bytes count: a password of 72 bytes signs in with anything appended.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            BadRequestError: 400: invalid_credentials, trusted_header_missing, users_exist.
            PermissionDeniedError: 403: prohibited.
            ConflictError: 409: authentication_changed, changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: rate_limited, too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"email": email, "password": password}
        return self._client.call(operations.SIGNIN, body=body, options=options)

    def signin_ldap(
        self, *, user: str, password: str | SecretStr, options: Options | None = None
    ) -> SigninResult:
        """Sign in with a directory user's name and password.

        The first sign-in makes a local account: the name is the entry's `cn`, the address its mail in lower
        case, the role DEFAULT_USER_ROLE, or `admin` when it is the only account. An account that has the
        address already is signed into without further proof. From 0.11 groups can be brought into line with
        the directory (`enable_group_management`).

        Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
        answer as a forged one.

        From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every
        session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the
        sessions of their account are first ended.

        Without MFA, tries are not limited.

        An account made here cannot sign in with `signin`: its local password is random.

        Unlike a sign-up, the first account made here leaves ENABLE_SIGNUP as it is.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            user: The name, as the attribute `attribute_for_username` holds it; case does not matter.
            password: The password in the directory. A blank password is refused as wrong before the directory
                is asked.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            BadRequestError: 400: ldap_disabled, invalid_credentials, ldap_failed, ldap_wrong_password,
                ldap_user_not_found, ldap_no_email, ldap_application_bind_failed, ldap_tls_setup_failed,
                ldap_name_mismatch.
            PermissionDeniedError: 403: prohibited.
            ConflictError: 409: authentication_changed, changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            InternalServerError: 500: ldap_account_not_made.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"user": user, "password": password}
        return self._client.call(operations.SIGNIN_LDAP, body=body, options=options)

    def sign_out(self, *, options: Options | None = None) -> SignoutResponse:
        """End the caller's session.

        Clears the cookies of a browser. On a server with Redis the presented token is revoked too, that token
        and no other. Where Redis is missing **the token stays valid** until it expires, so forget it.

        Calls without a credential, or with a bad one, are answered 200 as well.

        Ends the session: this client forgets its token. Revokes the token only on a server with Redis.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            RateLimitError: 429: too_many_attempts.
            InternalServerError: 500: signout_incomplete.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.SIGN_OUT, options=options)

    def update_profile(
        self,
        *,
        profile_image_url: str,
        name: str,
        bio: str | Omit | None = OMIT,
        gender: str | Omit | None = OMIT,
        date_of_birth: datetime.date | Omit | None = OMIT,
        options: Options | None = None,
    ) -> UserProfileImageResponse:
        """Replace the caller's profile.

        Send the whole profile: a missing `bio`, `gender` or `date_of_birth` is set to null. The answer shows
        neither of the three; the session does.

        Callers: A signed-in user whose role is `user` or `admin`.

        Args:
            profile_image_url: The new picture. Not null; after the empty string the answer gives the avatar
                path. Empty, one of the server's own pictures, the avatar path of a user, an http or https URL
                with a host, or a base64 data URI of a PNG, JPEG, GIF or WebP image whose content is not
                looked at. Operators can change the image types and limit the length of data URIs.
            name: The new display name; may be empty.
            bio: A text about the user, of any length. Left out, it becomes null.
            gender: Free text. Left out, it becomes null.
            date_of_birth: Day of birth. A date and time at exactly midnight passes as well, and so does
                midnight as an integer of seconds since 1970. The empty string does not. Left out, it becomes
                null.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            The user with the new name and picture.

        Raises:
            BadRequestError: 400: profile_not_saved.
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {
            "profile_image_url": profile_image_url,
            "name": name,
            "bio": bio,
            "gender": gender,
            "date_of_birth": date_of_birth,
        }
        return self._client.call(operations.UPDATE_PROFILE, body=body, options=options)

    def update_timezone(self, *, timezone: str, options: Options | None = None) -> UpdateTimezoneResponse:
        """Set the caller's time zone.

        No operation of this API gives the zone back.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            timezone: Name of the zone, as in `Europe/Paris`. Not compared with any list; the empty string
                passes.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"timezone": timezone}
        return self._client.call(operations.UPDATE_TIMEZONE, body=body, options=options)

    def update_password(
        self, *, password: str | SecretStr, new_password: str | SecretStr, options: Options | None = None
    ) -> bool:
        """Change the caller's password.

        What becomes of sessions differs by version. On 0.12 all of them end, the caller's too: sign in again
        with the new password. On 0.11 they end only where the server has Redis, and then a token that was
        issued in the same second as the change, even after it, is void as well. On 0.10 none ends. API keys
        outlive the change everywhere.

        May end the session of this client.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            password: The present password.
            new_password: The password from now on. At most 72 bytes in UTF-8, unless the server hashes with
                argon2. Anything shorter passes, the empty string too, unless the operator switched on
                ENABLE_PASSWORD_VALIDATION.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            Always true.

        Raises:
            BadRequestError: 400: wrong_password, password_kept_elsewhere, password_too_long, weak_password.
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            ConflictError: 409: authentication_changed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"password": password, "new_password": new_password}
        return self._client.call(operations.UPDATE_PASSWORD, body=body, options=options)

    def add_user(
        self,
        *,
        name: str,
        email: str,
        password: str | SecretStr,
        profile_image_url: str | Omit | None = OMIT,
        role: Literal["pending", "user", "admin"] | str | Omit = OMIT,
        options: Options | None = None,
    ) -> AddUserResponse:
        """Make an account for somebody else.

        The token in the answer is a working session of the **new user**. It does not replace the caller's,
        and no cookie is set.

        Issues a token for somebody else: this client keeps its own. The token belongs to the new user.

        Callers: A signed-in user whose role is `admin`.

        Args:
            name: Display name; may be empty.
            email: E-mail address, which is the name to sign in with. Has to begin like `a@b.c` or to end in
                `@localhost`. What follows the beginning is not checked: blanks and trailing text pass. Stored
                in lower case, and not trimmed.
            password: The password to sign in with from now on. At most 72 bytes in UTF-8, unless the server
                hashes with argon2. Anything shorter passes, the empty string too, unless the operator
                switched on ENABLE_PASSWORD_VALIDATION.
            profile_image_url: Picture; the answer gives the avatar path of the new user instead. Left out, it
                becomes `"/user.png"`.
            role: The new user's role. Any name is stored; a user whose role is none of these is not verified.
                Null is answered 500. Left out, it becomes `"pending"`.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            BadRequestError: 400: invalid_email, email_taken, password_too_long, weak_password.
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            InternalServerError: 500: add_user_failed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {
            "name": name,
            "email": email,
            "password": password,
            "profile_image_url": profile_image_url,
            "role": role,
        }
        return self._client.call(operations.ADD_USER, body=body, options=options)

    def get_admin_details(self, *, options: Options | None = None) -> AdminDetails:
        """Get the name and address of the admin.

        Meant for users who wait for approval: every role may ask, pending users too.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            BadRequestError: 400: admin_details_hidden.
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.GET_ADMIN_DETAILS, options=options)

    def get_admin_config(self, *, options: Options | None = None) -> AdminConfig:
        """Get the server's general settings.

        Callers: A signed-in user whose role is `admin`.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.GET_ADMIN_CONFIG, options=options)

    def update_admin_config(
        self, config: AdminConfigInput, *, options: Options | None = None
    ) -> AdminConfigUpdateResponse:
        """Replace the server's general settings.

        Read the settings, change them and write all of them back: some fields fall to a default when they are
        left out. With an API key leave the three MFA fields out, which keep their values then.

        Unknown fields are ignored.

        A changed JWT_EXPIRES_IN governs new tokens only.

        May end the session of this client. A change of the MFA policy ends all sessions (`sessions_revoked`
        is true).

        Callers: A signed-in user whose role is `admin`.

        Args:
            config: What to write; `AdminConfigInput.from_response` begins it.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            The settings as they now are; a value that the server ignored shows its old one.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, human_admin_required.
            ConflictError: 409: mfa_policy_conflict.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            InternalServerError: 500: invalid_count.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.UPDATE_ADMIN_CONFIG, body=config, options=options)

    def get_ldap_server(self, *, options: Options | None = None) -> LdapServerConfig:
        """Get the settings of the LDAP directory.

        The reply holds the application account's password in clear.

        Callers: A signed-in user whose role is `admin`.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.GET_LDAP_SERVER, options=options)

    def update_ldap_server(
        self, config: LdapServerConfigInput, *, options: Options | None = None
    ) -> LdapServerConfig:
        """Replace the settings of the LDAP directory.

        Read the settings, change them and write all of them back: what is left out falls to its default, not
        to its present value. The directory is not contacted.

        Unknown fields are ignored.

        The reply holds the application account's password in clear.

        Callers: A signed-in user whose role is `admin`.

        Args:
            config: What to write; `LdapServerConfigInput.from_response` begins it.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            The settings as they now are.

        Raises:
            BadRequestError: 400: ldap_field_empty.
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.UPDATE_LDAP_SERVER, body=config, options=options)

    def get_ldap_config(self, *, options: Options | None = None) -> LdapConfigResponse:
        """Get whether users may sign in by LDAP.

        Callers: A signed-in user whose role is `admin`.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.GET_LDAP_CONFIG, options=options)

    def update_ldap_config(
        self, *, enable_ldap: bool | Omit | None = OMIT, options: Options | None = None
    ) -> LdapConfigResponse:
        """Switch signing in by LDAP on or off.

        Unknown fields are ignored.

        Callers: A signed-in user whose role is `admin`.

        Args:
            enable_ldap: Users may sign in by LDAP. Null is stored as null, which means off. Left out, it
                becomes null.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"enable_ldap": enable_ldap}
        return self._client.call(operations.UPDATE_LDAP_CONFIG, body=body, options=options)

    def get_oauth_config(self, *, options: Options | None = None) -> OAuthConfigResponse:
        """Get the settings for OAuth and OpenID Connect.

        The reply holds the client secret in clear.

        Unless the server runs with ENABLE_OAUTH_PERSISTENT_CONFIG, written values last until it stops; then
        the environment's and the built-in ones rule again. From 0.11 replies tell which (before it nothing
        does).

        Callers: A signed-in user whose role is `admin`.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.GET_OAUTH_CONFIG, options=options)

    def update_oauth_config(
        self, form: OAuthConfigForm, *, options: Options | None = None
    ) -> OAuthConfigResponse:
        """Change settings for OAuth and OpenID Connect.

        Send the settings that change; those left out or null stay as they are.

        The reply holds the client secret in clear.

        Unless the server runs with ENABLE_OAUTH_PERSISTENT_CONFIG, written values last until it stops; then
        the environment's and the built-in ones rule again. From 0.11 replies tell which (before it nothing
        does).

        Unknown fields are ignored.

        Callers: A signed-in user whose role is `admin`.

        Args:
            form: What to change; what is left out stays as it is, so nothing has to be read first.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            All settings as they now are.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.UPDATE_OAUTH_CONFIG, body=form, options=options)

    def get_api_key(self, *, options: Options | None = None) -> ApiKey:
        """Get the caller's API key.

        The reply holds the whole key, also when the call was made with it.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, api_keys_not_allowed.
            NotFoundError: 404: api_key_not_found.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.GET_API_KEY, options=options)

    def generate_api_key(self, *, options: Options | None = None) -> ApiKey:
        """Make a new API key for the caller.

        A user has one key: the new one replaces it, and the old one stops working at once.

        A key outlives the end of sessions: sign-out, a new password, changes of MFA.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, api_keys_not_allowed.
            RateLimitError: 429: too_many_attempts.
            InternalServerError: 500: api_key_not_created.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.GENERATE_API_KEY, options=options)

    def delete_api_key(self, *, options: Options | None = None) -> bool:
        """Delete the caller's API key.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            True, also when there was no key.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, api_keys_not_allowed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.DELETE_API_KEY, options=options)

    def delete_oauth_session(self, provider: str, *, options: Options | None = None) -> bool:
        """Forget the tokens that an OAuth provider issued for the caller.

        The caller's own session goes on.

        Callers: A signed-in user whose role is `user` or `admin`.

        Args:
            provider: Name of the provider: the rest of the path, slashes and colons included, so that tool
                servers can be named too (`mcp:server/one`). It may be empty. May hold slashes.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            Always true.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            NotFoundError: 404: no_oauth_session.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(
            operations.DELETE_OAUTH_SESSION, path={"provider": provider}, options=options
        )

    def token_exchange(
        self, provider: str, *, token: str | SecretStr, options: Options | None = None
    ) -> SigninResult:
        """Sign in with an access token of an OAuth provider.

        The server asks the provider whose token it is. It never makes an account; it may link the provider's
        user to the account with the same address, where that is switched on.

        Sets no cookie.

        From 0.11 roles and groups are brought into line with the provider, where that is switched on.

        Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
        answer as a forged one.

        From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every
        session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the
        sessions of their account are first ended.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            provider: Name of the provider, `oidc` or `google` for instance; case does not matter.
            token: An access token of the provider. An ID token is refused.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            BadRequestError: 400: token_client_unknown, provider_token_invalid, token_without_sub,
                token_without_email.
            PermissionDeniedError: 403: token_exchange_disabled, forbidden, exchange_user_not_found.
            NotFoundError: 404: provider_not_configured.
            ConflictError: 409: authentication_changed, changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: rate_limited, too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"token": token}
        return self._client.call(
            operations.TOKEN_EXCHANGE, path={"provider": provider}, body=body, options=options
        )

    def get_mfa_status(self, *, options: Options | None = None) -> MfaStatusResponse:
        """Return how the caller stands with MFA.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Since server 0.12.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, human_required.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.GET_MFA_STATUS, options=options)

    def mfa_challenge(self, *, origin: str, options: Options | None = None) -> MfaChallengeResponse:
        """Turn the MFA cookie of a browser into a challenge.

        After a sign-in over OAuth the browser arrives at `/auth?mfa=1` with a cookie instead of a challenge;
        this call, made from that page, hands the challenge to its script.

        Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.

        Since server 0.12.

        Args:
            origin: The page's origin: that of WEBUI_URL, or while WEBUI_URL is empty the address that the
                request goes to. Browsers add it themselves.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: step_expired.
            PermissionDeniedError: 403: wrong_origin.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return self._client.call(operations.MFA_CHALLENGE, headers={"Origin": origin}, options=options)

    def mfa_enroll_start(
        self, *, challenge_token: str | SecretStr, options: Options | None = None
    ) -> MfaSetupResponse:
        """Begin to set up an authenticator.

        Calling it again with the same challenge gives the same key. Nothing is in force until a code is
        confirmed.

        Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.

        Since server 0.12.

        Args:
            challenge_token: The token that came with the unfinished sign-in. The server refuses unknown
                members in this form with 422.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: step_expired, challenged_user_gone.
            PermissionDeniedError: 403: awaiting_approval, mfa_switched_off.
            ConflictError: 409: changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable, authenticator_unavailable.
        """
        body = {"challenge_token": challenge_token}
        return self._client.call(operations.MFA_ENROLL_START, body=body, options=options)

    def mfa_enroll_confirm(
        self,
        *,
        challenge_token: str | SecretStr,
        code: str | SecretStr,
        recovery: bool | Omit = OMIT,
        options: Options | None = None,
    ) -> MfaConfirmResult:
        """Confirm an authenticator by a code of it.

        Ends the sign-in that asked for it: the answer is a session with recovery codes. When the
        authenticator replaces another one, the answer holds the codes alone. Either way every earlier session
        of the user ends, the caller's too, so after a replacement sign in again.

        Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
        answer as a forged one.

        From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every
        session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the
        sessions of their account are first ended.

        Begins a session: this client calls with the new token from then on. Every earlier session of the user
        ends, the caller's too. The answer holds the new one in `token`; where it replaced an authenticator it
        holds none, and the caller has to sign in again.

        Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.

        Since server 0.12.

        Args:
            challenge_token: The token that came with the unfinished sign-in. The server refuses unknown
                members in this form with 422.
            code: Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code
                of the step before or after the present one passes, but no step passes twice.
            recovery: Whether `code` is a recovery code, in any case. It is spent by the use. Ignored when an
                authenticator is confirmed: that takes no recovery code. Left out, it becomes `false`.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: wrong_setup_code, step_expired, challenged_user_gone.
            PermissionDeniedError: 403: awaiting_approval, mfa_switched_off.
            ConflictError: 409: changed_elsewhere, authentication_busy, authentication_changed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts, too_many_codes.
            ServiceUnavailableError: 503: authentication_unavailable, authenticator_unavailable.
        """
        body = {"challenge_token": challenge_token, "code": code, "recovery": recovery}
        return self._client.call(operations.MFA_ENROLL_CONFIRM, body=body, options=options)

    def mfa_verify(
        self,
        *,
        challenge_token: str | SecretStr,
        code: str | SecretStr,
        recovery: bool | Omit = OMIT,
        options: Options | None = None,
    ) -> SessionUserResponse:
        """Finish a sign-in by a second factor.

        Other sessions of the user go on.

        Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
        answer as a forged one.

        From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every
        session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the
        sessions of their account are first ended.

        Begins a session: this client calls with the new token from then on.

        Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.

        Since server 0.12.

        Args:
            challenge_token: The token that came with the unfinished sign-in. The server refuses unknown
                members in this form with 422.
            code: Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code
                of the step before or after the present one passes, but no step passes twice.
            recovery: Whether `code` is a recovery code, in any case. It is spent by the use. Ignored when an
                authenticator is confirmed: that takes no recovery code. Left out, it becomes `false`.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: wrong_code, step_expired, challenged_user_gone.
            PermissionDeniedError: 403: awaiting_approval, mfa_switched_off.
            ConflictError: 409: changed_elsewhere, authentication_busy, authentication_changed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts, too_many_codes.
            ServiceUnavailableError: 503: authentication_unavailable, authenticator_unavailable.
        """
        body = {"challenge_token": challenge_token, "code": code, "recovery": recovery}
        return self._client.call(operations.MFA_VERIFY, body=body, options=options)

    def mfa_replace(
        self, *, code: str | SecretStr, recovery: bool | Omit = OMIT, options: Options | None = None
    ) -> MfaChallengeResponse:
        """Begin to replace the caller's authenticator.

        Needs a sign-in of the last five minutes and a code of the old authenticator, or a recovery code,
        which is spent. Go on with enroll/start and enroll/confirm; the old authenticator holds until then.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Since server 0.12.

        Args:
            code: Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code
                of the step before or after the present one passes, but no step passes twice. The server
                refuses unknown members in this form with 422.
            recovery: Whether `code` is a recovery code, in any case. It is spent by the use. Left out, it
                becomes `false`.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            A challenge whose `next_step` is `enroll`.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, wrong_code, session_ended.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, human_required,
                reauthentication_required, mfa_disabled.
            ConflictError: 409: changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable, authenticator_unavailable.
        """
        body = {"code": code, "recovery": recovery}
        return self._client.call(operations.MFA_REPLACE, body=body, options=options)

    def mfa_recovery_codes(
        self, *, code: str | SecretStr, recovery: bool | Omit = OMIT, options: Options | None = None
    ) -> MfaRecoveryCodesResponse:
        """Replace the caller's recovery codes.

        Needs a sign-in of the last five minutes and a code. The token of this call is void afterwards, as are
        all others of the user.

        Ends all sessions of the account, this one too: this client forgets its token. All sessions of the
        user end, the caller's too.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Since server 0.12.

        Args:
            code: Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code
                of the step before or after the present one passes, but no step passes twice. The server
                refuses unknown members in this form with 422.
            recovery: Whether `code` is a recovery code, in any case. It is spent by the use. Left out, it
                becomes `false`.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, wrong_code, session_ended.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, human_required,
                reauthentication_required, mfa_disabled.
            ConflictError: 409: changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable, authenticator_unavailable.
        """
        body = {"code": code, "recovery": recovery}
        return self._client.call(operations.MFA_RECOVERY_CODES, body=body, options=options)

    def mfa_recover(
        self,
        *,
        challenge_token: str | SecretStr,
        reset_token: str | SecretStr,
        options: Options | None = None,
    ) -> MfaChallengeResponse:
        """Redeem an operator's reset and begin to set up a new authenticator.

        For users who lost both authenticator and recovery codes. The operator runs `open-webui mfa reset
        EMAIL --reason TEXT`, which ends the user's sessions and prints a token; the user signs in, is told
        `recover`, and redeems the token here.

        Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.

        Since server 0.12.

        Args:
            challenge_token: The token that came with the unfinished sign-in. The server refuses unknown
                members in this form with 422.
            reset_token: The token that `open-webui mfa reset` printed for the operator; good for 30 minutes
                and one use.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            A new challenge, with a new token, whose `next_step` is `enroll`.

        Raises:
            AuthenticationError: 401: wrong_reset_token, step_expired, challenged_user_gone.
            PermissionDeniedError: 403: awaiting_approval, mfa_switched_off.
            ConflictError: 409: changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts, too_many_codes.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"challenge_token": challenge_token, "reset_token": reset_token}
        return self._client.call(operations.MFA_RECOVER, body=body, options=options)

    def complete_signin(
        self,
        result: SigninResult,
        *,
        code: _factor.Callback[_factor.Prompt[MfaChallengeResponse], _factor.Code] | None = None,
        enroll: _factor.Callback[
            _factor.EnrollPrompt[MfaChallengeResponse, MfaSetupResponse], str | SecretStr
        ]
        | None = None,
        reset_token: _factor.Callback[_factor.Prompt[MfaChallengeResponse], str | SecretStr] | None = None,
        recovery_codes: _factor.Callback[list[SecretStr], object] | None = None,
        options: Options | None = None,
    ) -> (
        SessionUserResponse
        | PendingUserResponse
        | MfaEnrollmentResponse
        | MfaRecoveryCodesResponse
        | UnknownMember
    ):
        """Finish a sign-in, whatever it still asks for.

        That is nothing, a code, an authenticator to set up, or an operator's reset. What a sign-in gave goes
        in, of any kind; a session and a pending account come out as they are. A challenge is good for five
        minutes and five answers.

        An answer that the server refuses is asked for again, and `prompt.refused` tells why; any other
        failure is raised. A callback that the next step needs and that is missing is an InvalidRequestError
        before anything is sent. The session that comes of it is this client's.

        Args:
            result: What the sign-in gave.
            code: Asked for a code of the authenticator. A `RecoveryCode` may stand in for it.
            enroll: Asked for the first code of a new authenticator, which `setup` tells how to set up.
            reset_token: Asked for the token by which an operator has reset the account.
            recovery_codes: Given the recovery codes of a new authenticator, which are never shown again.
            options: Time limits, repetitions and headers of each of the calls.

        Returns:
            What the sign-in came to; a step of a later server is an `UnknownMember`.
        """
        answers = _factor.Answers(
            code=code,
            enroll=enroll,
            reset_token=reset_token,
            recovery_codes=recovery_codes,
        )
        return _signing_in.finish(self._client, operations.COMPLETE_SIGNIN, result, answers, options)


class AsyncAuthsClient:
    """Accounts, sessions, sign-in settings, API keys and multi-factor authentication."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_session_user(self, *, options: Options | None = None) -> SessionUserInfoResponse:
        """Return the caller's session, profile and rights.

        The way to check a stored token. `token` echoes the credential that was presented and `expires_at` its
        expiry; nothing is renewed.

        The path ends in a slash. Without it the server answers 200 with the HTML page of the web app, as it
        does for any unknown GET below this base.

        HEAD is answered by the web app: 200 and empty, whoever asks.

        The answer holds the caller's credential in clear; before 0.12 that may be an API key.

        When the cookie authenticates the call and the Authorization header holds another scheme (`Basic …`),
        `token` is that header's value.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, human_required.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.GET_SESSION_USER, options=options)

    async def signup(
        self,
        *,
        name: str,
        email: str,
        password: str | SecretStr,
        profile_image_url: str | Omit | None = OMIT,
        options: Options | None = None,
    ) -> SigninResult:
        """Make an account and sign in to it.

        The first account of a server becomes an admin, and ENABLE_SIGNUP is turned off with it. Later ones
        get the role DEFAULT_USER_ROLE, which is `pending` unless changed, and the group DEFAULT_GROUP_ID.

        Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
        answer as a forged one.

        From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every
        session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the
        sessions of their account are first ended.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            name: Display name; may be empty.
            email: E-mail address, which is the name to sign in with. Has to begin like `a@b.c` or to end in
                `@localhost`. What follows the beginning is not checked: blanks and trailing text pass. Stored
                in lower case, and not trimmed.
            password: The password to sign in with from now on. At most 72 bytes in UTF-8, unless the server
                hashes with argon2. Anything shorter passes, the empty string too, unless the operator
                switched on ENABLE_PASSWORD_VALIDATION.
            profile_image_url: Picture; the answer gives the avatar path of the new user instead. Left out, it
                becomes `"/user.png"`.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            BadRequestError: 400: invalid_email, email_taken, password_too_long, weak_password.
            PermissionDeniedError: 403: forbidden.
            ConflictError: 409: authentication_changed, changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            InternalServerError: 500: signup_failed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"name": name, "email": email, "password": password, "profile_image_url": profile_image_url}
        return await self._client.call(operations.SIGNUP, body=body, options=options)

    async def signin(
        self, *, email: str, password: str | SecretStr, options: Options | None = None
    ) -> SigninResult:
        """Sign in by e-mail address and password.

        Works for pending users too, and while ENABLE_LOGIN_FORM is off: that hides the form, nothing else.
        Where the server signs in by a trusted header, or runs without authentication, the body is still
        required and its values are ignored.

        Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
        answer as a forged one.

        From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every
        session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the
        sessions of their account are first ended.

        Accounts made by an LDAP sign-in hold a random password and cannot sign in here.

        Trusted header: the header's address is put in lower case, and an address without an account gets one,
        with sign-up switched off too (the first becomes admin, others get DEFAULT_USER_ROLE). Further headers
        may give the name (URL-encoded), the role (other names than the three are passed over) and the groups.

        Without authentication (WEBUI_AUTH=False) everybody becomes the admin `admin@localhost`, who is made
        by the first call. The token is needed for other operations all the same.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            email: The account's address. Compared in lower case, and not trimmed. Any string.
            password: The account's password; may be empty if the account's is. With bcrypt, the default, only
                the first 72 bytes count: a password of 72 bytes signs in with anything appended.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            BadRequestError: 400: invalid_credentials, trusted_header_missing, users_exist.
            PermissionDeniedError: 403: prohibited.
            ConflictError: 409: authentication_changed, changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: rate_limited, too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"email": email, "password": password}
        return await self._client.call(operations.SIGNIN, body=body, options=options)

    async def signin_ldap(
        self, *, user: str, password: str | SecretStr, options: Options | None = None
    ) -> SigninResult:
        """Sign in with a directory user's name and password.

        The first sign-in makes a local account: the name is the entry's `cn`, the address its mail in lower
        case, the role DEFAULT_USER_ROLE, or `admin` when it is the only account. An account that has the
        address already is signed into without further proof. From 0.11 groups can be brought into line with
        the directory (`enable_group_management`).

        Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
        answer as a forged one.

        From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every
        session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the
        sessions of their account are first ended.

        Without MFA, tries are not limited.

        An account made here cannot sign in with `signin`: its local password is random.

        Unlike a sign-up, the first account made here leaves ENABLE_SIGNUP as it is.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            user: The name, as the attribute `attribute_for_username` holds it; case does not matter.
            password: The password in the directory. A blank password is refused as wrong before the directory
                is asked.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            BadRequestError: 400: ldap_disabled, invalid_credentials, ldap_failed, ldap_wrong_password,
                ldap_user_not_found, ldap_no_email, ldap_application_bind_failed, ldap_tls_setup_failed,
                ldap_name_mismatch.
            PermissionDeniedError: 403: prohibited.
            ConflictError: 409: authentication_changed, changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            InternalServerError: 500: ldap_account_not_made.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"user": user, "password": password}
        return await self._client.call(operations.SIGNIN_LDAP, body=body, options=options)

    async def sign_out(self, *, options: Options | None = None) -> SignoutResponse:
        """End the caller's session.

        Clears the cookies of a browser. On a server with Redis the presented token is revoked too, that token
        and no other. Where Redis is missing **the token stays valid** until it expires, so forget it.

        Calls without a credential, or with a bad one, are answered 200 as well.

        Ends the session: this client forgets its token. Revokes the token only on a server with Redis.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            RateLimitError: 429: too_many_attempts.
            InternalServerError: 500: signout_incomplete.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.SIGN_OUT, options=options)

    async def update_profile(
        self,
        *,
        profile_image_url: str,
        name: str,
        bio: str | Omit | None = OMIT,
        gender: str | Omit | None = OMIT,
        date_of_birth: datetime.date | Omit | None = OMIT,
        options: Options | None = None,
    ) -> UserProfileImageResponse:
        """Replace the caller's profile.

        Send the whole profile: a missing `bio`, `gender` or `date_of_birth` is set to null. The answer shows
        neither of the three; the session does.

        Callers: A signed-in user whose role is `user` or `admin`.

        Args:
            profile_image_url: The new picture. Not null; after the empty string the answer gives the avatar
                path. Empty, one of the server's own pictures, the avatar path of a user, an http or https URL
                with a host, or a base64 data URI of a PNG, JPEG, GIF or WebP image whose content is not
                looked at. Operators can change the image types and limit the length of data URIs.
            name: The new display name; may be empty.
            bio: A text about the user, of any length. Left out, it becomes null.
            gender: Free text. Left out, it becomes null.
            date_of_birth: Day of birth. A date and time at exactly midnight passes as well, and so does
                midnight as an integer of seconds since 1970. The empty string does not. Left out, it becomes
                null.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            The user with the new name and picture.

        Raises:
            BadRequestError: 400: profile_not_saved.
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {
            "profile_image_url": profile_image_url,
            "name": name,
            "bio": bio,
            "gender": gender,
            "date_of_birth": date_of_birth,
        }
        return await self._client.call(operations.UPDATE_PROFILE, body=body, options=options)

    async def update_timezone(
        self, *, timezone: str, options: Options | None = None
    ) -> UpdateTimezoneResponse:
        """Set the caller's time zone.

        No operation of this API gives the zone back.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            timezone: Name of the zone, as in `Europe/Paris`. Not compared with any list; the empty string
                passes.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"timezone": timezone}
        return await self._client.call(operations.UPDATE_TIMEZONE, body=body, options=options)

    async def update_password(
        self, *, password: str | SecretStr, new_password: str | SecretStr, options: Options | None = None
    ) -> bool:
        """Change the caller's password.

        What becomes of sessions differs by version. On 0.12 all of them end, the caller's too: sign in again
        with the new password. On 0.11 they end only where the server has Redis, and then a token that was
        issued in the same second as the change, even after it, is void as well. On 0.10 none ends. API keys
        outlive the change everywhere.

        May end the session of this client.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            password: The present password.
            new_password: The password from now on. At most 72 bytes in UTF-8, unless the server hashes with
                argon2. Anything shorter passes, the empty string too, unless the operator switched on
                ENABLE_PASSWORD_VALIDATION.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            Always true.

        Raises:
            BadRequestError: 400: wrong_password, password_kept_elsewhere, password_too_long, weak_password.
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            ConflictError: 409: authentication_changed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"password": password, "new_password": new_password}
        return await self._client.call(operations.UPDATE_PASSWORD, body=body, options=options)

    async def add_user(
        self,
        *,
        name: str,
        email: str,
        password: str | SecretStr,
        profile_image_url: str | Omit | None = OMIT,
        role: Literal["pending", "user", "admin"] | str | Omit = OMIT,
        options: Options | None = None,
    ) -> AddUserResponse:
        """Make an account for somebody else.

        The token in the answer is a working session of the **new user**. It does not replace the caller's,
        and no cookie is set.

        Issues a token for somebody else: this client keeps its own. The token belongs to the new user.

        Callers: A signed-in user whose role is `admin`.

        Args:
            name: Display name; may be empty.
            email: E-mail address, which is the name to sign in with. Has to begin like `a@b.c` or to end in
                `@localhost`. What follows the beginning is not checked: blanks and trailing text pass. Stored
                in lower case, and not trimmed.
            password: The password to sign in with from now on. At most 72 bytes in UTF-8, unless the server
                hashes with argon2. Anything shorter passes, the empty string too, unless the operator
                switched on ENABLE_PASSWORD_VALIDATION.
            profile_image_url: Picture; the answer gives the avatar path of the new user instead. Left out, it
                becomes `"/user.png"`.
            role: The new user's role. Any name is stored; a user whose role is none of these is not verified.
                Null is answered 500. Left out, it becomes `"pending"`.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            BadRequestError: 400: invalid_email, email_taken, password_too_long, weak_password.
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            InternalServerError: 500: add_user_failed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {
            "name": name,
            "email": email,
            "password": password,
            "profile_image_url": profile_image_url,
            "role": role,
        }
        return await self._client.call(operations.ADD_USER, body=body, options=options)

    async def get_admin_details(self, *, options: Options | None = None) -> AdminDetails:
        """Get the name and address of the admin.

        Meant for users who wait for approval: every role may ask, pending users too.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            BadRequestError: 400: admin_details_hidden.
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.GET_ADMIN_DETAILS, options=options)

    async def get_admin_config(self, *, options: Options | None = None) -> AdminConfig:
        """Get the server's general settings.

        Callers: A signed-in user whose role is `admin`.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.GET_ADMIN_CONFIG, options=options)

    async def update_admin_config(
        self, config: AdminConfigInput, *, options: Options | None = None
    ) -> AdminConfigUpdateResponse:
        """Replace the server's general settings.

        Read the settings, change them and write all of them back: some fields fall to a default when they are
        left out. With an API key leave the three MFA fields out, which keep their values then.

        Unknown fields are ignored.

        A changed JWT_EXPIRES_IN governs new tokens only.

        May end the session of this client. A change of the MFA policy ends all sessions (`sessions_revoked`
        is true).

        Callers: A signed-in user whose role is `admin`.

        Args:
            config: What to write; `AdminConfigInput.from_response` begins it.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            The settings as they now are; a value that the server ignored shows its old one.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, human_admin_required.
            ConflictError: 409: mfa_policy_conflict.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            InternalServerError: 500: invalid_count.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.UPDATE_ADMIN_CONFIG, body=config, options=options)

    async def get_ldap_server(self, *, options: Options | None = None) -> LdapServerConfig:
        """Get the settings of the LDAP directory.

        The reply holds the application account's password in clear.

        Callers: A signed-in user whose role is `admin`.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.GET_LDAP_SERVER, options=options)

    async def update_ldap_server(
        self, config: LdapServerConfigInput, *, options: Options | None = None
    ) -> LdapServerConfig:
        """Replace the settings of the LDAP directory.

        Read the settings, change them and write all of them back: what is left out falls to its default, not
        to its present value. The directory is not contacted.

        Unknown fields are ignored.

        The reply holds the application account's password in clear.

        Callers: A signed-in user whose role is `admin`.

        Args:
            config: What to write; `LdapServerConfigInput.from_response` begins it.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            The settings as they now are.

        Raises:
            BadRequestError: 400: ldap_field_empty.
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.UPDATE_LDAP_SERVER, body=config, options=options)

    async def get_ldap_config(self, *, options: Options | None = None) -> LdapConfigResponse:
        """Get whether users may sign in by LDAP.

        Callers: A signed-in user whose role is `admin`.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.GET_LDAP_CONFIG, options=options)

    async def update_ldap_config(
        self, *, enable_ldap: bool | Omit | None = OMIT, options: Options | None = None
    ) -> LdapConfigResponse:
        """Switch signing in by LDAP on or off.

        Unknown fields are ignored.

        Callers: A signed-in user whose role is `admin`.

        Args:
            enable_ldap: Users may sign in by LDAP. Null is stored as null, which means off. Left out, it
                becomes null.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"enable_ldap": enable_ldap}
        return await self._client.call(operations.UPDATE_LDAP_CONFIG, body=body, options=options)

    async def get_oauth_config(self, *, options: Options | None = None) -> OAuthConfigResponse:
        """Get the settings for OAuth and OpenID Connect.

        The reply holds the client secret in clear.

        Unless the server runs with ENABLE_OAUTH_PERSISTENT_CONFIG, written values last until it stops; then
        the environment's and the built-in ones rule again. From 0.11 replies tell which (before it nothing
        does).

        Callers: A signed-in user whose role is `admin`.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.GET_OAUTH_CONFIG, options=options)

    async def update_oauth_config(
        self, form: OAuthConfigForm, *, options: Options | None = None
    ) -> OAuthConfigResponse:
        """Change settings for OAuth and OpenID Connect.

        Send the settings that change; those left out or null stay as they are.

        The reply holds the client secret in clear.

        Unless the server runs with ENABLE_OAUTH_PERSISTENT_CONFIG, written values last until it stops; then
        the environment's and the built-in ones rule again. From 0.11 replies tell which (before it nothing
        does).

        Unknown fields are ignored.

        Callers: A signed-in user whose role is `admin`.

        Args:
            form: What to change; what is left out stays as it is, so nothing has to be read first.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            All settings as they now are.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.UPDATE_OAUTH_CONFIG, body=form, options=options)

    async def get_api_key(self, *, options: Options | None = None) -> ApiKey:
        """Get the caller's API key.

        The reply holds the whole key, also when the call was made with it.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, api_keys_not_allowed.
            NotFoundError: 404: api_key_not_found.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.GET_API_KEY, options=options)

    async def generate_api_key(self, *, options: Options | None = None) -> ApiKey:
        """Make a new API key for the caller.

        A user has one key: the new one replaces it, and the old one stops working at once.

        A key outlives the end of sessions: sign-out, a new password, changes of MFA.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, api_keys_not_allowed.
            RateLimitError: 429: too_many_attempts.
            InternalServerError: 500: api_key_not_created.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.GENERATE_API_KEY, options=options)

    async def delete_api_key(self, *, options: Options | None = None) -> bool:
        """Delete the caller's API key.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            True, also when there was no key.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, api_keys_not_allowed.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.DELETE_API_KEY, options=options)

    async def delete_oauth_session(self, provider: str, *, options: Options | None = None) -> bool:
        """Forget the tokens that an OAuth provider issued for the caller.

        The caller's own session goes on.

        Callers: A signed-in user whose role is `user` or `admin`.

        Args:
            provider: Name of the provider: the rest of the path, slashes and colons included, so that tool
                servers can be named too (`mcp:server/one`). It may be empty. May hold slashes.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            Always true.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, role_too_low.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed.
            NotFoundError: 404: no_oauth_session.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(
            operations.DELETE_OAUTH_SESSION, path={"provider": provider}, options=options
        )

    async def token_exchange(
        self, provider: str, *, token: str | SecretStr, options: Options | None = None
    ) -> SigninResult:
        """Sign in with an access token of an OAuth provider.

        The server asks the provider whose token it is. It never makes an account; it may link the provider's
        user to the account with the same address, where that is switched on.

        Sets no cookie.

        From 0.11 roles and groups are brought into line with the provider, where that is switched on.

        Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
        answer as a forged one.

        From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every
        session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the
        sessions of their account are first ended.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody; no credential is needed, and a bad one does no harm.

        Args:
            provider: Name of the provider, `oidc` or `google` for instance; case does not matter.
            token: An access token of the provider. An ID token is refused.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            BadRequestError: 400: token_client_unknown, provider_token_invalid, token_without_sub,
                token_without_email.
            PermissionDeniedError: 403: token_exchange_disabled, forbidden, exchange_user_not_found.
            NotFoundError: 404: provider_not_configured.
            ConflictError: 409: authentication_changed, changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: rate_limited, too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"token": token}
        return await self._client.call(
            operations.TOKEN_EXCHANGE, path={"provider": provider}, body=body, options=options
        )

    async def get_mfa_status(self, *, options: Options | None = None) -> MfaStatusResponse:
        """Return how the caller stands with MFA.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Since server 0.12.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, human_required.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.GET_MFA_STATUS, options=options)

    async def mfa_challenge(self, *, origin: str, options: Options | None = None) -> MfaChallengeResponse:
        """Turn the MFA cookie of a browser into a challenge.

        After a sign-in over OAuth the browser arrives at `/auth?mfa=1` with a cookie instead of a challenge;
        this call, made from that page, hands the challenge to its script.

        Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.

        Since server 0.12.

        Args:
            origin: The page's origin: that of WEBUI_URL, or while WEBUI_URL is empty the address that the
                request goes to. Browsers add it themselves.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: step_expired.
            PermissionDeniedError: 403: wrong_origin.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        return await self._client.call(operations.MFA_CHALLENGE, headers={"Origin": origin}, options=options)

    async def mfa_enroll_start(
        self, *, challenge_token: str | SecretStr, options: Options | None = None
    ) -> MfaSetupResponse:
        """Begin to set up an authenticator.

        Calling it again with the same challenge gives the same key. Nothing is in force until a code is
        confirmed.

        Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.

        Since server 0.12.

        Args:
            challenge_token: The token that came with the unfinished sign-in. The server refuses unknown
                members in this form with 422.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: step_expired, challenged_user_gone.
            PermissionDeniedError: 403: awaiting_approval, mfa_switched_off.
            ConflictError: 409: changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable, authenticator_unavailable.
        """
        body = {"challenge_token": challenge_token}
        return await self._client.call(operations.MFA_ENROLL_START, body=body, options=options)

    async def mfa_enroll_confirm(
        self,
        *,
        challenge_token: str | SecretStr,
        code: str | SecretStr,
        recovery: bool | Omit = OMIT,
        options: Options | None = None,
    ) -> MfaConfirmResult:
        """Confirm an authenticator by a code of it.

        Ends the sign-in that asked for it: the answer is a session with recovery codes. When the
        authenticator replaces another one, the answer holds the codes alone. Either way every earlier session
        of the user ends, the caller's too, so after a replacement sign in again.

        Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
        answer as a forged one.

        From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every
        session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the
        sessions of their account are first ended.

        Begins a session: this client calls with the new token from then on. Every earlier session of the user
        ends, the caller's too. The answer holds the new one in `token`; where it replaced an authenticator it
        holds none, and the caller has to sign in again.

        Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.

        Since server 0.12.

        Args:
            challenge_token: The token that came with the unfinished sign-in. The server refuses unknown
                members in this form with 422.
            code: Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code
                of the step before or after the present one passes, but no step passes twice.
            recovery: Whether `code` is a recovery code, in any case. It is spent by the use. Ignored when an
                authenticator is confirmed: that takes no recovery code. Left out, it becomes `false`.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: wrong_setup_code, step_expired, challenged_user_gone.
            PermissionDeniedError: 403: awaiting_approval, mfa_switched_off.
            ConflictError: 409: changed_elsewhere, authentication_busy, authentication_changed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts, too_many_codes.
            ServiceUnavailableError: 503: authentication_unavailable, authenticator_unavailable.
        """
        body = {"challenge_token": challenge_token, "code": code, "recovery": recovery}
        return await self._client.call(operations.MFA_ENROLL_CONFIRM, body=body, options=options)

    async def mfa_verify(
        self,
        *,
        challenge_token: str | SecretStr,
        code: str | SecretStr,
        recovery: bool | Omit = OMIT,
        options: Options | None = None,
    ) -> SessionUserResponse:
        """Finish a sign-in by a second factor.

        Other sessions of the user go on.

        Treat the token as opaque: its claims differ by version, and an expired token is refused with the same
        answer as a forged one.

        From 0.12 the claims name the way of signing in and hold a stamp, which lets the server end every
        session of an account at once. Tokens that a 0.11 server issued survive its upgrade to 0.12 until the
        sessions of their account are first ended.

        Begins a session: this client calls with the new token from then on.

        Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.

        Since server 0.12.

        Args:
            challenge_token: The token that came with the unfinished sign-in. The server refuses unknown
                members in this form with 422.
            code: Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code
                of the step before or after the present one passes, but no step passes twice.
            recovery: Whether `code` is a recovery code, in any case. It is spent by the use. Ignored when an
                authenticator is confirmed: that takes no recovery code. Left out, it becomes `false`.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: wrong_code, step_expired, challenged_user_gone.
            PermissionDeniedError: 403: awaiting_approval, mfa_switched_off.
            ConflictError: 409: changed_elsewhere, authentication_busy, authentication_changed.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts, too_many_codes.
            ServiceUnavailableError: 503: authentication_unavailable, authenticator_unavailable.
        """
        body = {"challenge_token": challenge_token, "code": code, "recovery": recovery}
        return await self._client.call(operations.MFA_VERIFY, body=body, options=options)

    async def mfa_replace(
        self, *, code: str | SecretStr, recovery: bool | Omit = OMIT, options: Options | None = None
    ) -> MfaChallengeResponse:
        """Begin to replace the caller's authenticator.

        Needs a sign-in of the last five minutes and a code of the old authenticator, or a recovery code,
        which is spent. Go on with enroll/start and enroll/confirm; the old authenticator holds until then.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Since server 0.12.

        Args:
            code: Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code
                of the step before or after the present one passes, but no step passes twice. The server
                refuses unknown members in this form with 422.
            recovery: Whether `code` is a recovery code, in any case. It is spent by the use. Left out, it
                becomes `false`.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            A challenge whose `next_step` is `enroll`.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, wrong_code, session_ended.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, human_required,
                reauthentication_required, mfa_disabled.
            ConflictError: 409: changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable, authenticator_unavailable.
        """
        body = {"code": code, "recovery": recovery}
        return await self._client.call(operations.MFA_REPLACE, body=body, options=options)

    async def mfa_recovery_codes(
        self, *, code: str | SecretStr, recovery: bool | Omit = OMIT, options: Options | None = None
    ) -> MfaRecoveryCodesResponse:
        """Replace the caller's recovery codes.

        Needs a sign-in of the last five minutes and a code. The token of this call is void afterwards, as are
        all others of the user.

        Ends all sessions of the account, this one too: this client forgets its token. All sessions of the
        user end, the caller's too.

        Callers: Every signed-in user, whatever the role: pending users and unknown role names included.

        Since server 0.12.

        Args:
            code: Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code
                of the step before or after the present one passes, but no step passes twice. The server
                refuses unknown members in this form with 422.
            recovery: Whether `code` is a recovery code, in any case. It is spent by the use. Left out, it
                becomes `false`.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            AuthenticationError: 401: not_authenticated, invalid_token, revoked_token, invalid_api_key,
                user_gone, user_mismatch, wrong_code, session_ended.
            PermissionDeniedError: 403: api_keys_disabled, endpoint_not_allowed, human_required,
                reauthentication_required, mfa_disabled.
            ConflictError: 409: changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts.
            ServiceUnavailableError: 503: authentication_unavailable, authenticator_unavailable.
        """
        body = {"code": code, "recovery": recovery}
        return await self._client.call(operations.MFA_RECOVERY_CODES, body=body, options=options)

    async def mfa_recover(
        self,
        *,
        challenge_token: str | SecretStr,
        reset_token: str | SecretStr,
        options: Options | None = None,
    ) -> MfaChallengeResponse:
        """Redeem an operator's reset and begin to set up a new authenticator.

        For users who lost both authenticator and recovery codes. The operator runs `open-webui mfa reset
        EMAIL --reason TEXT`, which ends the user's sessions and prints a token; the user signs in, is told
        `recover`, and redeems the token here.

        Callers: The holder of an unexpired MFA challenge, which proves the first step of a sign-in.

        Since server 0.12.

        Args:
            challenge_token: The token that came with the unfinished sign-in. The server refuses unknown
                members in this form with 422.
            reset_token: The token that `open-webui mfa reset` printed for the operator; good for 30 minutes
                and one use.
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            A new challenge, with a new token, whose `next_step` is `enroll`.

        Raises:
            AuthenticationError: 401: wrong_reset_token, step_expired, challenged_user_gone.
            PermissionDeniedError: 403: awaiting_approval, mfa_switched_off.
            ConflictError: 409: changed_elsewhere, authentication_busy.
            UnprocessableEntityError: 422: invalid_request.
            RateLimitError: 429: too_many_attempts, too_many_codes.
            ServiceUnavailableError: 503: authentication_unavailable.
        """
        body = {"challenge_token": challenge_token, "reset_token": reset_token}
        return await self._client.call(operations.MFA_RECOVER, body=body, options=options)

    async def complete_signin(
        self,
        result: SigninResult,
        *,
        code: _factor.AwaitedCallback[_factor.Prompt[MfaChallengeResponse], _factor.Code] | None = None,
        enroll: _factor.AwaitedCallback[
            _factor.EnrollPrompt[MfaChallengeResponse, MfaSetupResponse], str | SecretStr
        ]
        | None = None,
        reset_token: _factor.AwaitedCallback[_factor.Prompt[MfaChallengeResponse], str | SecretStr]
        | None = None,
        recovery_codes: _factor.AwaitedCallback[list[SecretStr], object] | None = None,
        options: Options | None = None,
    ) -> (
        SessionUserResponse
        | PendingUserResponse
        | MfaEnrollmentResponse
        | MfaRecoveryCodesResponse
        | UnknownMember
    ):
        """Finish a sign-in, whatever it still asks for.

        That is nothing, a code, an authenticator to set up, or an operator's reset. What a sign-in gave goes
        in, of any kind; a session and a pending account come out as they are. A challenge is good for five
        minutes and five answers.

        An answer that the server refuses is asked for again, and `prompt.refused` tells why; any other
        failure is raised. A callback that the next step needs and that is missing is an InvalidRequestError
        before anything is sent. The session that comes of it is this client's.

        Args:
            result: What the sign-in gave.
            code: Asked for a code of the authenticator. A `RecoveryCode` may stand in for it.
            enroll: Asked for the first code of a new authenticator, which `setup` tells how to set up.
            reset_token: Asked for the token by which an operator has reset the account.
            recovery_codes: Given the recovery codes of a new authenticator, which are never shown again.
            options: Time limits, repetitions and headers of each of the calls.

        Returns:
            What the sign-in came to; a step of a later server is an `UnknownMember`.
        """
        answers = _factor.Answers(
            code=code,
            enroll=enroll,
            reset_token=reset_token,
            recovery_codes=recovery_codes,
        )
        return await _signing_in.finish_awaited(
            self._client, operations.COMPLETE_SIGNIN, result, answers, options
        )

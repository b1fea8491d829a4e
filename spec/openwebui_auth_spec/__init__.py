"""The canonical spec of the authentication API of Open WebUI."""

from authwright.authoring import Resource, Spec, Version, VersionProbe
from openwebui_auth_spec.accounts import add_user
from openwebui_auth_spec.admin import get_admin_config, get_admin_details, update_admin_config
from openwebui_auth_spec.api_keys import delete_api_key, generate_api_key, get_api_key
from openwebui_auth_spec.callers import CALLERS, CREDENTIALS
from openwebui_auth_spec.ldap import signin_ldap
from openwebui_auth_spec.ldap_config import (
    get_ldap_config,
    get_ldap_server,
    update_ldap_config,
    update_ldap_server,
)
from openwebui_auth_spec.mfa_account import get_mfa_status, mfa_recovery_codes, mfa_replace
from openwebui_auth_spec.mfa_operations import (
    mfa_challenge,
    mfa_enroll_confirm,
    mfa_enroll_start,
    mfa_recover,
    mfa_verify,
)
from openwebui_auth_spec.oauth_config import get_oauth_config, update_oauth_config
from openwebui_auth_spec.password import update_password
from openwebui_auth_spec.second_factor import SECOND_FACTOR
from openwebui_auth_spec.server import SERVER, get_config
from openwebui_auth_spec.session import get_session_user, sign_out
from openwebui_auth_spec.signin import signin
from openwebui_auth_spec.signup import signup
from openwebui_auth_spec.token_exchange import delete_oauth_session, token_exchange
from openwebui_auth_spec.users import update_profile, update_timezone

AUTHS = Resource(
    name="auths",
    meaning="Accounts, sessions, sign-in settings, API keys and multi-factor authentication.",
    base_path="/api/v1/auths",
    endpoints=(
        get_session_user,
        signup,
        signin,
        signin_ldap,
        sign_out,
        update_profile,
        update_timezone,
        update_password,
        add_user,
        get_admin_details,
        get_admin_config,
        update_admin_config,
        get_ldap_server,
        update_ldap_server,
        get_ldap_config,
        update_ldap_config,
        get_oauth_config,
        update_oauth_config,
        generate_api_key,
        get_api_key,
        delete_api_key,
        delete_oauth_session,
        token_exchange,
        get_mfa_status,
        mfa_challenge,
        mfa_enroll_start,
        mfa_enroll_confirm,
        mfa_verify,
        mfa_replace,
        mfa_recovery_codes,
        mfa_recover,
    ),
)

SPEC = Spec(
    name="openwebui-auth",
    title="Open WebUI authentication API",
    summary="Sign-in, accounts, sessions, sign-in settings, API keys and MFA of an Open WebUI server.",
    description="Describes what servers do, not what their own OpenAPI document says; where the two differ, "
    "this is right. Paths are exact: a GET on an unknown path below the base, a path without its trailing "
    "slash included, is answered 200 with the HTML page of the web app, other methods 405.",
    revision="0.1.0",
    versions=(
        Version("0.10", observed=("0.10.2",)),
        Version("0.11", observed=("0.11.4",)),
        Version("0.12", observed=("0.12.4",)),
    ),
    resources=(AUTHS, SERVER),
    callers=CALLERS,
    credentials=CREDENTIALS,
    version_probe=VersionProbe(get_config, "version"),
    second_factor=SECOND_FACTOR,
)

__all__ = ["SPEC"]

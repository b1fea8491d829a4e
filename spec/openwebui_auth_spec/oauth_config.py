"""Operations on the settings for signing in by OAuth and OpenID Connect."""

from typing import Any

from authwright.authoring import At, Endpoint, Example, Remark
from openwebui_auth_spec.answers import ADDRESS_LIMIT, NO_STORE
from openwebui_auth_spec.callers import ADMIN, EITHER
from openwebui_auth_spec.errors import ADMIN_ONLY, INVALID_REQUEST, SIGNED_IN, TOO_MANY_ATTEMPTS
from openwebui_auth_spec.oauth import OAuthConfigForm, OAuthConfigResponse

_CHANGES: dict[str, Any] = {
    "ENABLE_OAUTH_SIGNUP": True,
    "OAUTH_PROVIDER_NAME": "Example",
    "OPENID_PROVIDER_URL": "https://id.example.com/.well-known/openid-configuration",
    "OAUTH_CLIENT_ID": "open-webui",
    "OAUTH_CLIENT_SECRET": "not-a-real-secret",
    "OAUTH_ALLOWED_DOMAINS": "example.com, example.org",
}
_VALUES_0_10: dict[str, Any] = {
    "ENABLE_OAUTH_SIGNUP": True,
    "OAUTH_MERGE_ACCOUNTS_BY_EMAIL": False,
    "OAUTH_AUTO_REDIRECT": False,
    "OAUTH_ALLOWED_DOMAINS": "example.com,example.org",
    "OAUTH_BLOCKED_GROUPS": "[]",
    "ENABLE_OAUTH_ROLE_MANAGEMENT": False,
    "OAUTH_ROLES_CLAIM": "roles",
    "OAUTH_ADMIN_ROLES": "admin",
    "OAUTH_ALLOWED_ROLES": "user,admin",
    "ENABLE_OAUTH_GROUP_MANAGEMENT": False,
    "ENABLE_OAUTH_GROUP_CREATION": False,
    "OAUTH_GROUP_CLAIM": "groups",
    "OAUTH_GROUP_DEFAULT_SHARE": True,
    "OAUTH_PROVIDER_NAME": "Example",
    "OPENID_PROVIDER_URL": "https://id.example.com/.well-known/openid-configuration",
    "OAUTH_CLIENT_ID": "open-webui",
    "OAUTH_CLIENT_SECRET": "not-a-real-secret",
    "OPENID_REDIRECT_URI": "",
    "OAUTH_SCOPES": "openid email profile",
    "OAUTH_CODE_CHALLENGE_METHOD": None,
    "OAUTH_TOKEN_ENDPOINT_AUTH_METHOD": None,
    "OPENID_END_SESSION_ENDPOINT": "",
    "OAUTH_TIMEOUT": "",
    "OAUTH_CLIENT_TIMEOUT": "",
    "OAUTH_EMAIL_CLAIM": "email",
    "OAUTH_USERNAME_CLAIM": "name",
    "OAUTH_PICTURE_CLAIM": "picture",
    "OAUTH_SUB_CLAIM": None,
    "OAUTH_AUDIENCE": "",
    "OAUTH_UPDATE_EMAIL_ON_LOGIN": False,
    "OAUTH_UPDATE_NAME_ON_LOGIN": False,
    "OAUTH_UPDATE_PICTURE_ON_LOGIN": False,
    "OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE": False,
}
_VALUES_0_11: dict[str, Any] = _VALUES_0_10 | {
    "ENABLE_OAUTH": True,
    "ENABLE_OAUTH_PERSISTENT_CONFIG": False,
}
_PRIVACY = Remark("privacy", "The reply holds the client secret in clear.")
_PERSISTENCE = Remark(
    "persistence",
    "Unless the server runs with ENABLE_OAUTH_PERSISTENT_CONFIG, written values last until it stops; then "
    "the environment's and the built-in ones rule again. "
    "From 0.11 replies tell which (before it nothing does).",
)

get_oauth_config = Endpoint(
    name="get_oauth_config",
    method="GET",
    path="/admin/config/oauth",
    summary="Get the settings for OAuth and OpenID Connect.",
    callers=(ADMIN,),
    credentials=EITHER,
    response=OAuthConfigForm,
    errors=(*SIGNED_IN, *ADMIN_ONLY),
    headers=(NO_STORE,),
    examples=(
        Example("provider-0.10", "One OpenID provider.", response=_VALUES_0_10, until="0.11"),
        Example("provider", "One OpenID provider.", response=_VALUES_0_11, since="0.11"),
    ),
    remarks=(_PRIVACY, _PERSISTENCE),
    variants=(At("0.11", response=OAuthConfigResponse),),
)

update_oauth_config = Endpoint(
    name="update_oauth_config",
    method="POST",
    path="/admin/config/oauth",
    summary="Change settings for OAuth and OpenID Connect.",
    description="Send the settings that change; those left out or null stay as they are.",
    callers=(ADMIN,),
    credentials=EITHER,
    request=OAuthConfigForm,
    repeatable=True,
    response=OAuthConfigForm,
    response_about="All settings as they now are.",
    errors=(*SIGNED_IN, *ADMIN_ONLY, INVALID_REQUEST, TOO_MANY_ATTEMPTS),
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=(
        Example(
            "provider-0.10",
            "Set up an OpenID provider.",
            request=_CHANGES,
            response=_VALUES_0_10,
            until="0.11",
        ),
        Example(
            "provider", "Set up an OpenID provider.", request=_CHANGES, response=_VALUES_0_11, since="0.11"
        ),
    ),
    remarks=(_PRIVACY, _PERSISTENCE, Remark("tolerance", "Unknown fields are ignored.")),
    variants=(At("0.11", response=OAuthConfigResponse),),
)

"""Signing in with an OAuth provider's access token, and forgetting a provider's tokens."""

from authwright.authoring import (
    Cause,
    Endpoint,
    Exactly,
    Example,
    Model,
    Parameter,
    RateLimit,
    Remark,
    Secret,
    Session,
    Template,
)
from openwebui_auth_spec.answers import ADDRESS_LIMIT, NO_STORE
from openwebui_auth_spec.callers import ANYONE, EITHER, VERIFIED
from openwebui_auth_spec.errors import (
    FORBIDDEN,
    INVALID_REQUEST,
    RATE_LIMITED,
    SIGN_IN_STEPS,
    SIGNED_IN,
    TOO_MANY_ATTEMPTS,
    VERIFIED_ONLY,
)
from openwebui_auth_spec.samples import sign_in_examples
from openwebui_auth_spec.signin import SigninResult
from openwebui_auth_spec.tokens import OPAQUE

TOKEN_EXCHANGE_DISABLED = Cause(
    name="token_exchange_disabled",
    status=403,
    detail=Exactly("Token exchange is disabled"),
    when="Token exchange is switched off (ENABLE_OAUTH_TOKEN_EXCHANGE), as on a fresh server.",
    remedy="Have the operator switch it on.",
)
EXCHANGE_RATE_LIMITED = RATE_LIMITED.only(
    since="0.11",
    when="The operator set OAUTH_TOKEN_EXCHANGE_RATE_LIMIT, and the client's address has used it up. No "
    "header says how long to wait.",
)
PROVIDER_NOT_CONFIGURED = Cause(
    name="provider_not_configured",
    status=404,
    detail=Template("Provider '{provider}' is not configured"),
    when="The server knows no provider of this name.",
    remedy="Use one that `get_config` lists under `oauth.providers`.",
)
TOKEN_CLIENT_UNKNOWN = Cause(
    name="token_client_unknown",
    status=400,
    detail=Exactly("Unable to determine which client the token was issued to"),
    when="The operator trusts only listed clients (OAUTH_TOKEN_EXCHANGE_TRUSTED_CLIENT_IDS), and the "
    "provider has no introspection endpoint to ask.",
    since="0.11",
)
PROVIDER_TOKEN_INVALID = Cause(
    name="provider_token_invalid",
    status=400,
    detail=Exactly("Invalid token or unable to validate with provider"),
    when="The provider does not take the token (an ID token is refused too), or it cannot be reached.",
    remedy="Send a fresh access token with the scopes `openid email profile`.",
)
TOKEN_WITHOUT_SUB = Cause(
    name="token_without_sub",
    status=400,
    detail=Exactly("Token missing required 'sub' claim"),
    when="The provider names no subject for the token.",
    observed=False,
)
TOKEN_WITHOUT_EMAIL = Cause(
    name="token_without_email",
    status=400,
    detail=Exactly("Token missing required email claim"),
    when="The provider tells no address for the token.",
    remedy="Ask for the scope `email`, or set OAUTH_EMAIL_CLAIM.",
)
EXCHANGE_FORBIDDEN = FORBIDDEN.only(
    when="The address is of a domain that OAUTH_ALLOWED_DOMAINS does not list; from 0.11 also, when the "
    "token was issued to a client that is not trusted, or the provider's roles let the user not in."
)
EXCHANGE_USER_NOT_FOUND = Cause(
    name="exchange_user_not_found",
    status=403,
    detail=Exactly("User not found. Please sign in via the web interface first."),
    when="No account is linked to the provider's user, and none with the same address may be.",
    remedy="Sign in by browser once, or switch OAUTH_MERGE_ACCOUNTS_BY_EMAIL on.",
)
NO_OAUTH_SESSION = Cause(
    name="no_oauth_session",
    status=404,
    detail=Exactly("No OAuth session found for this provider"),
    when="The server keeps no tokens of this provider for the caller, or knows no such provider.",
)


class TokenExchangeForm(Model):
    """What proves the user to an OAuth provider."""

    token: Secret
    """An access token of the provider. An ID token is refused."""


token_exchange = Endpoint(
    name="token_exchange",
    method="POST",
    path="/oauth/{provider}/token/exchange",
    summary="Sign in with an access token of an OAuth provider.",
    description="The server asks the provider whose token it is. It never makes an account; it may link the "
    "provider's user to the account with the same address, where that is switched on.",
    callers=(ANYONE,),
    parameters=(
        Parameter(
            "provider",
            "path",
            str,
            "Name of the provider, `oidc` or `google` for instance; case does not matter.",
            example="oidc",
        ),
    ),
    request=TokenExchangeForm,
    response=SigninResult,
    errors=(
        INVALID_REQUEST,
        TOKEN_EXCHANGE_DISABLED,
        EXCHANGE_RATE_LIMITED,
        PROVIDER_NOT_CONFIGURED,
        TOKEN_CLIENT_UNKNOWN,
        PROVIDER_TOKEN_INVALID,
        TOKEN_WITHOUT_SUB,
        TOKEN_WITHOUT_EMAIL,
        EXCHANGE_FORBIDDEN,
        EXCHANGE_USER_NOT_FOUND,
        TOO_MANY_ATTEMPTS,
        *SIGN_IN_STEPS,
    ),
    session=Session("issues-own", token="token"),
    headers=(NO_STORE,),
    limits=(
        ADDRESS_LIMIT,
        RateLimit(
            None,
            180,
            "client address",
            "Off until the operator sets a number (OAUTH_TOKEN_EXCHANGE_RATE_LIMIT).",
            since="0.11",
        ),
    ),
    examples=sign_in_examples({"token": "not-a-real-access-token"}),
    remarks=(
        Remark("behaviour", "Sets no cookie."),
        Remark(
            "behaviour",
            "From 0.11 roles and groups are brought into line with the provider, where that is switched on.",
            since="0.11",
        ),
        *OPAQUE,
    ),
)

delete_oauth_session = Endpoint(
    name="delete_oauth_session",
    method="DELETE",
    path="/oauth/sessions/{provider}",
    summary="Forget the tokens that an OAuth provider issued for the caller.",
    description="The caller's own session goes on.",
    callers=(VERIFIED,),
    credentials=EITHER,
    parameters=(
        Parameter(
            "provider",
            "path",
            str,
            "Name of the provider: the rest of the path, slashes and colons included, so that tool servers "
            "can be named too (`mcp:server/one`). It may be empty.",
            multi_segment=True,
            example="oidc",
        ),
    ),
    # Done twice, it is answered that there is no such session.
    repeatable=False,
    response=bool,
    response_about="Always true.",
    errors=(*SIGNED_IN, *VERIFIED_ONLY, NO_OAUTH_SESSION),
    headers=(NO_STORE,),
    examples=(Example("oidc", "The provider's tokens are forgotten.", response=True),),
)

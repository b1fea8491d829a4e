"""The settings for signing in by OAuth and OpenID Connect."""

from typing import Annotated, TypeAlias

from authwright.authoring import (
    ABSENT,
    Accepts,
    Encoded,
    InResponse,
    Model,
    Omitted,
    Remark,
    Secret,
    Since,
)

Flag: TypeAlias = Annotated[
    bool | None, InResponse(nullable=False), Accepts("lax-bool"), Omitted("unchanged")
]
"""A boolean that null, or leaving it out, does not change."""

Text: TypeAlias = Annotated[str | None, InResponse(nullable=False), Omitted("unchanged")]
"""A text that null, or leaving it out, does not change; the empty text clears it."""

NeverSet: TypeAlias = Annotated[
    str | None,
    Omitted("unchanged"),
    Remark("behaviour", "Null until it is first set; nothing sets it back to null."),
]
"""A text that is null on a fresh server."""

CommaList: TypeAlias = Annotated[
    str | None,
    InResponse(nullable=False),
    Encoded("comma-list"),
    Omitted("unchanged"),
    Remark("encoding", "Items are trimmed, empty ones dropped; replies join them without spaces."),
]
"""A list of texts, written with commas."""

Seconds: TypeAlias = Annotated[
    int | str | None,
    InResponse(nullable=False),
    Omitted("unchanged"),
    Remark("tolerance", 'Stored as sent: `30` and `"30"` stay apart, and a text that is no number passes.'),
]
"""A time in seconds, or an empty text."""


class OAuthConfigForm(
    Model, complete=True, request_name="OAuthConfigForm", response_name="OAuthConfigValues"
):
    """The settings for OAuth and OpenID Connect.

    A write changes the fields that it names; a field that is left out or null keeps its value, and the empty
    text clears a text. Replies hold every field. On a server without persistent OAuth settings, as servers
    are by default, what is written here is lost at the next start.
    """

    ENABLE_OAUTH: Annotated[Flag, Since("0.11")] = ABSENT
    """Signing in by OAuth is offered. Off hides all providers without forgetting their settings."""
    ENABLE_OAUTH_SIGNUP: Flag = ABSENT
    """A first sign-in by OAuth may make an account."""
    OAUTH_MERGE_ACCOUNTS_BY_EMAIL: Flag = ABSENT
    """A sign-in by OAuth is joined to the account that has the same address. Only for providers that verify
    addresses: whoever holds the address there gets the account here."""
    OAUTH_AUTO_REDIRECT: Flag = ABSENT
    """The sign-in page sends browsers straight to the provider."""
    OAUTH_ALLOWED_DOMAINS: CommaList = ABSENT
    """Domains of addresses that may sign in; `*` for all."""
    OAUTH_BLOCKED_GROUPS: Annotated[
        Text,
        Encoded("json-text"),
        Remark("encoding", "A JSON array of names. The server stores any text without reading it."),
    ] = ABSENT
    """Groups at the provider whose members may not sign in."""
    ENABLE_OAUTH_ROLE_MANAGEMENT: Flag = ABSENT
    """Take a user's role from the provider's roles at each sign-in."""
    OAUTH_ROLES_CLAIM: Text = ABSENT
    """Claim that holds the roles; `roles` on a fresh server."""
    OAUTH_ADMIN_ROLES: CommaList = ABSENT
    """Roles at the provider that make an admin; `admin` on a fresh server."""
    OAUTH_ALLOWED_ROLES: CommaList = ABSENT
    """Roles at the provider that may sign in; `user,admin` on a fresh server."""
    ENABLE_OAUTH_GROUP_MANAGEMENT: Flag = ABSENT
    """Bring a user's groups into line with the provider's at each sign-in."""
    ENABLE_OAUTH_GROUP_CREATION: Flag = ABSENT
    """Make groups that the provider names and the server has not."""
    OAUTH_GROUP_CLAIM: Text = ABSENT
    """Claim that holds the groups; `groups` on a fresh server."""
    OAUTH_GROUP_DEFAULT_SHARE: Annotated[
        bool | str | None,
        InResponse(nullable=False),
        Accepts("lax-bool"),
        Omitted("unchanged"),
        Remark("tolerance", 'The text "false" stays a text; the number 0 becomes false.'),
    ] = ABSENT
    """Default access to groups made at a sign-in, that is who may share things with them: true for everybody
    (public), false for nobody (private), `members` for their members."""
    OAUTH_PROVIDER_NAME: Text = ABSENT
    """Name of the OpenID provider on the sign-in page; `SSO` on a fresh server."""
    OPENID_PROVIDER_URL: Text = ABSENT
    """Address of the provider's discovery document (`…/.well-known/openid-configuration`)."""
    OAUTH_CLIENT_ID: Text = ABSENT
    """Id under which this server is registered at the provider."""
    OAUTH_CLIENT_SECRET: Annotated[
        Secret | None,
        InResponse(nullable=False),
        Omitted("unchanged"),
        Remark("privacy", "Replies hold it in clear."),
    ] = ABSENT
    """Secret that belongs to OAUTH_CLIENT_ID."""
    OPENID_REDIRECT_URI: Text = ABSENT
    """Callback address registered at the provider; empty: the server's own."""
    OAUTH_SCOPES: Annotated[Text, Encoded("space-list")] = ABSENT
    """Scopes to ask for; `openid email profile` on a fresh server."""
    OAUTH_CODE_CHALLENGE_METHOD: NeverSet = ABSENT
    """PKCE method: `S256` is the one supported; null or empty for none."""
    OAUTH_TOKEN_ENDPOINT_AUTH_METHOD: NeverSet = ABSENT
    """How this server proves itself at the token endpoint, such as `client_secret_basic`; null leaves the
    choice to the OAuth library."""
    OPENID_END_SESSION_ENDPOINT: Text = ABSENT
    """Where a sign-out sends the browser; used as it stands. Empty: what the discovery document says."""
    OAUTH_TIMEOUT: Seconds = ABSENT
    """Longest wait for the provider at a sign-in, seconds; empty for no limit of its own."""
    OAUTH_CLIENT_TIMEOUT: Seconds = ABSENT
    """Longest wait of the server's other OAuth clients (tool servers, say), seconds; empty for no limit of
    its own."""
    OAUTH_EMAIL_CLAIM: Text = ABSENT
    """Claim that holds the address; `email` on a fresh server."""
    OAUTH_USERNAME_CLAIM: Text = ABSENT
    """Claim that holds the display name; `name` on a fresh server."""
    OAUTH_PICTURE_CLAIM: Text = ABSENT
    """Claim that holds the picture's address; `picture` on a fresh server."""
    OAUTH_SUB_CLAIM: NeverSet = ABSENT
    """Claim that identifies the user at the provider; null or empty means `sub`."""
    OAUTH_AUDIENCE: Text = ABSENT
    """Audience to ask for, an API's identifier for instance; empty for none."""
    OAUTH_UPDATE_EMAIL_ON_LOGIN: Flag = ABSENT
    """Each sign-in overwrites the user's address with the provider's."""
    OAUTH_UPDATE_NAME_ON_LOGIN: Flag = ABSENT
    """Each sign-in overwrites the user's display name with the provider's."""
    OAUTH_UPDATE_PICTURE_ON_LOGIN: Flag = ABSENT
    """Each sign-in overwrites the user's picture with the provider's."""
    OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE: Flag = ABSENT
    """Name the scopes again when a provider's token is refreshed."""


class OAuthConfigResponse(OAuthConfigForm, since="0.11", complete=True):
    """The settings for OAuth and OpenID Connect, and whether they last."""

    ENABLE_OAUTH_PERSISTENT_CONFIG: bool
    """What is written outlives a restart. Set by the environment; a write does not change it."""

"""The caller's session: what it is, and how it ends."""

import datetime
from typing import Annotated

from authwright.authoring import (
    ABSENT,
    At,
    Cause,
    Cookie,
    Endpoint,
    Exactly,
    Example,
    Model,
    Remark,
    SecretMark,
    Session,
)
from openwebui_auth_spec.answers import ADDRESS_LIMIT, NO_STORE
from openwebui_auth_spec.callers import ANYONE, EITHER, SESSION, SIGNED_IN_USER
from openwebui_auth_spec.errors import (
    AUTHENTICATION_UNAVAILABLE,
    HUMAN_REQUIRED,
    SIGNED_IN,
    TOO_MANY_ATTEMPTS,
)
from openwebui_auth_spec.permissions import UserPermissions
from openwebui_auth_spec.samples import SESSION_010, SESSION_011, SESSION_012
from openwebui_auth_spec.tokens import Token
from openwebui_auth_spec.users import UserProfileImageResponse, UserStatus


class SessionUserResponse(Token, UserProfileImageResponse):
    """A session: the token, the user it belongs to, and what that user may do."""

    expires_at: int | None
    """When the token expires, in seconds since 1970; null when it never does, and for an API key."""
    permissions: UserPermissions
    """The user's rights at the time of the answer."""


class SessionUserInfoResponse(SessionUserResponse, UserStatus):
    """A session with everything that the user's profile holds."""

    bio: str | None
    """A text about the user."""
    gender: str | None
    """Free text."""
    date_of_birth: datetime.date | None
    """Day of birth."""


_PROFILE = {
    "profile_image_url": "/user.png",
    "bio": None,
    "gender": None,
    "date_of_birth": "1815-12-10",
    "status_emoji": None,
    "status_message": "At the mill.",
    "status_expires_at": None,
}
_BY_KEY = {"token": "sk-00000000000000000000000000000000", "expires_at": None}

get_session_user = Endpoint(
    name="get_session_user",
    method="GET",
    path="/",
    summary="Return the caller's session, profile and rights.",
    description="The way to check a stored token. `token` echoes the credential that was presented and "
    "`expires_at` its expiry; nothing is renewed.",
    callers=(SIGNED_IN_USER,),
    credentials=EITHER,
    response=SessionUserInfoResponse,
    errors=(*SIGNED_IN, HUMAN_REQUIRED),
    cookies=(
        Cookie(
            "token",
            "sets",
            "The presented token, for the rest of its lifetime; not when the credential is an API key.",
            ("HttpOnly", "Path=/", "SameSite=lax", "Max-Age", "expires"),
        ),
    ),
    headers=(NO_STORE,),
    examples=(
        Example("session-0.10", "A session on 0.10.", response=SESSION_010 | _PROFILE, until="0.11"),
        Example(
            "session-0.11", "A session on 0.11.", response=SESSION_011 | _PROFILE, since="0.11", until="0.12"
        ),
        Example("session", "A session.", response=SESSION_012 | _PROFILE, since="0.12"),
        Example(
            "api-key-0.10",
            "With an API key, on 0.10: the key comes back, without an expiry.",
            response=SESSION_010 | _PROFILE | _BY_KEY,
            until="0.11",
        ),
        Example(
            "api-key-0.11",
            "With an API key, on 0.11: the key comes back, without an expiry.",
            response=SESSION_011 | _PROFILE | _BY_KEY,
            since="0.11",
            until="0.12",
        ),
    ),
    remarks=(
        Remark(
            "behaviour",
            "The path ends in a slash. Without it the server answers 200 with the HTML page of the web app, "
            "as it does for any unknown GET below this base.",
        ),
        Remark("behaviour", "HEAD is answered by the web app: 200 and empty, whoever asks."),
        Remark(
            "privacy",
            "The answer holds the caller's credential in clear; before 0.12 that may be an API key.",
        ),
        Remark(
            "behaviour",
            "When the cookie authenticates the call and the Authorization header holds another scheme "
            "(`Basic …`), `token` is that header's value.",
        ),
    ),
    variants=(At("0.12", credentials=(SESSION,)),),
)


class SignoutResponse(Model):
    """Confirms a sign-out."""

    status: bool
    """Always true."""
    redirect_url: Annotated[
        str,
        SecretMark(),
        Remark("privacy", "Carries the provider's ID token as `id_token_hint` where the provider wants one."),
    ] = ABSENT
    """Where to send the browser next. To end a session that began at an OAuth provider:
    OPENID_END_SESSION_ENDPOINT as it stands, else the address that the provider publishes, with the ID token
    appended. Otherwise the operator's own page (WEBUI_AUTH_SIGNOUT_REDIRECT_URL). Absent when there is
    nowhere to go."""


SIGNOUT_INCOMPLETE = Cause(
    name="signout_incomplete",
    status=500,
    detail=Exactly("Failed to sign out from the OpenID provider."),
    when="The session came from an OAuth provider whose discovery document could not be fetched. The cookies "
    "are cleared all the same.",
    remedy="Treat the session as ended here; the one at the provider may go on.",
)

_CLEARED = ("Path=/", "Max-Age=0")

sign_out = Endpoint(
    name="sign_out",
    method="POST",
    path="/signout",
    summary="End the caller's session.",
    description="Clears the cookies of a browser. On a server with Redis the presented token is revoked too, "
    "that token and no other. Where Redis is missing **the token stays valid** until it expires, so forget "
    "it.",
    callers=(ANYONE,),
    credentials=EITHER,
    credentials_optional=True,
    repeatable=True,
    response=SignoutResponse,
    errors=(SIGNOUT_INCOMPLETE, TOO_MANY_ATTEMPTS, AUTHENTICATION_UNAVAILABLE),
    session=Session("ends-own", about="Revokes the token only on a server with Redis."),
    cookies=(
        Cookie("oauth_session_id", "reads", "Names the OAuth session to end."),
        Cookie("token", "clears", attributes=_CLEARED),
        Cookie("oui-session", "clears", attributes=_CLEARED),
        Cookie("owui-session", "clears", attributes=_CLEARED, since="0.11"),
        Cookie("oauth_id_token", "clears", attributes=_CLEARED),
        Cookie("oauth_session_id", "clears", "Only when the call carried it.", _CLEARED),
    ),
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=(
        Example("local", "A session that began with a password.", response={"status": True}),
        Example(
            "provider",
            "A session that began at an OAuth provider.",
            response={
                "status": True,
                "redirect_url": "https://idp.example.com/logout?id_token_hint=not-a-real-token",
            },
        ),
    ),
    remarks=(
        Remark("tolerance", "Calls without a credential, or with a bad one, are answered 200 as well."),
    ),
)

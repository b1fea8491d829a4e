"""The resource `server`: operations by which a client learns what it talks to."""

from typing import Any

from authwright.authoring import Endpoint, Example, Remark, Resource
from openwebui_auth_spec.callers import ANYONE, SESSION
from openwebui_auth_spec.server_config import ServerConfig, ServerVersion
from openwebui_auth_spec.server_samples import SIGNED_IN_010, SIGNED_IN_012

_PUBLIC_FEATURES = {
    "auth": True,
    "auth_trusted_header": False,
    "enable_signup_password_confirmation": False,
    "enable_ldap": False,
    "enable_signup": False,
    "enable_login_form": True,
    "enable_websocket": True,
}


def _config(version: str, **more: Any) -> dict[str, Any]:
    """Return what a server of a version tells everybody, and what it tells some callers."""
    new: dict[str, Any] = {} if version.startswith("0.10") else {"i18n": {}}
    slim = {"slim": False} if new else {}
    return {
        "status": True,
        "name": "Open WebUI",
        "version": version,
        "default_locale": "",
        **new,
        "oauth": {"providers": {"oidc": "Example"}, "auto_redirect": False},
        **more,
        "features": {**slim, **_PUBLIC_FEATURES, **more.get("features", {})},
    }


get_config = Endpoint(
    name="get_config",
    method="GET",
    path="/config",
    summary="Return the server's public configuration.",
    description="Tells everybody the version and the ways to sign in, and a signed-in user much more.",
    callers=(ANYONE,),
    credentials=(SESSION,),
    credentials_optional=True,
    response=ServerConfig,
    examples=(
        Example("anonymous-0.10", "Without a session, on 0.10.", response=_config("0.10.2"), until="0.11"),
        Example(
            "anonymous-0.11",
            "Without a session, on 0.11.",
            response=_config("0.11.4"),
            since="0.11",
            until="0.12",
        ),
        Example("anonymous", "Without a session.", response=_config("0.12.4"), since="0.12"),
        Example(
            "signed-in-0.10",
            "With a session, on 0.10.",
            response=_config("0.10.2", **SIGNED_IN_010),
            until="0.11",
        ),
        Example("signed-in", "With a session.", response=_config("0.12.4", **SIGNED_IN_012), since="0.12"),
        Example(
            "new-server",
            "A server that has no account yet.",
            response=_config("0.12.4", onboarding=True),
            since="0.12",
        ),
        Example(
            "pending",
            "The session of a user who waits for approval.",
            response=_config(
                "0.12.4", ui={"pending_user_overlay_title": "", "pending_user_overlay_content": ""}
            ),
            since="0.12",
        ),
    ),
    remarks=(
        Remark(
            "behaviour",
            "Only session tokens count, as a bearer token or the cookie `token`; an API key gets what "
            "everybody gets.",
        ),
    ),
)

get_version = Endpoint(
    name="get_version",
    method="GET",
    path="/version",
    summary="Return the server's release.",
    callers=(ANYONE,),
    response=ServerVersion,
    examples=(
        Example("version-0.10", "A 0.10.", response={"version": "0.10.2", "deployment_id": ""}, until="0.11"),
        Example(
            "version-0.11",
            "A 0.11.",
            response={"version": "0.11.4", "deployment_id": ""},
            since="0.11",
            until="0.12",
        ),
        Example("version", "A 0.12.", response={"version": "0.12.4", "deployment_id": ""}, since="0.12"),
    ),
)

SERVER = Resource(
    name="server",
    meaning="What the server is and which ways of signing in it offers; no account is needed.",
    base_path="/api",
    endpoints=(get_config, get_version),
)

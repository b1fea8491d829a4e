"""What the server tells of itself, and what answers where the API does not."""

import copy
from typing import Any, Final

from authwright.mock.behaviour import Call
from authwright.mock.messages import Reply, Request, json_reply
from authwright.mock.store import Store
from openwebui_auth_spec.mock.accounts import Account, everybody
from openwebui_auth_spec.mock.config import SERVER, admin_config, login_form, oauth_config
from openwebui_auth_spec.mock.oauth import providers
from openwebui_auth_spec.mock.registry import BEHAVIOURS
from openwebui_auth_spec.mock.sessions import APPROVED, permissions
from openwebui_auth_spec.server import get_config as endpoint
from openwebui_auth_spec.server_samples import SIGNED_IN_010, SIGNED_IN_012

_PAGE: Final = (
    b'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Open WebUI</title></head>'
    b"<body>The web app answers here.</body></html>\n"
)
_HTML: Final = "text/html; charset=utf-8"
_SWITCHES: Final = {
    "enable_api_keys": "ENABLE_API_KEYS",
    "enable_folders": "ENABLE_FOLDERS",
    "folder_max_file_count": "FOLDER_MAX_FILE_COUNT",
    "enable_channels": "ENABLE_CHANNELS",
    "enable_encrypted_channels": "ENABLE_ENCRYPTED_CHANNELS",
    "enable_apps": "ENABLE_APPS",
    "enable_calendar": "ENABLE_CALENDAR",
    "enable_automations": "ENABLE_AUTOMATIONS",
    "enable_notes": "ENABLE_NOTES",
    "enable_community_sharing": "ENABLE_COMMUNITY_SHARING",
    "enable_message_rating": "ENABLE_MESSAGE_RATING",
    "enable_user_webhooks": "ENABLE_USER_WEBHOOKS",
    "enable_user_status": "ENABLE_USER_STATUS",
    "enable_memories": "ENABLE_MEMORIES",
}


@BEHAVIOURS.operation("get_config")
def get_config(call: Call) -> Any:
    """Tell everybody how to sign in, and somebody who did much more."""
    told = _public(call)
    account: Account | None = call.caller.about["account"] if call.caller else None
    if not everybody(call.state):
        told["onboarding"] = True
    if account is None:
        return call.declared(told)
    config = admin_config(call)
    if account["role"] not in APPROVED:
        texts = ("PENDING_USER_OVERLAY_TITLE", "PENDING_USER_OVERLAY_CONTENT")
        told["ui"] = {name.lower(): config[name] for name in texts}
        return call.declared(told)
    more = copy.deepcopy(SIGNED_IN_012 if call.since("0.11") else SIGNED_IN_010)
    features = {**more.pop("features", {}), **told["features"]}
    features |= {name: config[key] for name, key in _SWITCHES.items() if key in config and name in features}
    return call.declared({**told, **more, "features": features, "permissions": permissions(call, account)})


@BEHAVIOURS.fallback
def fallback(request: Request, version: str) -> Reply | None:
    """Answer every unknown GET with the web app's page, and other methods by 405."""
    del version
    if request.method == "GET" and request.path == "/health":
        return json_reply(200, {"status": True})
    if request.method in ("GET", "HEAD"):
        return Reply(200, _PAGE, _HTML)
    reply = json_reply(405, {"detail": "Method Not Allowed"})
    reply.headers.append(("Allow", "GET, HEAD"))
    return reply


@BEHAVIOURS.describe
def describe(state: Store) -> Any:
    """Show the accounts, without anything that is secret."""
    shown = ("id", "name", "email", "role")
    return {"users": [{name: one[name] for name in shown} for one in everybody(state)]}


def _public(call: Call) -> dict[str, Any]:
    suffix = "" if call.since("0.12") else f"-{call.version}"
    example = next(one for one in endpoint.examples if one.name == f"anonymous{suffix}")
    told: dict[str, Any] = copy.deepcopy(example.response)
    config, settings = admin_config(call), call.settings
    names = {one: str(oauth_config(call)["OAUTH_PROVIDER_NAME"]) for one in providers(call)}
    told["oauth"] = {"providers": names, "auto_redirect": oauth_config(call)["OAUTH_AUTO_REDIRECT"]}
    kept = call.state.get(SERVER, "ldap")
    told["features"] |= {
        "auth": bool(settings["WEBUI_AUTH"]),
        "auth_trusted_header": bool(settings["WEBUI_AUTH_TRUSTED_EMAIL_HEADER"]),
        "enable_ldap": bool(kept and kept["on"]),
        "enable_signup": config["ENABLE_SIGNUP"],
        "enable_login_form": login_form(call),
    }
    return told

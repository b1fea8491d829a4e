"""What a sign-in comes to: a session, or from 0.12 the next step towards one."""

import math
from typing import Any, Final

from authwright.mock.behaviour import Call
from openwebui_auth_spec.mock import tokens
from openwebui_auth_spec.mock.accounts import GROUPS, Account, summary
from openwebui_auth_spec.mock.challenges import new_challenge
from openwebui_auth_spec.mock.config import admin_config, mfa_is_on, server_value
from openwebui_auth_spec.samples import SESSION_010, SESSION_011, SESSION_012

APPROVED: Final = ("user", "admin")
_FRESH: Final = {"0.10": SESSION_010, "0.11": SESSION_011, "0.12": SESSION_012}
_BYPASSES: Final = {"oauth": "MFA_ALLOW_OAUTH_BYPASS", "trusted_header": "MFA_ALLOW_TRUSTED_HEADER_BYPASS"}


def signed_in(call: Call, account: Account, method: str, *, cookie: bool = True) -> dict[str, Any]:
    """Return what a sign-in that has succeeded comes to, and set the cookie of a session."""
    call.no_cookies()
    bypassed = admin_config(call).get(_BYPASSES.get(method, ""), False)
    if mfa_is_on(call) and not bypassed:
        if account["role"] not in APPROVED:
            return {"next_step": "pending"}
        return new_challenge(call, account, method)
    return session(call, account, method, cookie=cookie)


def session(
    call: Call, account: Account, method: str, *, cookie: bool = True, verified: bool = False
) -> dict[str, Any]:
    """Return a new session of an account."""
    made = tokens.issue(call, account, method, verified=verified)
    expires = made["claims"].get("exp")
    if cookie:
        call.set_cookie("token", made["token"], None if expires is None else remaining(call, expires))
    return {
        **summary(account, signing_in=True),
        "token": made["token"],
        "token_type": "Bearer",
        "expires_at": expires,
        "permissions": permissions(call, account),
    }


def remaining(call: Call, expires: float) -> int:
    """Return the seconds that a token has left, for its cookie."""
    return max(0, math.floor(expires - call.now))


def permissions(call: Call, account: Account) -> dict[str, dict[str, bool]]:
    """Return an account's rights: the default ones, and those of its groups besides."""
    fresh: dict[str, dict[str, bool]] = _FRESH[call.version]["permissions"]
    default: dict[str, Any] = server_value(call.state, "permissions") or {}
    groups = [one for one in call.state.values(GROUPS) if account["id"] in one["users"]]
    granted: list[dict[str, Any]] = [one.get("permissions") or {} for one in groups]
    return {
        section: {
            key: bool(default.get(section, {}).get(key, value))
            or any(bool(one.get(section, {}).get(key)) for one in granted)
            for key, value in keys.items()
            # The tree that admins write in 0.10 has no such key, and so it is gone after a write.
            if not (default and call.version == "0.10" and (section, key) == ("sharing", "folders"))
        }
        for section, keys in fresh.items()
    }

"""What users do to their own account."""

import datetime
from typing import Any

from authwright.mock.behaviour import Call, Failure
from openwebui_auth_spec.mock.accounts import (
    Account,
    check_image,
    check_password,
    end_sessions,
    hashed,
    is_password,
    save,
    summary,
)
from openwebui_auth_spec.mock.registry import BEHAVIOURS
from openwebui_auth_spec.mock.sessions import permissions, remaining


@BEHAVIOURS.operation("get_session_user")
def get_session_user(call: Call) -> Any:
    """Return the session that was presented, with all of the profile."""
    caller = call.signed_in()
    account: Account = caller.about["account"]
    claims: dict[str, Any] = caller.about["claims"] or {}
    expires = claims.get("exp")
    call.no_cookies()
    if caller.about["claims"] is not None:
        seconds = None if expires is None else remaining(call, expires)
        call.set_cookie("token", caller.credential.value, seconds)
    # Whatever stands in an Authorization header is given back, even where the cookie was believed.
    given = call.request.headers.get("authorization", "").partition(" ")[2]
    return {
        **summary(account),
        "profile_image_url": account["profile_image_url"],
        "token": given or caller.credential.value,
        "token_type": "Bearer",
        "expires_at": expires,
        "permissions": permissions(call, account),
        "bio": account["bio"],
        "gender": account["gender"],
        "date_of_birth": account["date_of_birth"],
        "status_emoji": None,
        "status_message": None,
        "status_expires_at": None,
    }


@BEHAVIOURS.operation("update_profile")
def update_profile(call: Call) -> Any:
    """Replace the profile; what is left out becomes null."""
    account: Account = call.signed_in().about["account"]
    check_image(call, call.body["profile_image_url"])
    _check_date(call.body.get("date_of_birth"))
    names = ("bio", "gender", "date_of_birth")
    account |= {"name": call.body["name"], "profile_image_url": call.body["profile_image_url"]}
    account |= {name: call.body.get(name) for name in names}
    save(call.state, account)
    return summary(account)


@BEHAVIOURS.operation("update_timezone")
def update_timezone(call: Call) -> Any:
    """Keep a time zone, whatever it is called."""
    account: Account = call.signed_in().about["account"]
    save(call.state, account | {"timezone": call.body["timezone"]})
    return {"status": True}


@BEHAVIOURS.operation("update_password", checks=("new_password",))
def update_password(call: Call) -> Any:
    """Change the password; which sessions end by that differs by version."""
    account: Account = call.signed_in().about["account"]
    if call.settings["WEBUI_AUTH_TRUSTED_EMAIL_HEADER"]:
        raise Failure("password_kept_elsewhere")
    if not is_password(call, account, call.body["password"]):
        raise Failure("wrong_password")
    check_password(call, call.body["new_password"])
    account["password"] = hashed(call.body["new_password"])
    if call.since("0.12"):
        end_sessions(call.state, account)
    elif call.since("0.11") and call.settings["REDIS"]:
        account["revoked_at"] = int(call.now)
    save(call.state, account)
    return True


def _check_date(value: str | None) -> None:
    if value is None:
        return
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        raise Failure("invalid_request") from None

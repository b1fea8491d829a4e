"""Signing up and in by password, by a trusted header and without any; signing out."""

from typing import Any, Final
from urllib.parse import unquote

from authwright.mock.behaviour import Call, Failure
from openwebui_auth_spec.mock import tokens
from openwebui_auth_spec.mock.accounts import (
    GROUPS,
    ROLES,
    Account,
    by_email,
    check_image,
    check_new,
    create,
    everybody,
    is_password,
)
from openwebui_auth_spec.mock.config import admin_config, change_admin_config, login_form, mfa_is_on
from openwebui_auth_spec.mock.oauth import end_oauth_session
from openwebui_auth_spec.mock.registry import BEHAVIOURS
from openwebui_auth_spec.mock.sessions import signed_in

_SIGNINS: Final = (15, 180)
_PASSWORDS: Final = (10, 900)
_NOBODY: Final = "admin@localhost"


@BEHAVIOURS.operation("signup", checks=("email", "password"))
def signup(call: Call) -> Any:
    """Make an account. The first one is the admin's, and closes sign-up behind it."""
    _check_open(call)
    body = call.body
    check_new(call, body["email"], body["password"])
    check_image(call, body.get("profile_image_url"))
    image = body.get("profile_image_url", "/user.png")
    account = newcomer(call, body["name"], body["email"], body["password"], image=image)
    return signed_in(call, account, "password")


@BEHAVIOURS.operation("signin")
def signin(call: Call) -> Any:
    """Sign in, by whatever way the server is set up for."""
    if call.settings["WEBUI_AUTH_TRUSTED_EMAIL_HEADER"]:
        return signed_in(call, _by_header(call), "trusted_header")
    if not call.settings["WEBUI_AUTH"]:
        return signed_in(call, _without_authentication(call), "system")
    if not call.settings["ENABLE_PASSWORD_AUTH"]:
        raise Failure("prohibited")
    email, password = str(call.body["email"]).lower(), str(call.body["password"])
    if call.limiter.hit(f"signin {email}", *_SIGNINS, call.now) is not None:
        raise Failure("rate_limited")
    account = by_email(call.state, email)
    if account:
        count_password(call, account)
    if account is None or not is_password(call, account, password):
        raise Failure("invalid_credentials")
    return signed_in(call, account, "password")


@BEHAVIOURS.operation("sign_out")
def sign_out(call: Call) -> Any:
    """Clear the cookies; only a server with Redis revokes the token."""
    for cookie in call.operation.cookies:
        if cookie.action == "clears" and (
            cookie.name != "oauth_session_id" or cookie.name in call.request.cookies
        ):
            call.clear_cookie(cookie.name)
    claims = call.caller.about["claims"] if call.caller else None
    if claims and call.settings["REDIS"]:
        tokens.revoke(call.state, claims)
    redirect = end_oauth_session(call, call.request.cookies.get("oauth_session_id"))
    return {"status": True} if redirect is None else {"status": True, "redirect_url": redirect}


def newcomer(
    call: Call, name: str, email: str, password: str | None, *, image: str | None = None, role: str = ""
) -> Account:
    """Make the account of somebody who came by themselves."""
    config = admin_config(call)
    if not everybody(call.state):
        role = "admin"
        change_admin_config(call, ENABLE_SIGNUP=False)
    account = create(
        call,
        name=name,
        email=email,
        password=password,
        role=role or str(config["DEFAULT_USER_ROLE"]),
        image="/user.png" if image is None else image,
    )
    group = call.state.get(GROUPS, str(config["DEFAULT_GROUP_ID"]))
    if group:
        call.state.put(GROUPS, group["id"], group | {"users": [*group["users"], account["id"]]})
    return account


def count_password(call: Call, account: Account) -> None:
    """Count a try of a password while MFA is on; good ones count too."""
    if not mfa_is_on(call):
        return
    wait = call.limiter.hit(f"password {account['id']}", *_PASSWORDS, call.now)
    if wait is not None:
        raise Failure("too_many_attempts", retry_after=wait)


def _check_open(call: Call) -> None:
    users = bool(everybody(call.state))
    if not call.settings["WEBUI_AUTH"]:
        closed = users
    elif users:
        closed = not (admin_config(call)["ENABLE_SIGNUP"] and login_form(call))
    else:
        opened = admin_config(call)["ENABLE_SIGNUP"] and login_form(call)
        closed = not (opened or call.settings["ENABLE_INITIAL_ADMIN_SIGNUP"])
    if closed:
        raise Failure("forbidden")


def _by_header(call: Call) -> Account:
    """Return the account that the proxy in front of the server names; a new one if need be."""
    headers, settings = call.request.headers, call.settings
    email = headers.get(str(settings["WEBUI_AUTH_TRUSTED_EMAIL_HEADER"]).lower(), "").lower()
    if not email:
        raise Failure("trusted_header_missing")
    name = unquote(headers.get(str(settings["WEBUI_AUTH_TRUSTED_NAME_HEADER"]).lower(), ""))
    role = headers.get(str(settings["WEBUI_AUTH_TRUSTED_ROLE_HEADER"]).lower(), "").lower()
    account = by_email(call.state, email) or newcomer(call, name or email, email, None)
    if role in ROLES and account["role"] != role:
        account["role"] = role
        call.state.put("users", account["id"], account)
    return account


def _without_authentication(call: Call) -> Account:
    account = by_email(call.state, _NOBODY)
    if account is None and everybody(call.state):
        raise Failure("users_exist")
    return account or newcomer(call, "User", _NOBODY, "admin")

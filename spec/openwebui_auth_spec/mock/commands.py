"""`POST /_mock/do/NAME`: what is done to a real server by its operator, its admin pages or a browser."""

import secrets
import uuid
from collections.abc import Mapping
from typing import Any

from authwright.mock.behaviour import Call
from openwebui_auth_spec.mock import tokens
from openwebui_auth_spec.mock.accounts import (
    GROUPS,
    KIND,
    Account,
    by_email,
    by_id,
    create,
    end_sessions,
    hashed,
    save,
)
from openwebui_auth_spec.mock.challenges import KIND as CHALLENGES
from openwebui_auth_spec.mock.challenges import new_challenge
from openwebui_auth_spec.mock.config import SERVER, mfa_is_on
from openwebui_auth_spec.mock.mfa import digest
from openwebui_auth_spec.mock.registry import BEHAVIOURS
from openwebui_auth_spec.mock.sessions import session


@BEHAVIOURS.command("user")
def user(call: Call, body: Mapping[str, Any]) -> Any:
    """Make or change an account, as the user administration does: email, name, role, password."""
    account = by_email(call.state, str(body["email"])) or by_id(call.state, str(body.get("id")))
    if account is None:
        account = create(
            call,
            name=str(body.get("name", body["email"])),
            email=str(body["email"]),
            password=body.get("password"),
            role=str(body.get("role", "pending")),
        )
    else:
        account |= {name: body[name] for name in ("name", "role") if name in body}
        account["email"] = str(body["email"]).lower()
        if body.get("password") is not None:
            account["password"] = hashed(str(body["password"]))
            end_sessions(call.state, account)
        save(call.state, account)
    return {"id": account["id"]}


@BEHAVIOURS.command("delete-user")
def delete_user(call: Call, body: Mapping[str, Any]) -> Any:
    """Delete an account, by its email."""
    account = _account(call, body)
    call.state.delete(KIND, account["id"])
    return {"id": account["id"]}


@BEHAVIOURS.command("permissions")
def permissions(call: Call, body: Mapping[str, Any]) -> Any:
    """Set the default rights: a tree, of which what is left out is as on a fresh server."""
    call.state.put(SERVER, "permissions", dict(body))
    return {}


@BEHAVIOURS.command("group")
def group(call: Call, body: Mapping[str, Any]) -> Any:
    """Make a group: name, permissions, emails of its users."""
    members = [_account(call, {"email": one})["id"] for one in body.get("emails", [])]
    key = str(uuid.uuid4())
    made = {"id": key, "name": body["name"], "permissions": body.get("permissions", {}), "users": members}
    call.state.put(GROUPS, key, made)
    return {"id": key}


@BEHAVIOURS.command("oauth-signin")
def oauth_signin(call: Call, body: Mapping[str, Any]) -> Any:
    """Do what a browser does at a provider: email, provider. Returns the cookies that it ends up with."""
    account, provider = _account(call, body), str(body.get("provider", "oidc"))
    if mfa_is_on(call):
        new_challenge(call, account, "oauth")
        return {"cookies": {"mfa_challenge": call.state.get(CHALLENGES, account["id"])["token"]}}
    key = secrets.token_urlsafe(16)
    account["oauth_sessions"][provider] = key
    account["oauth"].setdefault(provider, account["email"])
    save(call.state, account)
    made = session(call, account, "oauth", cookie=False)
    return {"cookies": {"token": made["token"], "oauth_session_id": key}}


@BEHAVIOURS.command("provider")
def provider(call: Call, body: Mapping[str, Any]) -> Any:
    """Say whether the providers can be reached: reachable."""
    call.state.put(SERVER, "provider", bool(body["reachable"]))
    return {}


@BEHAVIOURS.command("mfa-reset")
def mfa_reset(call: Call, body: Mapping[str, Any]) -> Any:
    """Reset the second factor of an email, as the operator's command line does. Returns the token."""
    account = _account(call, body)
    token = secrets.token_urlsafe(32)
    account["reset"] = {"token": digest(token), "at": call.now}
    end_sessions(call.state, account)
    return {"reset_token": token}


@BEHAVIOURS.command("token")
def token(call: Call, body: Mapping[str, Any]) -> Any:
    """Sign a session token of an email, with `claims` in place of the usual ones; null leaves one out."""
    account = _account(call, body)
    claims = tokens.issue(call, account, "password")["claims"] | dict(body.get("claims", {}))
    return {"token": tokens.sign(call.state, {k: v for k, v in claims.items() if v is not None})}


def _account(call: Call, body: Mapping[str, Any]) -> Account:
    account = by_email(call.state, str(body["email"]))
    if account is None:
        raise LookupError("no account has this email")
    return account

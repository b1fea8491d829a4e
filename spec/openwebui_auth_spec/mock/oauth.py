"""Signing in by a provider: the exchange of its tokens, and the sessions at it.

The built-in provider's access tokens are texts: `mock:SUBJECT:EMAIL`. Without an address the provider tells
none, without a subject it tells neither.
"""

from typing import Any, Final

from authwright.mock.behaviour import Call, Failure
from openwebui_auth_spec.mock.accounts import Account, by_email, everybody, save
from openwebui_auth_spec.mock.config import SERVER, oauth_config
from openwebui_auth_spec.mock.registry import BEHAVIOURS
from openwebui_auth_spec.mock.sessions import signed_in

PREFIX: Final = "mock:"
END_SESSION: Final = "http://127.0.0.1:9400/oauth2/end_session"
_WINDOW: Final = 180


@BEHAVIOURS.operation("token_exchange")
def token_exchange(call: Call) -> Any:
    """Give a session for a provider's access token; no account is ever made."""
    settings = call.settings
    if not settings["ENABLE_OAUTH_TOKEN_EXCHANGE"]:
        raise Failure("token_exchange_disabled")
    limit = int(settings["OAUTH_TOKEN_EXCHANGE_RATE_LIMIT"] or 0)
    key = f"exchange {call.request.peer}"
    if limit and call.since("0.11") and call.limiter.hit(key, limit, _WINDOW, call.now) is not None:
        raise Failure("rate_limited")
    provider = call.path["provider"].lower()
    if provider not in providers(call):
        raise Failure("provider_not_configured", provider=provider)
    subject, email = _told(call)
    domains = str(oauth_config(call)["OAUTH_ALLOWED_DOMAINS"]).split(",")
    if "*" not in domains and email.rpartition("@")[2] not in domains:
        raise Failure("forbidden")
    account = _account(call, provider, subject, email)
    if account is None:
        raise Failure("exchange_user_not_found")
    return signed_in(call, account, "oauth", cookie=False)


@BEHAVIOURS.operation("delete_oauth_session")
def delete_oauth_session(call: Call) -> Any:
    """Forget the session at a provider."""
    account: Account = call.signed_in().about["account"]
    if call.path["provider"] not in account["oauth_sessions"]:
        raise Failure("no_oauth_session")
    del account["oauth_sessions"][call.path["provider"]]
    save(call.state, account)
    return True


def providers(call: Call) -> list[str]:
    """Return the names of the providers that the environment describes."""
    return [one.strip().lower() for one in str(call.settings["OAUTH_PROVIDERS"]).split(",") if one.strip()]


def is_reachable(call: Call) -> bool:
    """Whether the providers answer; the command `provider` says so."""
    return call.state.get(SERVER, "provider") is not False


def end_oauth_session(call: Call, session: str | None) -> str | None:
    """End the session of a cookie at its provider, and return where the browser is to go for that."""
    for account in everybody(call.state) if session else ():
        for name, kept in list(account["oauth_sessions"].items()):
            if kept != session:
                continue
            if not is_reachable(call):
                raise Failure("signout_incomplete")
            del account["oauth_sessions"][name]
            save(call.state, account)
            given = str(oauth_config(call)["OPENID_END_SESSION_ENDPOINT"])
            return given or f"{END_SESSION}?id_token_hint={session}"
    return None


def _told(call: Call) -> tuple[str, str]:
    """Return subject and address that the provider tells of a token."""
    token = str(call.body["token"])
    if not token.startswith(PREFIX) or not is_reachable(call):
        raise Failure("provider_token_invalid")
    subject, _, email = token.removeprefix(PREFIX).partition(":")
    if not subject:
        raise Failure("token_without_sub")
    if not email:
        raise Failure("token_without_email")
    return subject, email.lower()


def _account(call: Call, provider: str, subject: str, email: str) -> Account | None:
    linked = [one for one in everybody(call.state) if one["oauth"].get(provider) == subject]
    if linked:
        return linked[0]
    account = by_email(call.state, email)
    if account is None or not oauth_config(call)["OAUTH_MERGE_ACCOUNTS_BY_EMAIL"]:
        return None
    account["oauth"][provider] = subject
    save(call.state, account)
    return account

"""Who calls: session tokens and API keys, and what is refused before an operation is reached."""

from typing import Final

from authwright.mock.behaviour import Call, Caller, Carried, Failure
from openwebui_auth_spec.mock import tokens
from openwebui_auth_spec.mock.accounts import Account, by_id
from openwebui_auth_spec.mock.challenges import of_token
from openwebui_auth_spec.mock.config import admin_config, mfa_is_on
from openwebui_auth_spec.mock.keys import PREFIX, may_use_keys, owner_of
from openwebui_auth_spec.mock.registry import BEHAVIOURS
from openwebui_auth_spec.mock.sessions import APPROVED

_ADDRESS: Final = (100, 900)
_AUTOMATIC: Final = ("automation", "subagent")


@BEHAVIOURS.enter
def enter(call: Call) -> None:
    """Count POST calls of an address while MFA is on."""
    if call.operation.method != "POST" or not mfa_is_on(call):
        return
    wait = call.limiter.hit(f"address {call.request.peer}", *_ADDRESS, call.now)
    if wait is not None:
        raise Failure("too_many_attempts", retry_after=_ADDRESS[1])


@BEHAVIOURS.choose
def choose(call: Call, found: list[Carried]) -> Carried | None:
    """Take the first carrier, but a good cookie before an Authorization header of another scheme."""
    scheme = call.request.headers.get("authorization", "").partition(" ")[0].lower()
    if found and found[0].carrier == "bearer" and scheme != "bearer":
        cookie = next((one for one in found if one.carrier == "cookie"), None)
        if cookie and (
            cookie.value.startswith(PREFIX) or tokens.read(call.state, cookie.value, call.now) is not None
        ):
            return cookie
    return next(iter(found), None)


@BEHAVIOURS.identify
def identify(call: Call, carried: Carried | None) -> Caller | None:
    """Tell the caller by a session token, an API key, or the cookie of a challenge."""
    if call.operation.name == "mfa_challenge":
        return _challenged(call, carried)
    if carried is None:
        raise Failure("not_authenticated")
    if carried.value.startswith(PREFIX):
        return _by_key(call, carried)
    return _by_session(call, carried)


def _by_session(call: Call, carried: Carried) -> Caller:
    claims = tokens.read(call.state, carried.value, call.now)
    if claims is None:
        raise Failure("invalid_token")
    kind = claims.get("typ", "session")
    if tokens.is_revoked(call.state, claims) or kind not in ("session", *_AUTOMATIC):
        raise Failure("revoked_token")
    account = by_id(call.state, str(claims["id"]))
    if account is None:
        raise Failure("user_gone")
    stamped = "session_stamp" in claims and claims["session_stamp"] != account["stamp"]
    if (call.since("0.12") and stamped) or claims.get("iat", call.now) <= account["revoked_at"]:
        raise Failure("revoked_token")
    _check_header(call, account)
    if kind in _AUTOMATIC and "api-key" not in call.operation.credentials:
        raise Failure("human_required")
    return Caller(account["id"], _levels(account), carried, {"account": account, "claims": claims})


def _by_key(call: Call, carried: Carried) -> Caller:
    account = owner_of(call.state, carried.value)
    if account is None:
        raise Failure("invalid_api_key")
    if not may_use_keys(call, account):
        raise Failure("api_keys_disabled")
    config = admin_config(call)
    if config["ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS"]:
        listed = [one.strip() for one in str(config["API_KEYS_ALLOWED_ENDPOINTS"]).split(",") if one.strip()]
        path = call.request.path
        if not any(path == one or path.startswith(f"{one.rstrip('/')}/") for one in listed):
            raise Failure("endpoint_not_allowed")
    _check_header(call, account)
    if "api-key" not in call.operation.credentials:
        raise Failure("human_required")
    return Caller(account["id"], _levels(account), carried, {"account": account, "claims": None})


def _challenged(call: Call, carried: Carried | None) -> Caller:
    """Tell the caller by the cookie, which only the server's own page may use."""
    own = str(admin_config(call)["WEBUI_URL"]).rstrip("/") or f"http://{call.request.headers.get('host', '')}"
    if call.request.headers.get("origin") != own:
        raise Failure("wrong_origin")
    call.clear_cookie("mfa_challenge")
    if carried is None:
        raise Failure("step_expired")
    account, challenge = of_token(call, carried.value)
    return Caller(account["id"], frozenset({"challenged"}), carried, {"challenge": challenge})


def _check_header(call: Call, account: Account) -> None:
    """Refuse a token of somebody else than the trusted header names."""
    name = str(call.settings["WEBUI_AUTH_TRUSTED_EMAIL_HEADER"]).lower()
    given = call.request.headers.get(name) if name else None
    if given is not None and given.lower() != account["email"]:
        raise Failure("user_mismatch")


def _levels(account: Account) -> frozenset[str]:
    levels = {"anyone", "any"}
    if account["role"] in APPROVED:
        levels.add("verified")
    if account["role"] == "admin":
        levels.add("admin")
    return frozenset(levels)

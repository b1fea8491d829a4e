"""Session tokens: JWT, HS256, with the claims of each version."""

import base64
import hashlib
import hmac
import json
import math
import re
import secrets
import uuid
from typing import Any, Final

from authwright.mock.behaviour import Call
from authwright.mock.store import Store
from openwebui_auth_spec.mock.accounts import Account
from openwebui_auth_spec.mock.config import SERVER, admin_config

_DURATION: Final = re.compile(r"(-?\d+(?:\.\d+)?)(ms|s|m|h|d|w)")
_SECONDS: Final = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_NEVER: Final = ("-1", "0")
_REVOKED: Final = "revoked"


def is_duration(text: str) -> bool:
    """Whether the admin's settings take it for the life of a token; anything else is passed over."""
    return text in _NEVER or _DURATION.fullmatch(text) is not None


def lifetime(text: str) -> float | None:
    """Return the life of a token in seconds, None for one without an end."""
    fits = None if text in _NEVER else _DURATION.fullmatch(text)
    return float(fits[1]) * _SECONDS[fits[2]] if fits else None


def issue(call: Call, account: Account, method: str | None, *, verified: bool = False) -> dict[str, Any]:
    """Return the claims of a new session under `claims`, and the token. `method` is None for `/add`."""
    seconds = lifetime(str(admin_config(call)["JWT_EXPIRES_IN"]))
    claims: dict[str, Any] = {"id": account["id"], "jti": str(uuid.uuid4()), "iat": int(call.now)}
    if seconds is not None:
        claims["exp"] = math.ceil(call.now + seconds)
    if call.since("0.12"):
        claims |= {"typ": "session", "session_stamp": account["stamp"]}
        if method is not None:
            claims |= {"auth_method": method, "auth_time": int(call.now), "mfa_verified": verified}
    return {"token": sign(call.state, claims), "claims": claims}


def sign(state: Store, claims: dict[str, Any]) -> str:
    """Return the token of claims."""
    head = _encode(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
    body = _encode(json.dumps(claims).encode())
    return f"{head}.{body}.{_signature(state, f'{head}.{body}')}"


def read(state: Store, token: str, now: float) -> dict[str, Any] | None:
    """Return the claims of a token that is signed, names somebody and has not expired; else None."""
    signed, _, signature = token.rpartition(".")
    if not signed or not hmac.compare_digest(signature.encode(), _signature(state, signed).encode()):
        return None
    # What bears the signature is ours: it is an object.
    claims: dict[str, Any] = json.loads(_decode(signed.rpartition(".")[2]))
    return claims if claims.get("id") and claims.get("exp", now + 1) > now else None


def revoke(state: Store, claims: dict[str, Any]) -> None:
    """Revoke one token: only servers with Redis do."""
    state.put(_REVOKED, str(claims.get("jti")), True)


def is_revoked(state: Store, claims: dict[str, Any]) -> bool:
    """Whether the token was revoked."""
    return bool(state.get(_REVOKED, str(claims.get("jti"))))


def _signature(state: Store, text: str) -> str:
    key = state.get(SERVER, "secret")
    if key is None:
        key = secrets.token_hex(32)
        state.put(SERVER, "secret", key)
    return _encode(hmac.new(str(key).encode(), text.encode(), hashlib.sha256).digest())


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

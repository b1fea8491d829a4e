"""Codes of an authenticator (RFC 6238): six digits, 30 seconds, SHA-1."""

import base64
import hashlib
import hmac
import secrets
from typing import Final

_STEP: Final = 30
_DIGITS: Final = 6


def new_key() -> str:
    """Return a new key as people type it: 32 characters of base32."""
    return base64.b32encode(secrets.token_bytes(20)).decode()


def code(key: str, step: int) -> str:
    """Return the code of a step."""
    digest = hmac.new(base64.b32decode(key), step.to_bytes(8, "big"), hashlib.sha1).digest()
    start = digest[-1] & 15
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**_DIGITS:0{_DIGITS}d}"


def step_of(key: str, given: str, now: float, last: int) -> int | None:
    """Return the step of a code: this one or a neighbour, later than the `last` used; else None."""
    current = int(now) // _STEP
    for step in (current - 1, current, current + 1):
        if step > last and hmac.compare_digest(code(key, step).encode(), given.encode()):
            return step
    return None

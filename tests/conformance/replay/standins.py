"""Stand-ins for the secrets of recordings: one for each secret, so that they can still be told apart."""

import base64
import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from tests.conformance.replay.values import Json

_JWT: Final = re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]+")
_CHALLENGE: Final = re.compile(r"\b[0-9a-f-]{36}\.[\w-]{43}")
# Headers that say who calls, or from where. Names of trusted headers begin with `X-User-`.
_SENT: Final = ("authorization", "cookie", "x-api-key", "origin", "content-type")
_TRUSTED: Final = "x-user-"


def _base32(number: int) -> str:
    digits = ""
    for _ in range(6):
        number, digit = divmod(number, 32)
        digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[digit] + digits
    return "A" * 26 + digits


# Secrets of servers long gone, and yet a scanner would rightly ask about them.
_SECRETS: Final[tuple[tuple[re.Pattern[str], Callable[[int], str]], ...]] = (
    (_JWT, lambda number: f"a-session-token-{number}"),
    (re.compile(r"\bsk-[0-9a-f]{32}\b"), lambda number: f"sk-{number:032x}"),
    (_CHALLENGE, lambda number: f"00000000-0000-4000-8000-{number:012x}." + "A" * 43),
    (re.compile(r"\b[A-Z2-7]{32}\b"), _base32),
    (re.compile(r"^[0-9a-fA-F]{32}$"), lambda number: f"{number:032x}"),
)


class StandIns:
    """The stand-ins of one recording."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def replace(self, text: str) -> str:
        """Return a text with a stand-in for each secret in it."""
        for pattern, make in _SECRETS:
            for secret in pattern.findall(text):
                text = text.replace(secret, make(self._number(secret)))
        return text

    def clean(self, value: Any) -> Any:
        """Return a JSON value with stand-ins in its texts."""
        if isinstance(value, dict):
            return {name: self.clean(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.clean(inner) for inner in value]
        return self.replace(value) if isinstance(value, str) else value

    def owners(self, values: Json, emails: Mapping[str, str]) -> dict[str, str]:
        """Return the addresses of the accounts that tokens of a request belong to, by stand-in."""
        text = json.dumps([sent_headers(values), values.get("request_json")])
        found = {token: _owner(token) for token in _JWT.findall(text)}
        found |= {token: token.partition(".")[0] for token in _CHALLENGE.findall(text)}
        return {self.replace(token): emails[who] for token, who in found.items() if who in emails}

    def _number(self, secret: str) -> int:
        # Recovery codes are the same in either case.
        return self._numbers.setdefault(secret.lower(), len(self._numbers) + 1)


def sent_headers(values: Json) -> dict[str, str]:
    """Return the headers of a recorded request that matter, with their names in lower case."""
    given: dict[str, str] = values.get("request_headers") or {}
    lower = {name.lower(): value for name, value in given.items()}
    return {k: v for k, v in lower.items() if k in _SENT or k.startswith(_TRUSTED)}


def emails_of(recorded: Iterable[Json]) -> dict[str, str]:
    """Return the addresses of all accounts that answers show, by id."""
    return {
        body["id"]: body["email"]
        for values in recorded
        if isinstance(body := values.get("response_json"), dict) and {"id", "email"} <= body.keys()
    }


def _owner(token: str) -> str:
    part = token.split(".")[1]
    try:
        claims = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except ValueError:
        return ""
    return str(claims.get("id", "")) if isinstance(claims, dict) else ""

"""Recorded exchanges: one request to a real server and its answer, one JSON object a line."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.conformance.replay.values import Json

SLICE: Final = Path(__file__).parent / "exchanges"
_ROLES: Final = ("admin", "user", "pending")


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange. `release` is the server's version ("0.12.4"), `auth` says what credential was sent."""

    release: str
    label: str
    method: str
    path: str
    auth: str
    request_json: Any
    request_raw: str | None
    status: int
    response_json: Any
    response_text: str | None
    set_cookie: tuple[str, ...]
    headers: Mapping[str, str]

    @property
    def credential(self) -> str | None:
        """Kind of the credential sent; None without one, and for one that no spec has a word for."""
        if "apikey" in self.auth or self.auth == "x-api-key:admin":
            return "api-key"
        if self.auth == "cookie:mfa_challenge":
            return "mfa-challenge"
        kinds = ("session", "cookie:", "jwt:", "x-api-key:", "basic + cookie")
        return "session" if self.auth.startswith(kinds) else None

    @property
    def role(self) -> str | None:
        """The caller's role, where the recording tells it."""
        role = self.auth.rpartition(":")[2]
        return role if self.credential in ("session", "api-key") and role in _ROLES else None

    @property
    def content_type(self) -> str:
        """The answer's media type, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip()

    def cookies(self) -> Iterator[tuple[str, str]]:
        """Yield name and action (`sets` or `clears`) of each cookie of the answer."""
        for line in self.set_cookie:
            name, _, rest = line.partition("=")
            # A value with Max-Age=0 is a token that lived for less than a second, not a cleared cookie.
            cleared = rest.partition(";")[0].strip() in ("", '""')
            yield name.strip(), "clears" if cleared else "sets"


def read_exchanges(folder: Path) -> list[Exchange]:
    """Read all `*.jsonl` files of `folder`, in order of their names. Raises FileNotFoundError without any."""
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        raise FileNotFoundError(f"no recordings (*.jsonl) in {folder}")
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines() if line]
    return [parse_exchange(json.loads(line)) for line in lines]


def parse_exchange(values: Json) -> Exchange:
    """Return the exchange that one line of a recording holds; fields that it lacks are empty."""
    return Exchange(
        release=values["version"],
        label=values["label"],
        method=values["method"],
        path=values["path"],
        auth=values.get("auth", "anonymous"),
        request_json=values.get("request_json"),
        request_raw=values.get("request_raw"),
        status=values["status"],
        response_json=values.get("response_json"),
        response_text=values.get("response_text"),
        set_cookie=tuple(values.get("set_cookie") or ()),
        headers={name.lower(): value for name, value in (values.get("headers") or {}).items()},
    )

"""What comes in and what goes out, without a word of sockets."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import Any, Final

JSON: Final = "application/json"
PLAIN: Final = "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Request:
    """A request. `path` is decoded, names of `headers` are in lower case, `peer` is the caller's address."""

    method: str
    path: str
    query: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    peer: str = "127.0.0.1"

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies that came in; none where the header cannot be read."""
        jar: SimpleCookie = SimpleCookie()
        try:
            jar.load(self.headers.get("cookie", ""))
        except CookieError:
            return {}
        return {name: morsel.value for name, morsel in jar.items()}

    @property
    def media(self) -> str:
        """The media type of the body, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


@dataclass(slots=True)
class Reply:
    """An answer. `close` ends the connection after it.

    `cut` sends so many bytes of the body and then ends the connection, whatever length was announced; below
    zero the connection is reset without an answer.
    """

    status: int
    body: bytes = b""
    media: str | None = JSON
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    close: bool = False
    cut: int | None = None


def json_reply(status: int, value: Any) -> Reply:
    """Return an answer with a JSON value."""
    return Reply(status, json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())

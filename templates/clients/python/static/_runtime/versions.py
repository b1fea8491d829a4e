"""Server versions: how they compare, and what is known of the one a client talks to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import InvalidRequestError, UnsupportedByServer

_NUMBERS = re.compile(r"v?(\d{1,9}(?:\.\d{1,9})*)")


@dataclass(frozen=True, slots=True)
class VersionProbe:
    """Where an anonymous request tells the version: a path, and a JSON Pointer into its answer."""

    path: str
    pointer: str
    method: str = "GET"


def numbers(version: str) -> tuple[int, ...] | None:
    """The leading numbers of a version without trailing zeros, None when there are none.

    What follows them (`-dev`, `rc1`) is not looked at: a pre-release has the API of its release.
    """
    found = _NUMBERS.match(version.strip())
    if found is None:
        return None
    parts = [int(part) for part in found[1].split(".")]
    while len(parts) > 1 and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def alive(since: str | None, until: str | None, version: str) -> bool:
    """Whether what lives in `[since, until)` exists in a version; True for a version without numbers."""
    server = numbers(version)
    if server is None:
        return True
    first = numbers(since) if since else None
    end = numbers(until) if until else None
    return not (first and server < first) and not (end and server >= end)


def require(name: str, since: str | None, until: str | None, version: str | None) -> None:
    """Raises `UnsupportedByServer` when the version is known and the thing does not exist in it."""
    if version is not None and not alive(since, until, version):
        raise UnsupportedByServer(name, since=since, until=until, server=version)


class ServerVersion:
    """What a client and those derived from it know of their server.

    A version found by asking is not relied upon for refusing operations in advance, since the server may be
    upgraded while the client lives; one declared by the caller is. For members of a request it is, since a
    server that is too old would ignore them without a word.

    `silent` says that the server was asked and does not tell; then nothing is refused for its version.
    """

    __slots__ = ("declared", "probed", "silent")

    def __init__(self, declared: str | None = None) -> None:
        if declared is not None and numbers(declared) is None:
            raise InvalidRequestError('server_version must begin with numbers, such as "0.12.4"')
        self.declared = declared
        self.probed: str | None = None
        self.silent = False

    @property
    def known(self) -> str | None:
        """The version as declared, else as found by asking, else None."""
        return self.declared or self.probed

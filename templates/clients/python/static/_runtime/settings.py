"""What a client is told when it is made, apart from its credential."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Final, Self

import httpx2

from .errors import InvalidRequestError
from .flight import Flight
from .headers import checked
from .hooks import NO_HOOKS, Hooks
from .responses import DETAIL, ResponseFacts, answered
from .retries import Retries, as_retries
from .session import BEARER, Carrier
from .versions import ServerVersion, VersionProbe

_MOST_URLS: Final = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiFacts:
    """What the clients of one API have in common.

    Attributes:
        user_agent: Value of the `User-Agent` header.
        version_probe: Where to ask for the server's version; None when nobody tells.
        error_member: The member of error answers that tells the reason.
        carrier: How the token travels unless the caller says otherwise.
    """

    user_agent: str | None = None
    version_probe: VersionProbe | None = None
    error_member: str = DETAIL
    carrier: Carrier = BEARER


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a client is told when it is made; shared by those derived from it.

    `timeouts` maps the phases of a request to seconds; `closed` is set when the client ends.
    """

    base_url: str
    timeouts: dict[str, float | None]
    total_timeout: float | None
    retries: Retries
    hooks: Hooks
    server: ServerVersion
    user_agent: str | None
    asking: Flight[ResponseFacts] = field(default_factory=lambda: Flight(answered))
    closed: threading.Event = field(default_factory=threading.Event)
    _urls: dict[str, httpx2.URL] = field(default_factory=dict[str, httpx2.URL], repr=False)

    @classmethod
    def checked(
        cls,
        base_url: str,
        api: ApiFacts,
        *,
        timeout: float | httpx2.Timeout | None,
        total_timeout: float | None,
        retries: int | Retries,
        hooks: Hooks | None,
        server_version: str | None,
    ) -> Self:
        """The settings, or an `InvalidRequestError` that says which of them cannot be used."""
        if total_timeout is not None and total_timeout <= 0:
            raise InvalidRequestError("total_timeout must be more than 0 seconds, or None")
        agent = api.user_agent
        return cls(
            base_url=_checked_base_url(base_url),
            timeouts=phases(timeout),
            total_timeout=total_timeout,
            retries=as_retries(retries),
            hooks=hooks or NO_HOOKS,
            server=ServerVersion(server_version),
            user_agent=None if agent is None else checked("User-Agent", agent)[1],
        )

    def url(self, path: str) -> httpx2.URL:
        """The address of `path` on the server; raises `InvalidRequestError` when it would lead elsewhere."""
        found = self._urls.get(path)
        if found is None:
            found = self._parsed(path)
            if len(self._urls) >= _MOST_URLS:
                self._urls.clear()
            self._urls[path] = found
        return found

    def _parsed(self, path: str) -> httpx2.URL:
        try:
            url = httpx2.URL(f"{self.base_url}{path}")
        except httpx2.InvalidURL as error:
            raise InvalidRequestError(f"the path of the request is none: {error}") from None
        if _origin(url) != _origin(httpx2.URL(self.base_url)):
            raise InvalidRequestError("the path of the request leads away from base_url")
        return url


def phases(timeout: float | httpx2.Timeout | None) -> dict[str, float | None]:
    """Seconds for each phase of a request, by the transport's name of the phase."""
    if isinstance(timeout, (int, float)) and timeout <= 0:
        raise InvalidRequestError("timeout must be more than 0 seconds, or None")
    return httpx2.Timeout(timeout).as_dict()


def _checked_base_url(base_url: str) -> str:
    try:
        url = httpx2.URL(base_url)
    except httpx2.InvalidURL as error:
        raise InvalidRequestError(f"base_url is not a URL: {error}") from None
    if url.scheme not in {"http", "https"} or not url.host:
        raise InvalidRequestError("base_url must be absolute, such as https://example.com")
    if url.userinfo or url.query or url.fragment:
        raise InvalidRequestError("base_url must have no user, query or fragment; credentials are arguments")
    return str(url).rstrip("/?#")


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port

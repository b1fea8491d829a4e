"""The credential of a client, and what operations do to it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any, Final, Literal

from pydantic import SecretStr

from .errors import InvalidRequestError
from .headers import checked
from .model import member
from .operation import Operation


@dataclass(frozen=True, slots=True)
class Carrier:
    """How the credential travels: as `Authorization: Bearer`, or in a header or cookie called `name`."""

    kind: Literal["bearer", "header", "cookie"] = "bearer"
    name: str = ""

    def header(self, token: SecretStr) -> tuple[str, str]:
        """The header, name in lower case, that carries a token."""
        secret = token.get_secret_value()
        if self.kind == "header":
            return checked(self.name, secret)
        if self.kind == "cookie":
            return checked("Cookie", f"{self.name}={secret}")
        return checked("Authorization", f"Bearer {secret}")


BEARER: Final = Carrier()


def _as_carrier(carrier: object) -> Carrier:
    if not isinstance(carrier, Carrier):
        raise InvalidRequestError('carrier must be a Carrier, such as Carrier("header", "x-api-key")')
    return carrier


class Session:
    """Holds one token (of a session, or an API key) and changes it by the declared effects alone.

    What an answer does to the token depends on the token that the request was *sent* with: an answer that
    comes late never ends a session that began in the meantime. Safe to share between threads.
    """

    __slots__ = ("_carrier", "_doubtful", "_header", "_lock", "_token")

    def __init__(self, token: str | SecretStr | None = None, carrier: Carrier = BEARER) -> None:
        self._carrier = _as_carrier(carrier)
        self._lock = threading.Lock()
        self._doubtful = False
        self._header: tuple[SecretStr, str, str] | None = None
        self._token = None if token is None else self._usable(token)

    def __repr__(self) -> str:
        return f"Session(token={'None' if self._token is None else '<not shown>'}, carrier={self._carrier!r})"

    @property
    def token(self) -> SecretStr | None:
        """The token held, None when signed out."""
        return self._token

    @property
    def carrier(self) -> Carrier:
        """How the token travels."""
        return self._carrier

    def authorize(self, operation: Operation[Any], headers: dict[str, str]) -> SecretStr | None:
        """Adds the credential to `headers` where the operation takes one, and returns the token in it.

        A header that is already there wins; then the token does not travel and None is returned.
        """
        token = self._token
        if token is None or operation.credentials == "none":
            return None
        name, value = self._header_of(token)
        if name in headers:
            return None
        headers[name] = value
        return token

    def _header_of(self, token: SecretStr) -> tuple[str, str]:
        """The header that carries a token, made once a token."""
        made = self._header
        if made is None or made[0] is not token:
            made = (token, *self._carrier.header(token))
            self._header = made
        return made[1:]

    def succeeded(
        self,
        operation: Operation[Any],
        result: object,
        sent: SecretStr | None,
        held: SecretStr | None = None,
    ) -> None:
        """Applies the effect of a call that went well.

        `sent` is the token that travelled with it, `held` the one that was there when it left.
        """
        effect = operation.session
        if effect is None or effect.kind == "issues-other":
            if operation.credentials == "required":
                self._proven(sent)
        elif effect.kind == "issues-own":
            issued = self._keep_issued(member(result, effect.token or ""))
            if effect.ends_earlier and not issued:
                # Whose session it was is not known: it may be another account's, or an API key.
                self._doubt(held)
        elif effect.kind == "may-end-own":
            self._doubt(sent)
        else:
            self._clear(sent)

    def refused(self, sent: SecretStr | None) -> None:
        """Applies a 401: it ends a session which an earlier call may have ended, and no other.

        Alone it proves nothing, since servers also say 401 to a signed-in caller who lacks a role.
        """
        if self._doubtful:
            self._clear(sent)

    def _keep_issued(self, issued: object) -> bool:
        """Takes over a new token, and returns whether there is one.

        A first step of several (a second factor to come) issues nothing yet, and changes nothing.
        """
        if not isinstance(issued, (str, SecretStr)) or len(issued) == 0:
            return False
        token = self._usable(issued)
        with self._lock:
            self._token, self._doubtful = token, False
        return True

    def _doubt(self, sent: SecretStr | None) -> None:
        with self._lock:
            if sent is not None and sent is self._token:
                self._doubtful = True

    def _proven(self, sent: SecretStr | None) -> None:
        with self._lock:
            if sent is not None and sent is self._token:
                self._doubtful = False

    def _clear(self, sent: SecretStr | None) -> None:
        with self._lock:
            if sent is not None and sent is self._token:
                self._token, self._doubtful = None, False

    def _usable(self, token: str | SecretStr) -> SecretStr:
        secret = token if isinstance(token, SecretStr) else SecretStr(token)
        if len(secret) == 0:
            raise InvalidRequestError("the token is empty; pass None to call without one")
        if self._carrier.kind == "cookie" and any(char in ' ",;\\' for char in secret.get_secret_value()):
            raise InvalidRequestError("the token holds characters that a cookie cannot carry")
        self._carrier.header(secret)
        return secret

"""What the steps of the walk share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest
from openwebui_auth import OpenWebUI
from openwebui_auth.errors import ApiStatusError
from openwebui_auth.models import (
    AdminConfigInput,
    AdminConfigUpdateResponse,
    MfaChallengeResponse,
    SessionUserResponse,
)

from tests.live.authenticator import Authenticator
from tests.live.backend.server import Server
from tests.live.driver import Opener
from tests.live.log import Log
from tests.live.wire import Exchange, RecordingTransport, Wire

AUTHS = "/api/v1/auths"
USERS = "/api/v1/users"
DIRECTORY_PASSWORD = "Difference-Engine-1822"
CLIENT_SECRET = "Not-A-Real-Client-Secret-1"


@dataclass(slots=True)
class Person:
    """Somebody with an account, and what they hold."""

    name: str
    email: str
    client: OpenWebUI
    password: str = field(repr=False)
    id: str = ""
    authenticator: Authenticator = field(default_factory=lambda: Authenticator(""), repr=False)
    recovery_codes: list[str] = field(default_factory=list, repr=False)

    @property
    def token(self) -> str:
        """The token that the person's client holds."""
        assert self.client.token is not None
        return self.client.token.get_secret_value()

    def sign_in(self) -> SessionUserResponse:
        """Sign in to a session."""
        result = self.client.auths.signin(email=self.email, password=self.password)
        assert isinstance(result, SessionUserResponse)
        return result

    def challenge(self, next_step: str) -> MfaChallengeResponse:
        """Sign in as far as the second factor."""
        result = self.client.auths.signin(email=self.email, password=self.password)
        assert isinstance(result, MfaChallengeResponse)
        assert result.next_step == next_step
        return result


@dataclass(slots=True)
class Visit:
    """The people on their way through the walk, and what is seen around them."""

    server: Server = field(repr=False)
    open: Opener = field(repr=False)
    wire: Wire = field(repr=False)
    log: Log = field(repr=False)
    ada: Person
    """The first user, an admin."""
    grace: Person
    """The second user, whom the admin lets in."""
    joan: Person
    """A user whom the admin adds."""
    lise: Person
    """A user whom the admin adds while second factors are asked for."""
    pat: Person
    """A user who is never let in."""

    def refused(self, kind: type[ApiStatusError], cause: str, call: Callable[[], object]) -> str:
        """Make a call that the server refuses with exactly this error; return it as `status cause`."""
        error = self.refusal(kind, cause, call)
        return f"{error.status} {cause}"

    def refusal(self, kind: type[ApiStatusError], cause: str, call: Callable[[], object]) -> ApiStatusError:
        """Make the same call and return the error."""
        with pytest.raises(kind) as caught:
            call()
        answer = self.wire.exchanges[-1]
        assert type(caught.value) is kind
        assert caught.value.cause == cause
        assert caught.value.detail == (answer.received["detail"] if answer.received else answer.text)
        return caught.value

    def configure(self, **changes: Any) -> AdminConfigUpdateResponse:
        """Change some of the general settings, as the admin."""
        auths = self.ada.client.auths
        config = AdminConfigInput.from_response(auths.get_admin_config())
        for name, value in changes.items():
            setattr(config, name, value)
        return auths.update_admin_config(config)

    @contextmanager
    def configured(self, **changes: Any) -> Iterator[None]:
        """Change some of the general settings, and change them back."""
        now = self.ada.client.auths.get_admin_config()
        self.configure(**changes)
        yield
        self.configure(**{name: getattr(now, name) for name in changes})

    def raw(self, method: str, path: str, body: object = None) -> Exchange:
        """Send what the client does not, as the admin: other APIs of the server, and malformed bodies."""
        headers = {"authorization": f"Bearer {self.ada.token}"}
        with httpx2.Client(transport=RecordingTransport(self.wire), timeout=60) as http:
            http.request(method, f"{self.server.base_url}{path}", json=body, headers=headers)
        return self.wire.exchanges[-1]

    def known_secrets(self) -> set[str]:
        """Return some that the wire must have carried: were they not found, nothing would be."""
        ada, grace = self.ada, self.grace
        codes = {*ada.recovery_codes, *grace.recovery_codes, grace.authenticator.used_code()}
        keys = {ada.authenticator.key, grace.authenticator.key}
        return {ada.password, grace.token, DIRECTORY_PASSWORD, CLIENT_SECRET, *codes, *keys}

    def set_role(self, person: Person, role: str) -> None:
        """Give somebody another role, as the admin."""
        answer = self.raw("POST", f"{USERS}/{person.id}/update", {"role": role})
        assert (answer.status, answer.received["role"]) == (200, role)


def people(client: OpenWebUI) -> dict[str, Person]:
    """Return everybody of the walk; the others get a session of their own on the same connections."""
    return {
        "ada": Person("Ada Lovelace", "ada@example.com", client, "Analytical-Engine-1843"),
        "grace": Person("Grace", "grace@example.com", client.with_token(None), "Compiler-A0-1952"),
        "joan": Person("Joan", "joan@example.com", client.with_token(None), "Bombe-Hut8-1941"),
        "lise": Person("Lise", "lise@example.com", client.with_token(None), "Uranium-Fission-1938"),
        "pat": Person("Pat", "pat@example.com", client.with_token(None), "Waiting-Room-2024"),
    }

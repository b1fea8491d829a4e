"""What the steps of the walk share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from openwebui_auth import OpenWebUI
from openwebui_auth.errors import ApiStatusError

from tests.live.backend.server import Server
from tests.live.driver import Log, Opener
from tests.live.wire import Wire

EMAIL = "ada@example.com"
PASSWORD = "Analytical-Engine-1843"
DIRECTORY_PASSWORD = "Difference-Engine-1822"


@dataclass(frozen=True, slots=True)
class Visit:
    """A client on its way through the walk, and what is seen around it."""

    server: Server
    client: OpenWebUI
    open: Opener
    wire: Wire
    log: Log

    def token(self) -> str:
        """Return the token that the client holds."""
        assert self.client.token is not None
        return self.client.token.get_secret_value()

    def refused(self, kind: type[ApiStatusError], cause: str, call: Callable[[], object]) -> str:
        """Make a call that the server refuses with exactly this error; return it as `status cause`."""
        with pytest.raises(kind) as caught:
            call()
        assert type(caught.value) is kind
        assert caught.value.cause == cause
        assert caught.value.detail == self.wire.exchanges[-1].received["detail"]
        return f"{caught.value.status} {cause}"

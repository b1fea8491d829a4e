"""The app on a person's telephone that shows codes."""

from __future__ import annotations

import base64
import time
from dataclasses import dataclass, field

import pyotp
from openwebui_auth.models import MfaSetupResponse

STEP = 30
# A code of the step before the present one is refused when the clock moves on before it arrives.
_MARGIN = 2.0


@dataclass(slots=True)
class Authenticator:
    """A real TOTP (RFC 6238), fed with the key that the server gave.

    A server takes codes of the present step and of its two neighbours, and no step twice. Codes are
    therefore given from the earliest step on, which lets three of them follow one another without waiting.
    """

    key: str = field(repr=False)
    _last_step: int = -1

    @classmethod
    def set_up(cls, setup: MfaSetupResponse) -> Authenticator:
        """Take the key in; the picture has to be one that can be scanned."""
        media, _, content = setup.qr_code.get_secret_value().partition(",")
        assert media == "data:image/svg+xml;base64"
        assert b"<svg" in base64.b64decode(content, validate=True)
        return cls(setup.manual_key.get_secret_value())

    def code(self) -> str:
        """Return the code of the earliest step that is still good, waiting for one if there is none."""
        self._wait_for_room()
        self._last_step = max(self._last_step + 1, int(time.time()) // STEP - 1)
        return self._at(self._last_step)

    def used_code(self) -> str:
        """Return the code that was given last, once more."""
        return self._at(self._last_step)

    def _at(self, step: int) -> str:
        return pyotp.TOTP(self.key).at(step * STEP)

    def _wait_for_room(self) -> None:
        now = time.time()
        step, left = int(now) // STEP, STEP - now % STEP
        ahead = self._last_step + 1 - step
        if ahead > 1:
            time.sleep(left + (ahead - 2) * STEP + 0.1)
        elif ahead < 0 and left < _MARGIN:
            time.sleep(left + 0.1)

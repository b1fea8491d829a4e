"""The codes of the walk are good when they are given, and cost no more waiting than they must."""

from __future__ import annotations

import itertools

import pyotp
import pytest

from tests.live import authenticator
from tests.live.authenticator import STEP, Authenticator

KEY = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


class Clock:
    """A time that moves by sleeping alone."""

    def __init__(self, now: float) -> None:
        self.now = now

    def time(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def accepted_step(code: str, now: float, last: int) -> int | None:
    """Return the step that a server would take a code for, as 0.12 does."""
    present = int(now) // STEP
    steps = (present, present - 1, present + 1)
    return next((step for step in steps if step > last and pyotp.TOTP(KEY).at(step * STEP) == code), None)


@pytest.mark.parametrize("second", [0, 0.5, 10, 27.9, 28.1, 29.9])
def test_three_codes_follow_one_another_without_waiting_for_a_step(
    second: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, last = Clock(1_800_000_000 + second), -1
    monkeypatch.setattr(authenticator, "time", clock)
    phone = Authenticator(KEY)
    for number in itertools.count(1):
        code = phone.code()
        clock.now += 0.05  # on its way
        step = accepted_step(code, clock.now, last)
        assert step is not None
        assert accepted_step(phone.used_code(), clock.now, step) is None
        last = step
        waited = clock.now - 1_800_000_000 - second
        if number == 3:
            assert waited < 3
        if number == 6:
            assert waited < 4 * STEP
            return

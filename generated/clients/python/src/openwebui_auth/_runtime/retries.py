"""When a call is made again after it failed, and how long is waited before that."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from .errors import InvalidRequestError
from .headers import retry_after

if TYPE_CHECKING:
    from .errors import ApiConnectionError
    from .operation import Operation
    from .responses import ResponseFacts

# What passes by itself: the server, or something before it, did not get to the request, or broke over it.
_PASSING: Final = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True, kw_only=True)
class Retries:
    """How often a call that failed is made again, and how long is waited in between.

    Made again is what is safe to repeat:

    - every call whose request could not leave at all;
    - a call of which the API says so (as a rule GET, PUT and DELETE) after a broken connection, a timeout, or
      an answer of 408, 425, 429, 500, 502, 503 or 504;
    - any other call but a sign-in, when the answer is 429 and says how long to wait.

    The wait grows twofold from `first` to `longest` seconds, and half of it is random, so that many clients
    do not come back at once. Where the answer tells how long to wait (`Retry-After`), that is waited, and a
    little more at random; an answer that asks for more than `retry_after_cap` seconds is an error at once.

    Attributes:
        count: Most repetitions of one call; 0 for none.
        first: Seconds before the first repetition.
        longest: Most seconds between two.
        retry_after_cap: Most seconds that a server may ask to wait.
    """

    count: int = 2
    first: float = 0.5
    longest: float = 8.0
    retry_after_cap: float = 60.0

    def __post_init__(self) -> None:
        if min(self.count, self.first, self.longest, self.retry_after_cap) < 0:
            raise InvalidRequestError("the settings of Retries must not be negative")

    def counting(self, count: int) -> Retries:
        """The same with another count."""
        return replace(self, count=count)

    def pause(self, failed: int, told: float | None = None) -> float | None:
        """Seconds to wait after attempt number `failed` (from 1), None when there is to be no other.

        `told` is what the server asks for.
        """
        if failed > self.count or (told is not None and told > self.retry_after_cap):
            return None
        # Not for secrecy: the waits of many clients are to differ.
        share = random.random()  # noqa: S311  # no secret depends on it
        if told is not None:
            return told + min(1.0, told / 10) * share
        wait = min(self.longest, self.first * 2.0 ** (failed - 1))
        return wait * (1 + share) / 2


def as_retries(setting: int | Retries) -> Retries:
    """The retries that a caller means: a number is their count."""
    return setting if isinstance(setting, Retries) else Retries(count=setting)


def after_failure(
    retries: Retries, operation: Operation[Any], failed: int, error: ApiConnectionError
) -> float | None:
    """Seconds to wait after an attempt that brought no answer, None when it is not to be repeated."""
    if error.passing and (not error.sent or operation.repeatable):
        return retries.pause(failed)
    return None


def after_answer(
    retries: Retries, operation: Operation[Any], failed: int, response: ResponseFacts
) -> float | None:
    """Seconds to wait after an answer, None when the answer stands."""
    if response.status not in _PASSING:
        return None
    told = retry_after(response.headers)
    if operation.repeatable or (response.status == 429 and told is not None and not _signs_in(operation)):
        return retries.pause(failed, told)
    return None


def _signs_in(operation: Operation[Any]) -> bool:
    # Every try counts against the account's limit, so trying again is for a person to decide.
    return operation.session is not None and operation.session.kind == "issues-own"

"""Sign-ins that ask for more than a password: what is known of their steps, and what callbacks are told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from pydantic import SecretStr

if TYPE_CHECKING:
    from .errors import ApiStatusError
    from .operation import Operation

A = TypeVar("A")
C = TypeVar("C")
P = TypeVar("P")
S = TypeVar("S")
T = TypeVar("T")

Callback: TypeAlias = Callable[[P], A]
AwaitedCallback: TypeAlias = Callable[[P], A | Awaitable[A]]


class RecoveryCode:
    """A recovery code, given in place of a code of the authenticator. It does not print itself."""

    __slots__ = ("secret",)

    def __init__(self, code: str | SecretStr) -> None:
        self.secret = code if isinstance(code, SecretStr) else SecretStr(code)

    def __repr__(self) -> str:
        return "RecoveryCode(<not shown>)"


Code: TypeAlias = str | SecretStr | RecoveryCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt(Generic[C]):
    """What a callback is told when it is asked for an answer.

    Attributes:
        challenge: What the server gave in place of a session.
        attempt: 1 at first, and one more after each answer that was refused.
        refused: Why the answer before was refused, None at first.
    """

    challenge: C
    attempt: int = 1
    refused: ApiStatusError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrollPrompt(Prompt[C], Generic[C, S]):
    """The same for a code of a new authenticator; `setup` holds what to set it up with."""

    setup: S


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """The step `step`: a code is sent in the member `code`; `recovery` says that it is a recovery code."""

    step: str
    operation: Operation[Any]
    code: str
    recovery: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrollment:
    """The step that sets an authenticator up; `recovery_codes` is the answer's member with new codes."""

    step: str
    start: Operation[Any]
    confirm: Operation[Any]
    code: str
    recovery_codes: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """The step in which what an operator gave out is sent as `proof`, for a new challenge."""

    step: str
    operation: Operation[Any]
    proof: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondFactor(Generic[T]):
    """How a sign-in is finished, as data; what comes of it is a `T`.

    `step` and `token` are members of a challenge: what comes next, and the proof of the first step, which
    goes into each form under the same name. After a cause in `try_again` the question is asked once more.
    """

    step: str
    token: str
    verification: Verification | None = None
    enrollment: Enrollment | None = None
    recovery: Recovery | None = None
    try_again: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Who answers which question; None where nobody does."""

    code: Callable[[Any], Any] | None = None
    enroll: Callable[[Any], Any] | None = None
    reset_token: Callable[[Any], Any] | None = None
    recovery_codes: Callable[[Any], Any] | None = None

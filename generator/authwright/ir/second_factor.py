"""How a sign-in is finished by a second factor. Operations and members are given by name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verification:
    """The step in which a code is given; `recovery` is the form's member that marks a recovery code."""

    step: str
    operation: str
    code: str
    recovery: str | None = None


@dataclass(frozen=True, slots=True)
class Enrollment:
    """The step that sets an authenticator up; `recovery_codes` is the answer's member with new codes."""

    step: str
    start: str
    confirm: str
    code: str
    recovery_codes: str | None = None


@dataclass(frozen=True, slots=True)
class Recovery:
    """The step in which `proof`, given out by an operator, is redeemed for a new challenge."""

    step: str
    operation: str
    proof: str


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """A sign-in of several steps, as one method `name` of a resource.

    `result` is the tagged union that a sign-in gives and `challenge` its unfinished member, whose members
    `step` and `token` say what comes next and prove what was done; forms take the token under the same name.
    A cause in `try_again` lets the user answer the same step once more.
    """

    name: str
    doc: str
    resource: str
    result: str
    challenge: str
    step: str
    token: str
    verification: Verification | None = None
    enrollment: Enrollment | None = None
    recovery: Recovery | None = None
    try_again: tuple[str, ...] = ()
    pointer: str = ""

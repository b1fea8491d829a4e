"""Second factors: how a sign-in goes on that is not finished by its first step."""

from pydantic import BaseModel
from pydantic.dataclasses import dataclass

from authwright.authoring.causes import Cause
from authwright.authoring.endpoints import Endpoint
from authwright.authoring.place import STRICT, Text


@dataclass(frozen=True, slots=True, kw_only=True, config=STRICT)
class Verification:
    """The step in which the user gives a code.

    `step` is the challenge's value for it, `code` the member of the endpoint's form that takes the code.
    `recovery` is the member that says that the code is a recovery code, where there are any.
    """

    step: Text
    endpoint: Endpoint
    code: Text = "code"
    recovery: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, config=STRICT)
class Enrollment:
    """The step in which the user sets up an authenticator: `start` gives its key, `confirm` takes a code.

    `recovery_codes` is the member of the answer to `confirm` that holds new recovery codes, if it gives any.
    """

    step: Text
    start: Endpoint
    confirm: Endpoint
    code: Text = "code"
    recovery_codes: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, config=STRICT)
class Recovery:
    """The step in which the user redeems what an operator gave out; `proof` is the form's member for it.

    The answer is a new challenge.
    """

    step: Text
    endpoint: Endpoint
    proof: Text


@dataclass(frozen=True, kw_only=True, config=STRICT)
class SecondFactor:
    """How a sign-in with a second factor is finished; clients make one method of it, called `name`.

    `result` is the tagged union that a sign-in gives, `challenge` its member that is not finished. `step` is
    the challenge's member that says what comes next, and `token` the one that proves the first step: every
    form of the steps has a member of the same name. After one of the causes in `try_again` the user may
    answer once more; any other failure ends the sign-in. All endpoints belong to one resource.
    """

    name: Text
    meaning: Text
    result: type[BaseModel]
    challenge: type[BaseModel]
    step: Text
    token: Text
    verification: Verification | None = None
    enrollment: Enrollment | None = None
    recovery: Recovery | None = None
    try_again: tuple[Cause, ...] = ()

"""How a sign-in is finished by a second factor: what it comes to, and what is asked and said."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from authwright.ir import Api, Ref, Resource, SecondFactor, Type, Union
from authwright.ir.walk import by_name, target
from authwright.targets.client.calls import operation_named
from authwright.targets.client.prose import OPTIONS
from authwright.targets.prose import sentence

Asked: TypeAlias = Literal["code", "enroll", "reset_token", "recovery_codes"]

EACH_OPTIONS: Final = OPTIONS.replace("this call alone", "each of the calls")
"""What is said of the options of all steps."""


@dataclass(frozen=True, slots=True)
class Question:
    """A callback and what it is for; `setup` is the type of what it is told of a new authenticator."""

    name: Asked
    doc: str
    setup: Type | None = None


def factor_of(api: Api, resource: Resource) -> SecondFactor | None:
    """Return the second factor whose steps are operations of `resource`, None where there is none."""
    factor = api.second_factor
    return factor if factor is not None and factor.resource == resource.name else None


def outcomes(api: Api, factor: SecondFactor) -> list[Type]:
    """Return the types of what a sign-in comes to: any result that is no challenge."""
    named = by_name(api)
    union = named[factor.result]
    found: list[Type] = [one.type for one in union.members] if isinstance(union, Union) else []
    for name in (
        factor.verification.operation if factor.verification else None,
        factor.enrollment.confirm if factor.enrollment else None,
    ):
        answer = operation_named(api, name).response.type if name else None
        one = named.get(target(answer))
        found += [each.type for each in one.members] if isinstance(one, Union) else [answer] if answer else []
    return [one for one in dict.fromkeys(found) if one != Ref(factor.challenge)]


def questions(api: Api, factor: SecondFactor, recovery_code: str) -> Iterator[Question]:
    """Yield the callbacks in their order; `recovery_code` says how a recovery code is given."""
    if factor.verification:
        extra = f" {recovery_code} may stand in for it." if factor.verification.recovery else ""
        yield Question("code", f"Asked for a code of the authenticator.{extra}")
    if factor.enrollment:
        setup = operation_named(api, factor.enrollment.start).response.type
        doc = "Asked for the first code of a new authenticator, which `setup` tells how to set up."
        yield Question("enroll", doc, setup)
    if factor.recovery:
        yield Question("reset_token", "Asked for the token by which an operator has reset the account.")
    if factor.enrollment and factor.enrollment.recovery_codes:
        doc = "Given the recovery codes of a new authenticator, which are never shown again."
        yield Question("recovery_codes", doc)


def factor_doc(factor: SecondFactor) -> list[str]:
    """Return the paragraphs on finishing a sign-in."""
    summary, _, rest = sentence(factor.doc).partition(". ")
    again = (
        "An answer that the server refuses is asked for again, and `prompt.refused` tells why; any other "
        "failure is raised. A callback that the next step needs and that is missing is an "
        "InvalidRequestError before anything is sent. The session that comes of it is this client's."
    )
    return [sentence(summary), *([rest] if rest else []), again]

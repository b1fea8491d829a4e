"""The method that finishes a sign-in by a second factor, and what it has to know."""

from collections.abc import Iterator
from typing import Final

from authwright.ir import Operation, Ref, Resource, SecondFactor, Type, Union
from authwright.ir.walk import operations, target
from authwright.stages.render.typed import Ident, Layout, TypeText
from authwright.targets.language import Import, TypeExpr
from authwright.targets.prose import sentence
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.factor_views import FactorDataView, FactorView, QuestionView
from authwright.targets.python.client.prose import OPTIONS
from authwright.targets.python.docs import Block, Section, docstring
from authwright.targets.python.literals import literal, strings
from authwright.targets.python.types import TypeWriter, either

_RUNTIME: Final = ".._runtime.second_factor"
_UNKNOWN: Final = TypeExpr(
    TypeText("UnknownMember"), frozenset({Import(".._runtime.unions", "UnknownMember")})
)
_CODES: Final = TypeExpr(TypeText("list[SecretStr]"), frozenset({Import("pydantic", "SecretStr")}))
_TEXT: Final = TypeExpr(TypeText("str | SecretStr"), frozenset({Import("pydantic", "SecretStr")}))
# The runtime's module goes by this name in resources, where an API's own types are imported one by one.
_PREFIX: Final = "_factor."
_ANY_CODE: Final = TypeExpr(TypeText(f"{_PREFIX}Code"))
_IGNORED: Final = TypeExpr(TypeText("object"))


def factor_of(context: Context, resource: Resource) -> SecondFactor | None:
    """Return the second factor whose steps are operations of `resource`, None where there is none."""
    factor = context.api.second_factor
    return factor if factor is not None and factor.resource == resource.name else None


def factor_data(
    context: Context, resource: Resource, types: TypeWriter
) -> tuple[FactorDataView, frozenset[Import]] | None:
    """Return the view of the constant, and what it needs imported; None without a second factor."""
    factor, names = factor_of(context, resource), context.names.second_factor
    if factor is None or names is None:
        return None
    outcome = _outcome(context, factor, types)
    arguments = tuple(_arguments(context, factor))
    used = [
        "SecondFactor",
        *(one for one in ("Verification", "Enrollment", "Recovery") if one in "".join(arguments)),
    ]
    needed = outcome.imports | {Import(_RUNTIME, name) for name in used}
    return FactorDataView(names.constant, outcome.text, arguments), needed


def factor_view(
    context: Context, resource: Resource, types: TypeWriter
) -> tuple[FactorView, frozenset[Import]] | None:
    """Return the view of the method, and what its types need imported; None without a second factor."""
    factor, names = factor_of(context, resource), context.names.second_factor
    if factor is None or names is None:
        return None
    asked = list(_questions(context, factor, types))
    result, outcome = types.write(Ref(factor.result)), _outcome(context, factor, types)
    view = FactorView(
        name=names.method,
        constant=names.constant,
        result=result.text,
        outcome=outcome.text,
        questions=tuple(QuestionView(name, told.text, answer.text) for name, told, answer, _ in asked),
        doc=docstring(_doc(factor, [(name, doc) for name, _, _, doc in asked]), 2),
    )
    imports = [result, outcome, *(one for _, told, answer, _ in asked for one in (told, answer))]
    return view, frozenset[Import]().union(*(one.imports for one in imports))


def _operation(context: Context, name: str) -> Operation:
    return next(one for one in operations(context.api) if one.name == name)


def _outcome(context: Context, factor: SecondFactor, types: TypeWriter) -> TypeExpr:
    """Return the type of what a sign-in comes to: any result that is no challenge."""
    union = context.named[factor.result]
    found: list[Type] = [one.type for one in union.members] if isinstance(union, Union) else []
    for name in (
        factor.verification.operation if factor.verification else None,
        factor.enrollment.confirm if factor.enrollment else None,
    ):
        answer = _operation(context, name).response.type if name else None
        named = context.named.get(target(answer))
        found += (
            [one.type for one in named.members] if isinstance(named, Union) else [answer] if answer else []
        )
    kept = [one for one in dict.fromkeys(found) if one != Ref(factor.challenge)]
    return either([*(types.write(one) for one in kept), _UNKNOWN])


def _arguments(context: Context, factor: SecondFactor) -> Iterator[Layout]:
    yield Layout(f"step={literal(factor.step)}")
    yield Layout(f"token={literal(factor.token)}")
    constants = context.names.resources[factor.resource].operations
    if one := factor.verification:
        recovery = f", recovery={literal(one.recovery)}" if one.recovery else ""
        operation = f"step={literal(one.step)}, operation={constants[one.operation].constant}"
        yield Layout(f"verification=Verification({operation}, code={literal(one.code)}{recovery})")
    if two := factor.enrollment:
        codes = f", recovery_codes={literal(two.recovery_codes)}" if two.recovery_codes else ""
        used = f"start={constants[two.start].constant}, confirm={constants[two.confirm].constant}"
        said = f"step={literal(two.step)}, {used}, code={literal(two.code)}{codes}"
        yield Layout(f"enrollment=Enrollment({said})")
    if three := factor.recovery:
        operation = f"step={literal(three.step)}, operation={constants[three.operation].constant}"
        yield Layout(f"recovery=Recovery({operation}, proof={literal(three.proof)})")
    if factor.try_again:
        yield Layout(f"try_again=frozenset({strings(factor.try_again)})")


def _questions(
    context: Context, factor: SecondFactor, types: TypeWriter
) -> Iterator[tuple[Ident, TypeExpr, TypeExpr, str]]:
    """Yield the callbacks: name, what each is told and answers, and what it is for."""
    challenge = types.write(Ref(factor.challenge))
    prompt = _generic("Prompt", challenge)
    if factor.verification:
        extra = " A `RecoveryCode` may stand in for it." if factor.verification.recovery else ""
        answer = _ANY_CODE if factor.verification.recovery else _TEXT
        yield Ident("code"), prompt, answer, f"Asked for a code of the authenticator.{extra}"
    if factor.enrollment:
        setup = _operation(context, factor.enrollment.start).response.type
        told = _generic("EnrollPrompt", challenge, types.write(setup) if setup else _IGNORED)
        doc = "Asked for the first code of a new authenticator, which `setup` tells how to set up."
        yield Ident("enroll"), told, _TEXT, doc
    if factor.recovery:
        doc = "Asked for the token by which an operator has reset the account."
        yield Ident("reset_token"), prompt, _TEXT, doc
    if factor.enrollment and factor.enrollment.recovery_codes:
        doc = "Given the recovery codes of a new authenticator, which are never shown again."
        yield Ident("recovery_codes"), _CODES, _IGNORED, doc


def _generic(name: str, *parameters: TypeExpr) -> TypeExpr:
    text = f"{_PREFIX}{name}[{', '.join(str(one.text) for one in parameters)}]"
    return TypeExpr(TypeText(text), frozenset[Import]().union(*(one.imports for one in parameters)))


def _doc(factor: SecondFactor, questions: list[tuple[Ident, str]]) -> list[Block]:
    summary, _, rest = sentence(factor.doc).partition(". ")
    again = (
        "An answer that the server refuses is asked for again, and `prompt.refused` tells why; any other "
        "failure is raised. A callback that the next step needs and that is missing is an "
        "InvalidRequestError before anything is sent. The session that comes of it is this client's."
    )
    arguments = (("result", "What the sign-in gave."), *((str(name), doc) for name, doc in questions))
    return [
        sentence(summary),
        *([rest] if rest else []),
        again,
        Section("Args", (*arguments, ("options", OPTIONS.replace("this call alone", "each of the calls")))),
        Section(
            "Returns", (("", "What the sign-in came to; a step of a later server is an `UnknownMember`."),)
        ),
    ]

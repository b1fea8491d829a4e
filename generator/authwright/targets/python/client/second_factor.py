"""The method that finishes a sign-in by a second factor, and what it has to know."""

from collections.abc import Iterator
from typing import Final

from authwright.ir import Ref, Resource, SecondFactor
from authwright.stages.render.typed import Ident, Layout, TypeText
from authwright.targets.client.second_factor import (
    EACH_OPTIONS,
    Question,
    factor_doc,
    factor_of,
    outcomes,
    questions,
)
from authwright.targets.language import Import, TypeExpr
from authwright.targets.prose import Block, Section
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.factor_views import FactorDataView, FactorView, QuestionView
from authwright.targets.python.docs import docstring
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


def factor_data(
    context: Context, resource: Resource, types: TypeWriter
) -> tuple[FactorDataView, frozenset[Import]] | None:
    """Return the view of the constant, and what it needs imported; None without a second factor."""
    factor, names = factor_of(context.api, resource), context.names.second_factor
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
    factor, names = factor_of(context.api, resource), context.names.second_factor
    if factor is None or names is None:
        return None
    asked = [(one, *_types(factor, one, types)) for one in questions(context.api, factor, "A `RecoveryCode`")]
    result, outcome = types.write(Ref(factor.result)), _outcome(context, factor, types)
    view = FactorView(
        name=names.method,
        constant=names.constant,
        result=result.text,
        outcome=outcome.text,
        questions=tuple(QuestionView(Ident(one.name), told.text, answer.text) for one, told, answer in asked),
        doc=docstring(_doc(factor, [one for one, _, _ in asked]), 2),
    )
    imports = [result, outcome, *(one for _, told, answer in asked for one in (told, answer))]
    return view, frozenset[Import]().union(*(one.imports for one in imports))


def _outcome(context: Context, factor: SecondFactor, types: TypeWriter) -> TypeExpr:
    """Return the type of what a sign-in comes to."""
    return either([*(types.write(one) for one in outcomes(context.api, factor)), _UNKNOWN])


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


def _types(factor: SecondFactor, question: Question, types: TypeWriter) -> tuple[TypeExpr, TypeExpr]:
    """Return what a callback is told, and what it answers."""
    challenge = types.write(Ref(factor.challenge))
    match question.name:
        case "code":
            can_recover = factor.verification is not None and factor.verification.recovery is not None
            return _generic("Prompt", challenge), _ANY_CODE if can_recover else _TEXT
        case "enroll":
            setup = types.write(question.setup) if question.setup else _IGNORED
            return _generic("EnrollPrompt", challenge, setup), _TEXT
        case "reset_token":
            return _generic("Prompt", challenge), _TEXT
        case "recovery_codes":
            return _CODES, _IGNORED


def _generic(name: str, *parameters: TypeExpr) -> TypeExpr:
    text = f"{_PREFIX}{name}[{', '.join(str(one.text) for one in parameters)}]"
    return TypeExpr(TypeText(text), frozenset[Import]().union(*(one.imports for one in parameters)))


def _doc(factor: SecondFactor, asked: list[Question]) -> list[Block]:
    arguments = (("result", "What the sign-in gave."), *((one.name, one.doc) for one in asked))
    return [
        *factor_doc(factor),
        Section("Args", (*arguments, ("options", EACH_OPTIONS))),
        Section(
            "Returns", (("", "What the sign-in came to; a step of a later server is an `UnknownMember`."),)
        ),
    ]

"""The function that finishes a sign-in by a second factor, and what it has to know."""

from collections.abc import Iterator
from dataclasses import dataclass

from authwright.ir import Ref, Resource, SecondFactor
from authwright.naming import cased, split_words
from authwright.stages.render.typed import Ident, Layout
from authwright.targets.client.second_factor import (
    EACH_OPTIONS,
    Question,
    factor_doc,
    factor_of,
    outcomes,
    questions,
)
from authwright.targets.language import Import
from authwright.targets.prose import Block, Section
from authwright.targets.typescript.client.call_docs import WHERE
from authwright.targets.typescript.client.call_views import CallbackView, FactorView, FunctionView
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.client.names import OperationNames
from authwright.targets.typescript.client.signatures import (
    Argument,
    Signature,
    call_of,
    connection_argument,
    head_of,
    options_argument,
)
from authwright.targets.typescript.client.types import Written
from authwright.targets.typescript.constants import statement
from authwright.targets.typescript.data import Data, data, members_of, word
from authwright.targets.typescript.docs import INDENT, WIDTH, tsdoc
from authwright.targets.typescript.imports import type_import
from authwright.targets.typescript.type_trees import GenericOf, Word, one_of

_RUNTIME = "../runtime/second-factor.js"
_RECOVERY_CODE = "`{ recoveryCode }`"


@dataclass(frozen=True, slots=True)
class Finishing:
    """A second factor whose steps are operations of one resource, with its names."""

    context: Context
    factor: SecondFactor
    names: OperationNames
    answers: Ident

    @property
    def signature(self) -> Signature:
        """What the method takes and gives; `answers` has the callbacks."""
        types = self.context.types_of_models()
        module = self.context.names.resources[self.factor.resource].module
        answers = Written(Word(str(self.answers), named=True), self._answers_import(module))
        arguments = (
            Argument(Ident("result"), False, types.written(Ref(self.factor.result))),
            Argument(Ident("answers"), False, answers),
            options_argument(),
        )
        return Signature(arguments, self.outcome.within("Promise"), word("answers"))

    @property
    def outcome(self) -> Written:
        """What a sign-in comes to."""
        types = self.context.types_of_models()
        found = [types.written(one) for one in outcomes(self.context.api, self.factor)]
        imports = frozenset[Import]().union(*(one.imports for one in found))
        return Written(one_of(one.tree for one in found), imports)

    @property
    def questions(self) -> list[Question]:
        """The callbacks in their order."""
        return list(questions(self.context.api, self.factor, _RECOVERY_CODE))

    def doc(self, *, connected: bool) -> list[Block]:
        """Return the documentation of the function, or of the method."""
        arguments = [("connection", WHERE)] if connected else []
        arguments += [
            ("result", "What the sign-in gave."),
            ("answers", "Who answers what is asked on the way."),
            ("options", EACH_OPTIONS),
        ]
        said = "What the sign-in came to; a step of a later server comes as it is."
        return [
            *factor_doc(self.factor),
            Section("Args", tuple(arguments)),
            Section("Returns", (("", said),)),
        ]

    def _answers_import(self, module: Ident) -> frozenset[Import]:
        return frozenset({type_import(f"../operations/{module}.js", self.answers)})


def finishing(context: Context, resource: Resource) -> Finishing | None:
    """Return what finishes a sign-in by operations of `resource`, None where nothing does."""
    factor, names = factor_of(context.api, resource), context.names.second_factor
    answers = context.names.answers
    if factor is None or names is None or answers is None:
        return None
    return Finishing(context, factor, names, answers)


def factor_function(context: Context, resource: Resource) -> tuple[FactorView | None, set[Import]]:
    """Return the view of the function, and what it needs imported; None without a second factor."""
    found = finishing(context, resource)
    if found is None:
        return None, set()
    signature, names = found.signature, found.names
    callbacks = [_callback(found, one) for one in found.questions]
    constant = statement(
        f"const {names.constant}", GenericOf("SecondFactor", found.outcome.tree), _data(context, found.factor)
    )
    arguments = [connection_argument(), *signature.arguments]
    handed = [word(name) for name in ("connection", names.constant, "result", "answers", "options")]
    view = FactorView(
        answers=found.answers,
        doc=tsdoc(["Who answers what is asked while a sign-in is finished."]),
        callbacks=tuple(one for one, _ in callbacks),
        constant=constant,
        function=FunctionView(
            doc=tsdoc(found.doc(connected=True)),
            head=head_of(f"export function {names.function}", arguments, signature.result),
            body=call_of("return finish", handed),
        ),
    )
    needed = {one for argument in arguments for one in argument.type.imports} | signature.result.imports
    needed -= signature.arguments[1].type.imports
    needed |= {Import(_RUNTIME, "finish"), type_import(_RUNTIME, "SecondFactor")}
    return view, needed.union(*(one for _, one in callbacks))


def _data(context: Context, factor: SecondFactor) -> Data:
    return members_of(list(_members(context, factor)))


def _members(context: Context, factor: SecondFactor) -> Iterator[tuple[str, Data]]:
    constants = context.names.resources[factor.resource].operations

    def step(name: str, **operations: str) -> list[tuple[str, Data]]:
        used = [(role, word(constants[one].constant)) for role, one in operations.items()]
        return [("step", data(name)), *used]

    yield "step", data(factor.step)
    yield "token", data(factor.token)
    if one := factor.verification:
        extra = [("recovery", data(one.recovery))] if one.recovery else []
        told = [*step(one.step, operation=one.operation), ("code", data(one.code)), *extra]
        yield "verification", members_of(told)
    if two := factor.enrollment:
        extra = [("recoveryCodes", data(two.recovery_codes))] if two.recovery_codes else []
        told = [*step(two.step, start=two.start, confirm=two.confirm), ("code", data(two.code)), *extra]
        yield "enrollment", members_of(told)
    if three := factor.recovery:
        yield (
            "recovery",
            members_of([*step(three.step, operation=three.operation), ("proof", data(three.proof))]),
        )
    if factor.try_again:
        yield "tryAgain", data(factor.try_again)


def _callback(found: Finishing, question: Question) -> tuple[CallbackView, set[Import]]:
    """Return a callback as a member of the interface, and what its type needs imported."""
    types, factor = found.context.types_of_models(), found.factor
    challenge = types.written(Ref(factor.challenge))
    needed = set(challenge.imports)
    told, answer = f"Prompt<{challenge.expr.text}>", "Answered<string>"
    match question.name:
        case "code":
            if factor.verification is not None and factor.verification.recovery is not None:
                answer = "Answered<string | RecoveryCode>"
        case "enroll":
            setup = types.written(question.setup) if question.setup else Written(Word("unknown"))
            needed |= setup.imports
            told = f"EnrollPrompt<{challenge.expr.text}, {setup.expr.text}>"
        case "recovery_codes":
            needed.clear()
            told, answer = "string[]", "Answered<unknown>"
        case "reset_token":
            pass
    argument = "codes" if question.name == "recovery_codes" else "prompt"
    for name in ("Prompt", "EnrollPrompt", "Answered", "RecoveryCode"):
        if any(part.startswith(name) for part in (told, answer)) or f"| {name}" in answer:
            needed.add(type_import(_RUNTIME, name))
    declared = _declared(callback_name(question), f"{argument}: {told}", answer)
    return CallbackView(tsdoc([question.doc], 1), declared), needed


def callback_name(question: Question) -> str:
    """Return what a callback is called."""
    return cased(split_words(question.name), "camel")


def _declared(name: str, argument: str, answer: str) -> Layout:
    line = f"readonly {name}?: ({argument}) => {answer};"
    if len(INDENT) + len(line) <= WIDTH:
        return Layout(line)
    return Layout(f"readonly {name}?: (\n{INDENT * 2}{argument},\n{INDENT}) => {answer};")

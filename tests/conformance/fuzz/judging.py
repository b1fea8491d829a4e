"""What all say of the same cases, and where they do not agree."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from authwright.diagnostics import AuthwrightError
from tests.conformance.fuzz import oracles
from tests.conformance.fuzz.pairs import Case
from tests.conformance.fuzz.schemas import Schema
from tests.support import validators
from tests.support.node import Module, NodeDriver, Said

INTERPRETER: Final = "interpreter"
PYTHON: Final = "python"
TYPESCRIPT: Final = "typescript"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one of ours says of a payload: the verdict and the problems, or the `fault` that it ended with."""

    valid: bool = False
    problems: tuple[Said, ...] = ()
    fault: str | None = None


# What each of ours says of each payload of a case, by name; a text when the schema could not be compiled.
Answer: TypeAlias = Mapping[str, Sequence[Statement]] | str
# Lets ours speak of some cases.
Speaker: TypeAlias = Callable[[Sequence[Case]], Sequence[Answer]]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A schema and a payload on which not all agree; `kind` says who differs in what, `about` tells more."""

    kind: str
    schema: Schema
    payload: str
    about: str


class Ours:
    """The reference interpreter, the generated Python and the generated TypeScript."""

    def __init__(self, driver: NodeDriver) -> None:
        self._driver: Final = driver

    def __call__(self, cases: Sequence[Case]) -> list[Answer]:
        """Return what ours say of `cases`."""
        found: list[Answer] = []
        waiting: list[tuple[dict[str, Sequence[Statement]], Module]] = []
        for case in cases:
            try:
                compiled = validators.compiled(case.schema)
                module = validators.module(compiled, case.payloads)
                said: dict[str, Sequence[Statement]] = {
                    INTERPRETER: [_interpreted(compiled, value) for value in case.values],
                    PYTHON: [_of_python(compiled, value) for value in case.values],
                }
            except AuthwrightError as error:
                found.append("; ".join(f"{one.code} {one.message}" for one in error.diagnostics))
            except Exception as error:  # Whatever it is, it is what we look for.
                found.append(_told(error))
            else:
                waiting.append((said, module))
                found.append(said)
        played = self._driver.play([module for _, module in waiting])
        for (said, module), one in zip(waiting, played, strict=True):
            if one.error is not None:
                said[TYPESCRIPT] = [Statement(fault=one.error)] * len(module.payloads)
                continue
            pairs = zip(one.verdicts, one.problems, strict=True)
            said[TYPESCRIPT] = [Statement(valid, tuple(problems)) for valid, problems in pairs]
        return found


def disagreements(cases: Sequence[Case], ours: Speaker) -> Iterator[Disagreement]:
    """Yield where ours differ from each other or from the oracles, at most one for each payload."""
    for case, answer in zip(cases, ours(cases), strict=True):
        if isinstance(answer, str):
            kind = f"refused: {answer.split()[0]}"
            yield Disagreement(kind, case.schema, case.payloads[0], answer)
            continue
        values = case.values
        wanted = oracles.verdicts(case.schema, values)
        for index, text in enumerate(case.payloads):
            said = {name: statements[index] for name, statements in answer.items()}
            for kind, about in _differences(said, wanted[index], case.schema, values[index]):
                yield Disagreement(kind, case.schema, text, about)
                break


def _differences(
    said: Mapping[str, Statement], wanted: bool, schema: Schema, value: Any
) -> Iterator[tuple[str, str]]:
    for name, one in said.items():
        if one.fault is not None:
            yield f"{name}: fault", one.fault
        elif one.valid is not (not one.problems):
            yield f"{name}: verdict against problems", f"said to be {one.valid}, with {list(one.problems)}"
    verdict = said[PYTHON].valid
    if verdict is not wanted and (second := oracles.second_opinion(schema, value)) is not verdict:
        yield "verdict", f"ours {verdict}, jsonschema {wanted}, jsonschema-rs {second}"
    for name in (PYTHON, TYPESCRIPT):
        if said[name].valid is not said[INTERPRETER].valid:
            yield f"{name}: verdict", f"{said[name].valid}, not as the interpreter"
        elif said[name].problems != said[INTERPRETER].problems:
            about = f"{list(said[name].problems)}, the interpreter {list(said[INTERPRETER].problems)}"
            yield f"{name}: problems", about


def _interpreted(compiled: Any, value: Any) -> Statement:
    try:
        problems = validators.interpreted(compiled, value)
    except Exception as error:
        return Statement(fault=_told(error))
    return Statement(not problems, tuple(problems))


def _of_python(compiled: Any, value: Any) -> Statement:
    try:
        return Statement(compiled.is_valid(value), tuple(validators.problems(compiled, value)))
    except Exception as error:
        return Statement(fault=_told(error))


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"

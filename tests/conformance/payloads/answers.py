"""What a driver answers for a case, and how that is held against the case."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from tests.conformance.payloads.cases import Case


class Told(NamedTuple):
    """A problem as a validator told it."""

    pointer: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What the forms of one validator say of a payload.

    The forms for values are not asked, and their fields None, when the text is no JSON for the language.
    """

    is_valid: bool | None
    is_valid_json: bool
    problems: tuple[Told, ...] | None
    json_problems: tuple[Told, ...]


Driver: TypeAlias = Callable[[Sequence[Case]], list[Answer]]


def wrong(cases: Sequence[Case], answers: Sequence[Answer]) -> list[str]:
    """Return a line for each case that was answered in another way than it says."""
    return [
        f"{case.title}: {said}"
        for case, answer in zip(cases, answers, strict=True)
        if (said := _said_wrongly(case, answer))
    ]


def _said_wrongly(case: Case, answer: Answer) -> str | None:
    verdicts = {answer.is_valid_json, *(() if answer.is_valid is None else (answer.is_valid,))}
    if verdicts != {case.valid}:
        return f"valid is {case.valid}, said were {answer.is_valid} and for the text {answer.is_valid_json}"
    found = tuple((one.pointer, one.code) for one in answer.json_problems)
    if found != case.problems:
        return f"expected {list(case.problems)}, got {list(found)}"
    if answer.problems is not None and answer.problems != answer.json_problems:
        return f"for the value {answer.problems}, for the text {answer.json_problems}"
    if (answer.problems is None) is not (found == (("", "invalid_json"),)):
        return "either no JSON, or other problems than that"
    return None

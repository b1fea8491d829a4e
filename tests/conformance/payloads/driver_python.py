"""The driver of Python: the generated package, and for schemas of cases the generated file."""

import importlib
import json
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, NamedTuple

from authwright.naming import cased, split_words
from tests.conformance.payloads.answers import Answer, Told
from tests.conformance.payloads.cases import Case, Own, Published, Subject, compiled
from tests.support.project import module_name
from tests.support.python_modules import loaded

_PACKAGE = "openwebui_auth_validators"


class Functions(NamedTuple):
    """The functions of one schema."""

    is_valid: Callable[[Any], bool]
    problems: Callable[[Any], list[Any]]
    is_valid_json: Callable[[str], bool]
    json_problems: Callable[[str], list[Any]]


def answers(cases: Sequence[Case]) -> list[Answer]:
    """Return what the generated Python says of each case."""
    return [_answer(functions_of(case.subject), case.text) for case in cases]


@cache
def functions_of(subject: Subject) -> Functions:
    """Return the functions of a schema."""
    found = _published(subject) if isinstance(subject, Published) else _generated(subject)
    return Functions(*found)


def _published(subject: Published) -> list[Callable[..., Any]]:
    module = importlib.import_module(f"{_PACKAGE}.{module_name(subject.set)}")
    return [getattr(module, one) for one in _names(cased(split_words(subject.model), "snake"))]


def _generated(subject: Own) -> list[Callable[..., Any]]:
    module = loaded(compiled(subject).source("python"))
    return [getattr(module, one) for one in _names("value")]


def _names(name: str) -> tuple[str, str, str, str]:
    return f"is_{name}", f"{name}_problems", f"is_{name}_json", f"{name}_json_problems"


def _answer(functions: Functions, text: str) -> Answer:
    in_json = functions.is_valid_json(text), _told(functions.json_problems(text))
    try:
        value = json.loads(text, parse_constant=_refuse)
    except ValueError:
        return Answer(None, in_json[0], None, in_json[1])
    return Answer(functions.is_valid(value), in_json[0], _told(functions.problems(value)), in_json[1])


def _told(problems: Sequence[Any]) -> tuple[Told, ...]:
    return tuple(Told(pointer, rule.code, rule.message) for pointer, rule in problems)


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no JSON")

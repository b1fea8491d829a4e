"""Validators at run time: any JSON Schema 2020-12 document as functions, compiled once."""

import threading
from collections.abc import Callable, Mapping
from typing import Any, Literal, Protocol, TypeAlias

from authwright.checks import CheckPlan, Options, plan_of, plan_of_document
from authwright.document import is_object

Language: TypeAlias = Literal["python", "typescript"]


class Rule(Protocol):
    """What a problem broke. No part of a value is in it."""

    @property
    def code(self) -> str:
        """The stable code, such as `required`."""
        ...

    @property
    def keyword(self) -> str:
        """The JSON Schema keyword."""
        ...

    @property
    def schema_pointer(self) -> str:
        """Where the keyword stands: a URI with a JSON Pointer as fragment."""
        ...

    @property
    def params(self) -> Mapping[str, Any]:
        """What the message names."""
        ...

    @property
    def message(self) -> str:
        """The rule as a sentence without subject: `expected a string, got a number`."""
        ...


# A JSON Pointer into the value, and the rule that is broken there.
Problem: TypeAlias = tuple[str, Rule]


class InvalidValueError(ValueError):
    """A value breaks its schema. `problems` says how; the value itself is not kept."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "; ".join(describe(problem) for problem in self.problems)


def describe(problem: Problem) -> str:
    """Return a problem as a line: `password: expected a string, got a number`."""
    from authwright.targets.python.validator.running import runtime  # noqa: PLC0415

    said: str = runtime()["describe"](problem)
    return said


class CompiledSchema:
    """A schema as functions. Made by `compile_schema`; may be used from many threads at once."""

    def __init__(self, plan: CheckPlan) -> None:
        self._plan = plan
        self._lock = threading.Lock()
        self._functions: Any = None

    @property
    def plan(self) -> CheckPlan:
        """The checks, as a tree that knows no language."""
        return self._plan

    def is_valid(self, value: Any) -> bool:
        """Whether a JSON value satisfies the schema. Exact types only: no subclass of dict, list, str."""
        return bool(self._made().is_valid(value))

    def problems(self, value: Any) -> list[Problem]:
        """Return all that is wrong with `value`, in a fixed order; nothing when it is valid."""
        found: list[Problem] = self._made().problems(value)
        return found

    def check(self, value: Any) -> Any:
        """Return `value` when it is valid. Raises InvalidValueError with all problems."""
        if self._made().is_valid(value):
            return value
        raise InvalidValueError(self._made().problems(value))

    def is_valid_json(self, data: str | bytes, *, loads: Callable[[str | bytes], Any] | None = None) -> bool:
        """Whether `data` is JSON that satisfies the schema.

        `loads` parses it and raises ValueError for what is no JSON; by default the standard library does,
        with UTF-8, without NaN and Infinity, and without numbers out of the range of a double.
        """
        from authwright.targets.python.validator.running import runtime  # noqa: PLC0415

        try:
            value = (loads or runtime()["_loads"])(data)
        except (ValueError, RecursionError):
            return False
        return self.is_valid(value)

    def source(self, language: Language) -> str:
        """Return the validators of the schema as one file in `language`, just as the generator writes it."""
        from authwright.targets.validators import single_file  # noqa: PLC0415

        return single_file(self._plan, language)

    def _made(self) -> Any:
        if self._functions is None:
            from authwright.targets.python.validator.running import functions_of  # noqa: PLC0415

            with self._lock:
                if self._functions is None:
                    self._functions = functions_of(self._plan)
        return self._functions


def compile_schema(
    schema: Any,
    *,
    remotes: Mapping[str, Any] | None = None,
    assert_formats: bool = False,
    closed: bool = False,
    longest_match: int | None = None,
) -> CompiledSchema:
    """Compile a JSON Schema 2020-12 document, a JSON object or a boolean.

    `remotes` are further documents by URI; nothing is ever fetched. With `assert_formats`, `format` is
    checked. With `closed`, records refuse members that they do not list. Texts of more than `longest_match`
    code points are refused where a pattern would be tried on them.

    Raises AuthwrightError, whose diagnostics say where and what: AW120 to AW125.
    """
    options = Options(assert_formats=assert_formats, closed=closed, longest_match=longest_match)
    title = schema.get("title") if is_object(schema) else None
    name = title if isinstance(title, str) and title else "value"
    return CompiledSchema(plan_of({name: schema}, remotes, options))


def compile_part(document: Any, pointer: str, options: Options) -> CompiledSchema:
    """Compile the schema at JSON Pointer `pointer` (`#/…`) of a document that holds several."""
    name = pointer.rpartition("/")[2]
    return CompiledSchema(plan_of_document(document, {name: pointer}, None, options))

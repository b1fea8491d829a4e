"""What the suite is held against: the reference interpreter and the generated validators."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from tests.support import validators
from tests.support.node import NodeDriver

# Whether a value is accepted, or what went wrong when that was asked.
Verdict: TypeAlias = bool | str


class Implementation(Protocol):
    """Something that accepts or refuses values."""

    @property
    def name(self) -> str:
        """What the expected failures and the reports call it."""
        ...

    def verdicts(
        self, schema: Any, remotes: Mapping[str, Any], assert_formats: bool, values: Sequence[Any]
    ) -> list[Verdict]:
        """Return the verdict on each of `values`, held against `schema`."""
        ...


class Interpreter:
    """The reference interpreter of the plan of checks."""

    name = "interpreter"

    def verdicts(
        self, schema: Any, remotes: Mapping[str, Any], assert_formats: bool, values: Sequence[Any]
    ) -> list[Verdict]:
        compiled = validators.compiled(schema, remotes, assert_formats=assert_formats)
        return [not validators.interpreted(compiled, value) for value in values]


class GeneratedPython:
    """The generated Python, executed."""

    name = "python"

    def verdicts(
        self, schema: Any, remotes: Mapping[str, Any], assert_formats: bool, values: Sequence[Any]
    ) -> list[Verdict]:
        compiled = validators.compiled(schema, remotes, assert_formats=assert_formats)
        return [
            _agreed(compiled.is_valid(value), len(validators.problems(compiled, value))) for value in values
        ]


class GeneratedTypeScript:
    """The generated TypeScript, run by Node."""

    name = "typescript"

    def __init__(self, driver: NodeDriver) -> None:
        self._driver = driver

    def verdicts(
        self, schema: Any, remotes: Mapping[str, Any], assert_formats: bool, values: Sequence[Any]
    ) -> list[Verdict]:
        compiled = validators.compiled(schema, remotes, assert_formats=assert_formats)
        [played] = self._driver.play([validators.module(compiled, [json.dumps(value) for value in values])])
        if played.error is not None:
            return [played.error] * len(values)
        return [
            _agreed(valid, len(found)) for valid, found in zip(played.verdicts, played.problems, strict=True)
        ]


def _agreed(valid: bool, problems: int) -> Verdict:
    return valid if valid is (problems == 0) else f"said to be {valid}, with {problems} problems"

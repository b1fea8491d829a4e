"""The suite as data: files of groups of tests, and the documents that their schemas refer to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any, Final

from tests.conformance.suite.obtain import suite_folder
from tests.support.project import read_json

# Where the suite expects its folder `remotes/` to be served.
_SERVED: Final = "http://localhost:1234/"


class Part(Enum):
    """A part of the suite, by its folder below `tests/draft2020-12`."""

    REQUIRED = ""
    OPTIONAL = "optional/"
    FORMATS = "optional/format/"


@dataclass(frozen=True, slots=True)
class Case:
    """A test of the suite: a value, and whether the schema of its group accepts it."""

    about: str
    value: Any
    valid: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A schema and its tests."""

    about: str
    schema: Any
    tests: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class SuiteFile:
    """A file of the suite. In `optional/format/`, formats are asserted."""

    name: str
    part: Part
    groups: tuple[Group, ...]

    @property
    def assert_formats(self) -> bool:
        """Whether `format` is to be asserted."""
        return self.part is Part.FORMATS

    @property
    def count(self) -> int:
        """How many tests it has."""
        return sum(len(group.tests) for group in self.groups)


@cache
def suite() -> tuple[SuiteFile, ...]:
    """Return all files of draft 2020-12 in their order. Raises SuiteError when the suite is missing."""
    folder = suite_folder() / "tests" / "draft2020-12"
    return tuple(
        SuiteFile(part.value + path.name, part, tuple(_groups(read_json(path))))
        for part in Part
        for path in sorted((folder / part.value).glob("*.json"))
    )


@cache
def remotes() -> Mapping[str, Any]:
    """Return the documents that schemas of the suite may refer to, by URI: its own and all metaschemas."""
    folder = suite_folder() / "remotes"
    served = {
        _SERVED + path.relative_to(folder).as_posix(): read_json(path)
        for path in sorted(folder.rglob("*.json"))
    }
    # It has no types.
    registry: Any = import_module("jsonschema_specifications").REGISTRY
    metaschemas = {str(uri).removesuffix("#"): registry.contents(uri) for uri in registry}
    return served | metaschemas


def _groups(content: Any) -> Iterator[Group]:
    for group in content:
        tests = (Case(one["description"], one["data"], one["valid"]) for one in group["tests"])
        yield Group(group["description"], group["schema"], tuple(tests))

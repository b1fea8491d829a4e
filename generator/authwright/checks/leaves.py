"""The checks that look at a value alone, without any inside them."""

from dataclasses import dataclass
from typing import Any

from authwright.checks.kinds import ANY, ARRAY, NUMBER, OBJECT, STRING, Kinds
from authwright.checks.rules import Rule


@dataclass(frozen=True, slots=True)
class TypeCheck:
    """The value is of one of `allowed`."""

    allowed: Kinds
    rule: Rule


@dataclass(frozen=True, slots=True)
class Never:
    """No value is valid here."""

    rule: Rule
    kinds: Kinds = ANY


@dataclass(frozen=True, slots=True)
class Values:
    """The value equals one of `values`."""

    values: tuple[Any, ...]
    rule: Rule
    kinds: Kinds = ANY


@dataclass(frozen=True, slots=True)
class Limit:
    """A number is above or below `limit`; `exclusive` when it must not equal it."""

    limit: int | float
    above: bool
    exclusive: bool
    rule: Rule
    kinds: Kinds = NUMBER


@dataclass(frozen=True, slots=True)
class MultipleOf:
    """A number is a whole multiple of `divisor`, counted in decimals as they are written."""

    divisor: int | float
    rule: Rule
    kinds: Kinds = NUMBER


@dataclass(frozen=True, slots=True)
class Length:
    """A string has at least (`at_least`) or at most `limit` code points."""

    limit: int
    at_least: bool
    rule: Rule
    kinds: Kinds = STRING


@dataclass(frozen=True, slots=True)
class Matches:
    """A string matches an ECMA-262 pattern somewhere. Longer ones than `longest` are refused unmatched."""

    pattern: str
    rule: Rule
    longest: int | None = None
    too_long: Rule | None = None
    kinds: Kinds = STRING


@dataclass(frozen=True, slots=True)
class Format:
    """A string has a format."""

    name: str
    rule: Rule
    kinds: Kinds = STRING


@dataclass(frozen=True, slots=True)
class Count:
    """An array or an object has at least or at most `limit` items or members."""

    limit: int
    at_least: bool
    rule: Rule
    kinds: Kinds


@dataclass(frozen=True, slots=True)
class Unique:
    """No two items of an array are equal."""

    rule: Rule
    kinds: Kinds = ARRAY


@dataclass(frozen=True, slots=True)
class Dependent:
    """When member `name` is there, the `required` ones are, too."""

    name: str
    required: tuple[tuple[str, Rule], ...]
    kinds: Kinds = OBJECT


@dataclass(frozen=True, slots=True)
class Call:
    """The value satisfies the node of a named part of the plan."""

    sub: int
    kinds: Kinds = ANY


@dataclass(frozen=True, slots=True)
class Choice:
    """Which branch a value was meant for: told by the string at member `name`, or by its absence."""

    name: str
    branches: tuple[tuple[str, int], ...]
    absent: int | None

    def values_of(self, branch: int) -> list[str]:
        """Return the strings that tell a branch."""
        return [value for value, index in self.branches if index == branch]

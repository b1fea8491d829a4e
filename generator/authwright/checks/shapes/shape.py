"""The shape of valid payloads: what a static type can say of them, in no language's words.

A shape is never narrower than the schema: every valid value has it. What types cannot express (patterns,
limits, `not`, conditions) is left out.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from authwright.checks.kinds import Kind, kind_of

ScalarKind: TypeAlias = Literal["string", "integer", "number", "boolean", "null"]
# A number without a fraction is an integer, however it is written.
NUMBER_KINDS: Final[Mapping[Kind, ScalarKind]] = {"integer": "integer", "fraction": "number"}


@dataclass(frozen=True, slots=True)
class Anything:
    """Every JSON value."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """No value."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """Every value of a kind. A `number` may be an integer."""

    kind: ScalarKind


@dataclass(frozen=True, slots=True)
class Constant:
    """One of some values of one kind, which is not `null`: strings, booleans, integers, or other numbers."""

    kind: ScalarKind
    values: tuple[str | bool | int | float, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array of `inner`."""

    inner: "Shape"


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object with members of any names, whose values are `inner`."""

    inner: "Shape"


@dataclass(frozen=True, slots=True)
class Named:
    """What the definition called `name` says."""

    name: str


@dataclass(frozen=True, slots=True)
class Union:
    """Any of two or more shapes, none of which is a union, `Anything` or `Nothing`; null comes last."""

    members: tuple["Shape", ...]


Shape: TypeAlias = Anything | Nothing | Scalar | Constant | ListOf | MapOf | Named | Union
NULL: Final = Scalar("null")
_EVERYTHING: Final = (
    Scalar("string"), Scalar("number"), Scalar("boolean"), MapOf(Anything()), ListOf(Anything()), NULL
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldShape:
    """A member of a record, by its name in JSON."""

    name: str
    shape: Shape
    required: bool


@dataclass(frozen=True, slots=True)
class RecordShape:
    """An object with `fields`. Members beyond them may be there."""

    name: str
    fields: tuple[FieldShape, ...]


@dataclass(frozen=True, slots=True)
class AliasShape:
    """A name for a shape. One that leads back to itself does so through a list, a map or a record."""

    name: str
    shape: Shape


Definition: TypeAlias = RecordShape | AliasShape


@dataclass(frozen=True, slots=True)
class Shapes:
    """The shapes of the entries of a plan, by index, and all definitions that these lead to.

    Names of definitions are unique, and are letters and digits of ASCII after a capital letter.
    """

    of_entries: tuple[Named, ...]
    definitions: tuple[Definition, ...]


def value_shape(value: Any) -> Shape:
    """Return the shape of one JSON value; arrays and objects are not told apart from others."""
    match value:
        case None:
            return NULL
        case bool():
            return Constant("boolean", (value,))
        case str():
            return Constant("string", (value,))
        case list():
            return ListOf(Anything())
        case dict():
            return MapOf(Anything())
        case _:
            whole = kind_of(value) == "integer"
            return Constant("integer", (int(value),)) if whole else Constant("number", (value,))


def union(shapes: Iterable[Shape]) -> Shape:
    """Return the shape of the values that have any of `shapes`."""
    flat = dict.fromkeys(_opened(shapes))
    if Anything() in flat:
        return Anything()
    if Scalar("number") in flat:
        flat.pop(Scalar("integer"), None)
    whole = {one.kind for one in flat if isinstance(one, Scalar)}
    if "number" in whole:
        whole.add("integer")
    merged: dict[ScalarKind | Shape, Shape] = {}
    for one in flat:
        if not isinstance(one, Constant):
            merged[one] = one
        elif one.kind not in whole:
            before = merged.get(one.kind)
            values = (*before.values, *one.values) if isinstance(before, Constant) else one.values
            merged[one.kind] = Constant(one.kind, tuple(dict.fromkeys(values)))
    if all(one in merged for one in _EVERYTHING):
        return Anything()
    members = sorted(merged.values(), key=lambda one: one == NULL)
    if len(members) < 2:
        return members[0] if members else Nothing()
    return Union(tuple(members))


def _opened(shapes: Iterable[Shape]) -> Iterator[Shape]:
    for one in shapes:
        if isinstance(one, Union):
            yield from one.members
        elif not isinstance(one, Nothing):
            yield one


def named_in(shape: Shape) -> Iterator[str]:
    """Yield the names of the definitions that `shape` mentions."""
    match shape:
        case Named(name):
            yield name
        case ListOf(inner) | MapOf(inner):
            yield from named_in(inner)
        case Union(members):
            for one in members:
                yield from named_in(one)
        case _:
            pass


def named_by(definition: Definition) -> Iterator[str]:
    """Yield the names of the definitions that a definition mentions."""
    match definition:
        case RecordShape(fields=fields):
            for one in fields:
                yield from named_in(one.shape)
        case AliasShape(shape=shape):
            yield from named_in(shape)

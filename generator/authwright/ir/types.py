"""The closed set of types of the IR.

Names in `Ref` are names of records, enums, unions or aliases of the same `Api`. Null is spelled `Nullable`
and never nests; a union has at least two members, none of them nullable.
"""

from dataclasses import dataclass, field
from typing import Literal as OneOf
from typing import TypeAlias

from authwright.ir.lifetime import Lifetime

ScalarKind: TypeAlias = OneOf["string", "integer", "number", "boolean"]
LiteralValue: TypeAlias = str | int | bool | None


@dataclass(frozen=True, slots=True)
class Constraints:
    """What a value must satisfy besides its type; None where nothing is said. Lengths count characters."""

    min_length: int | None = None
    max_length: int | None = None
    max_bytes: int | None = None
    pattern: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, number or boolean. `format` is JSON Schema's (`date`, `uri`, …); secrets are strings."""

    kind: ScalarKind
    format: str | None = None
    secret: bool = False
    constraints: Constraints = field(default_factory=Constraints)


@dataclass(frozen=True, slots=True)
class Bytes:
    """Binary content; on the wire a base64 string."""


@dataclass(frozen=True, slots=True)
class Ref:
    """A named thing of the same API."""

    name: str


@dataclass(frozen=True, slots=True)
class ListOf:
    """A JSON array of one type."""

    item: "Type"
    constraints: Constraints = field(default_factory=Constraints)


@dataclass(frozen=True, slots=True)
class MapOf:
    """A JSON object from arbitrary keys to one type."""

    value: "Type"


@dataclass(frozen=True, slots=True)
class UnionOf:
    """One of several types, without a name of its own; `lifetimes` are theirs, empty where none ends."""

    members: tuple["Type", ...]
    lifetimes: tuple[Lifetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Nullable:
    """The inner type or null."""

    inner: "Type"


@dataclass(frozen=True, slots=True)
class Literal:
    """One of the given values. `open` says that others of the same JSON type may come.

    `lifetimes` are those of the values, empty where none is bounded.
    """

    values: tuple[LiteralValue, ...]
    open: bool = False
    lifetimes: tuple[Lifetime, ...] = ()


@dataclass(frozen=True, slots=True)
class JsonValue:
    """Any JSON value."""


Type: TypeAlias = Scalar | Bytes | Ref | ListOf | MapOf | UnionOf | Nullable | Literal | JsonValue

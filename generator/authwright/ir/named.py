"""Named things of an API: records, enums, unions, aliases."""

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from authwright.document import Role
from authwright.ir.lifetime import Lifetime
from authwright.ir.types import LiteralValue, Type


@dataclass(frozen=True, slots=True)
class Note:
    """A typed remark: its kind and its text."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a record.

    `name` is the one on the wire. `required` and a nullable type are independent. `default` is what the
    server takes when the field is left out (`has_default` tells null from none); it is never sent.
    `origin` is the record that declares the field: this one, or one of its bases. `written_back` pairs a
    value that is read with the one to write for it to stay.
    """

    name: str
    type: Type
    required: bool
    doc: str = ""
    has_default: bool = False
    default: Any = None
    origin: str = ""
    lifetime: Lifetime = field(default_factory=Lifetime)
    deprecated: bool = False
    secret: bool = False
    write_only: bool = False
    omitted: str | None = None
    accepts: tuple[str, ...] = ()
    written_back: tuple[tuple[LiteralValue, LiteralValue], ...] = ()
    encoding: str | None = None
    notes: tuple[Note, ...] = ()
    examples: tuple[Any, ...] = ()
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A JSON object with named members. `fields` holds all of them, inherited ones first, in wire order.

    `model` is the spec's model of which this is one direction's shape; it equals `name` where both directions
    have the same shape.
    """

    name: str
    model: str
    doc: str
    fields: tuple[Field, ...]
    bases: tuple[str, ...] = ()
    role: Role | None = None
    used_in_requests: bool = False
    used_in_responses: bool = False
    lifetime: Lifetime = field(default_factory=Lifetime)
    deprecated: bool = False
    notes: tuple[Note, ...] = ()
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A value of an enum."""

    value: LiteralValue
    doc: str = ""
    lifetime: Lifetime = field(default_factory=Lifetime)


@dataclass(frozen=True, slots=True)
class Enum:
    """A named set of values. An open one may come with others, which are kept."""

    name: str
    doc: str
    values: tuple[EnumValue, ...]
    open: bool
    lifetime: Lifetime = field(default_factory=Lifetime)
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """What tells union members apart: `values` of a property to member names; `absent` the one without it."""

    property: str
    values: tuple[tuple[str, str], ...]
    absent: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a named union."""

    type: Type
    lifetime: Lifetime = field(default_factory=Lifetime)


@dataclass(frozen=True, slots=True)
class Union:
    """A named union, tagged or not."""

    name: str
    doc: str
    members: tuple[Member, ...]
    tag: Tag | None = None
    lifetime: Lifetime = field(default_factory=Lifetime)
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name for a type."""

    name: str
    doc: str
    type: Type
    lifetime: Lifetime = field(default_factory=Lifetime)
    pointer: str = ""


Named: TypeAlias = Record | Enum | Union | Alias

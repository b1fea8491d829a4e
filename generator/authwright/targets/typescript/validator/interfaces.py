"""The shapes of payloads as interfaces and type aliases, laid out as formatters of TypeScript do.

An interface lists the members that a schema lists. Further ones may be there, which is what any interface
means; an index signature would only make misspelled names look right.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from authwright.checks.shapes import (
    AliasShape,
    Anything,
    Constant,
    Definition,
    FieldShape,
    ListOf,
    MapOf,
    Named,
    Nothing,
    Scalar,
    ScalarKind,
    Shape,
    Shapes,
    Union,
)
from authwright.stages.render.typed import Layout, TypeText
from authwright.targets.code import Code
from authwright.targets.typescript.docs import INDENT, WIDTH
from authwright.targets.typescript.literals import is_identifier, literal
from authwright.targets.typescript.validator.members import is_inherited

# What the module around the text calls its own, or takes from the language under a type's name. A definition
# of such a name gets an underscore, which no other name has.
RESERVED: Final = frozenset(
    name
    for line in (
        "Array BigInt Boolean Date Error Function Infinity InvalidPayload Iterable Iterator JSON Map",
        "Math NaN Number Object Partial Problem Promise RangeError ReadonlyArray Readonly Record",
        "RegExp Rule Set String Symbol SyntaxError TypeError Uint8Array",
    )
    for name in line.split()
)

_SCALARS: Final = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}
_INDEX: Final = "[key: string]: "
# Beyond it an integer has no number of its own.
_GREATEST: Final = 2**53 - 1


@dataclass(frozen=True, slots=True)
class TypesText:
    """Definitions as the text of exported declarations, and the types of the entries, by index."""

    text: Layout
    of_entries: tuple[TypeText, ...]


def interfaces(shapes: Shapes, reserved: Collection[str] = ()) -> TypesText:
    """Write all definitions of `shapes`, in their order.

    None is called like one of `reserved`, what the module defines besides what all have.
    """
    writer = _Writer(reserved)
    written = [writer.definition(one) for one in shapes.definitions]
    return TypesText(Layout("\n\n".join(written)), tuple(type_of(one, reserved) for one in shapes.of_entries))


def type_of(shape: Shape, reserved: Collection[str] = ()) -> TypeText:
    """Return the type expression of a shape, in one line."""
    return TypeText(_Writer(reserved).type(shape))


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes definitions. Lines go without the indent that they stand at."""

    reserved: Collection[str]

    def definition(self, one: Definition) -> str:
        name = self.named(one.name)
        if isinstance(one, AliasShape):
            return "\n".join(self.alias(f"export type {name} = ", one.shape))
        if not one.fields:
            return f"export interface {name} {{}}"
        code = Code(INDENT)
        with code.block(f"export interface {name} {{", "}"):
            for member in one.fields:
                code.add(*self.lines(_read(member), f"{_key(member)}: ", ";", len(INDENT)))
        return str(code)

    def alias(self, head: str, shape: Shape) -> list[str]:
        found = self.lines(shape, head, ";", 0)
        if len(found) == 1 and len(found[0]) > WIDTH:
            return [head.rstrip(), f"{INDENT}{self.type(shape)};"]
        return found

    def lines(self, shape: Shape, head: str, tail: str, indent: int) -> list[str]:
        """Return the lines of a type between `head` and `tail`, broken where one line is too long."""
        line = head + self.type(shape) + tail
        if indent + len(line) <= WIDTH:
            return [line]
        match shape:
            case MapOf(inner):
                inside = self.lines(inner, _INDEX, ";", indent + len(INDENT))
                return [f"{head}{{", *(INDENT + one for one in inside), f"}}{tail}"]
            case ListOf(inner):
                return self.items(inner, head, f"[]{tail}", indent)
            case Union((MapOf() as first, Scalar("null"))):
                return self.lines(first, head, f" | null{tail}", indent)
            case Union((Named(), Scalar("null"))):
                return [line]
            case _ if len(parts := _parts(shape)) > 1:
                *before, last = self.alternatives(parts, indent)
                return [head.rstrip(), *before, last + tail]
            case _:
                return [line]

    def items(self, inner: Shape, head: str, tail: str, indent: int) -> list[str]:
        """Return the lines of an array of `inner`, whose brackets begin `tail`."""
        match inner:
            case ListOf(innermost):
                return self.items(innermost, head, f"[]{tail}", indent)
            case Union((MapOf() as first, Scalar("null"))):
                return self.lines(first, f"{head}(", f" | null){tail}", indent)
            case _ if len(parts := _parts(inner)) > 1:
                return [f"{head}(", *self.alternatives(parts, indent), f"){tail}"]
            case _:
                return self.lines(inner, head, tail, indent)

    def alternatives(self, parts: Iterable[Shape], indent: int) -> Iterator[str]:
        for part in parts:
            first, *others = self.lines(part, "", "", indent + 2 * len(INDENT))
            yield f"{INDENT}| {first}"
            yield from (f"{INDENT * 2}{one}" for one in others)

    def type(self, shape: Shape) -> str:
        """Return the type expression of a shape, in one line."""
        match shape:
            case Anything():
                return "unknown"
            case Nothing():
                return "never"
            case Scalar(kind):
                return _SCALARS[kind]
            case ListOf(inner):
                text = self.type(inner)
                return f"({text})[]" if len(_parts(inner)) > 1 else f"{text}[]"
            case MapOf(inner):
                return f"{{ {_INDEX}{self.type(inner)} }}"
            case Named(name):
                return self.named(name)
            case Constant(kind, (value,)):
                return str(literal(value)) if _constant(kind, value) == shape else _SCALARS[kind]
            case Constant() | Union():
                return " | ".join(map(self.type, _parts(shape)))

    def named(self, name: str) -> str:
        return f"{name}_" if name in RESERVED or name in self.reserved else name


def _parts(shape: Shape) -> list[Shape]:
    """Return the alternatives of a shape, each constant by itself."""
    match shape:
        case Union(members):
            return list(dict.fromkeys(part for one in members for part in _parts(one)))
        case Constant(kind, values):
            return list(dict.fromkeys(_constant(kind, value) for value in values))
        case _:
            return [shape]


def _constant(kind: ScalarKind, value: str | bool | int | float) -> Shape:
    if isinstance(value, int) and abs(value) > _GREATEST:
        return Scalar("number")
    return Constant(kind, (value,))


def _read(member: FieldShape) -> Shape:
    """Return the shape of what reading the member gives: for an optional one, perhaps what is inherited."""
    return Anything() if is_inherited(member.name) and not member.required else member.shape


def _key(member: FieldShape) -> str:
    name = member.name if is_identifier(member.name) else str(literal(member.name))
    return name if member.required else f"{name}?"

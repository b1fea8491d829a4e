"""The shapes of payloads as interfaces and type aliases, laid out as formatters of TypeScript do.

An interface lists the members that a schema lists. Further ones may be there, which is what any interface
means; an index signature would only make misspelled names look right.
"""

from collections.abc import Collection
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
from authwright.targets.typescript.docs import INDENT
from authwright.targets.typescript.language import INHERITED
from authwright.targets.typescript.literals import literal
from authwright.targets.typescript.type_trees import (
    ArrayOf,
    IndexOf,
    Tree,
    Word,
    alias_lines,
    member_head,
    one_of,
    text_of,
    type_lines,
)

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
    return TypeText(text_of(_Writer(reserved).tree(shape)))


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes definitions. Lines go without the indent that they stand at."""

    reserved: Collection[str]

    def definition(self, one: Definition) -> str:
        name = self.named(one.name)
        if isinstance(one, AliasShape):
            return "\n".join(alias_lines(f"export type {name} = ", self.tree(one.shape)))
        if not one.fields:
            return f"export interface {name} {{}}"
        code = Code(INDENT)
        with code.block(f"export interface {name} {{", "}"):
            for member in one.fields:
                head = member_head(member.name, required=member.required)
                code.add(*type_lines(self.tree(_read(member)), f"{head}: ", ";", len(INDENT)))
        return str(code)

    def tree(self, shape: Shape) -> Tree:
        """Return the type expression of a shape."""
        match shape:
            case Anything():
                return Word("unknown")
            case Nothing():
                return Word("never")
            case Scalar(kind):
                return Word(_SCALARS[kind])
            case ListOf(inner):
                return ArrayOf(self.tree(inner))
            case MapOf(inner):
                return IndexOf(self.tree(inner))
            case Named(name):
                return Word(self.named(name), named=True)
            case Constant(kind, values):
                return one_of(_constant(kind, value) for value in values)
            case Union(members):
                return one_of(map(self.tree, members))

    def named(self, name: str) -> str:
        return f"{name}_" if name in RESERVED or name in self.reserved else name


def _constant(kind: ScalarKind, value: str | bool | int | float) -> Tree:
    if isinstance(value, int) and abs(value) > _GREATEST:
        return Word(_SCALARS["number"])
    return Word(str(literal(value)))


def _read(member: FieldShape) -> Shape:
    """Return the shape of what reading the member gives: for an optional one, perhaps what is inherited."""
    return Anything() if member.name in INHERITED and not member.required else member.shape

"""The shapes of payloads as TypedDicts and type aliases.

What json.loads gives for a number is an int or a float, whatever the number is worth: a schema's integer may
come as 1.0. So an integer is `int | float` and any number `float`, which type checkers take ints for, too;
constants that are numbers are no literal types.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
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
    Shape,
    Shapes,
    Union,
    named_by,
    named_in,
)
from authwright.stages.render.typed import Layout, TypeText
from authwright.targets.code import Code
from authwright.targets.python.language import KEYWORDS
from authwright.targets.python.literals import literal

# What the text imports from `typing`, and what the module around it calls its own. A definition of such a
# name gets an underscore, which no other name has.
TYPING_NAMES: Final = frozenset(("Any", "Literal", "Never", "NotRequired", "TypeAlias", "TypedDict", "Union"))
RESERVED: Final = (
    TYPING_NAMES
    | KEYWORDS
    | {"Callable", "Final", "InvalidPayload", "Mapping", "Problem", "Rule", "TypeGuard", "TypeVar"}
)

_SCALARS: Final = {
    "string": "str",
    "integer": "int | float",
    "number": "float",
    "boolean": "bool",
    "null": "None",
}
_BUILTINS: Final = frozenset(("bool", "dict", "float", "int", "list", "str"))
# A name with two underscores in front would be mangled inside a class.
_FIELD: Final = re.compile(r"(?!__)[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class TypesText:
    """Definitions as the text of module statements.

    `imports` are the names that it needs from `typing`, `of_entries` the types of the entries, by index.
    """

    text: Layout
    imports: tuple[str, ...]
    of_entries: tuple[TypeText, ...]


def typed_dicts(shapes: Shapes, reserved: Collection[str] = (), *, classes: bool = True) -> TypesText:
    """Write all definitions of `shapes`, each after those that it mentions as far as they form no loop.

    None is called like one of `reserved`, what the module defines besides what all have. Without `classes`
    records are calls, which may stand inside other statements where mypyc takes no class.
    """
    writer = _Writer(reserved, frozenset(_named(one.name, reserved) for one in shapes.definitions), classes)
    text = ""
    before: Definition | None = None
    for one in _ordered(shapes):
        together = isinstance(before, AliasShape) and isinstance(one, AliasShape)
        text += ("\n" if together else "\n\n\n") * (before is not None) + writer.definition(one)
        before = one
    return TypesText(
        Layout(text),
        tuple(sorted(writer.imports)),
        tuple(type_of(one, reserved) for one in shapes.of_entries),
    )


def type_of(shape: Shape, reserved: Collection[str] = ()) -> TypeText:
    """Return the type expression of a shape; the definitions that it names must stand before."""
    return TypeText(_Writer(reserved, frozenset()).plain(shape))


@dataclass(slots=True)
class _Writer:
    """Writes definitions in their order, and notes what they import.

    `names` are those of all definitions, `defined` those that expressions can use from here on.
    """

    reserved: Collection[str]
    names: frozenset[str]
    classes: bool = True
    defined: set[str] = field(default_factory=set[str])
    imports: set[str] = field(default_factory=set[str])

    def definition(self, one: Definition) -> str:
        name = _named(one.name, self.reserved)
        text = self.alias(name, one.shape) if isinstance(one, AliasShape) else self.record(name, one.fields)
        # An alias that is a string by itself cannot be an operand of `|`.
        if not (isinstance(one, AliasShape) and text.endswith('"')):
            self.defined.add(name)
        return text

    def alias(self, name: str, shape: Shape) -> str:
        return f"{name}: {self.use('TypeAlias')} = {self.type(shape)}"

    def record(self, name: str, fields: Sequence[FieldShape]) -> str:
        code = Code()
        if self.classes and fields and all(self.is_attribute(one.name) for one in fields):
            with code.block(f"class {name}({self.use('TypedDict')}):"):
                code.add(*(f"{one.name}: {self.member(one)}" for one in fields))
        else:
            # Type checkers know no member without a name.
            known = [one for one in fields if one.name]
            with code.block(f'{name} = {self.use("TypedDict")}("{name}", {{', "})"):
                code.add(*(f"{literal(one.name)}: {self.member(one)}," for one in known))
        return str(code)

    def is_attribute(self, name: str) -> bool:
        """Whether a class can have the member as an attribute that hides no type from those after it."""
        hidden = _BUILTINS | TYPING_NAMES | KEYWORDS | self.names
        return _FIELD.fullmatch(name) is not None and name not in hidden

    def member(self, one: FieldShape) -> str:
        type_ = self.type(one.shape)
        return type_ if one.required else f"{self.use('NotRequired')}[{type_}]"

    def type(self, shape: Shape) -> str:
        """Return the expression of a type where it is evaluated at once."""
        text = self.plain(shape)
        if all(_named(name, self.reserved) in self.defined for name in named_in(shape)):
            return text
        # A string that is a type must not hold escapes.
        return self.evaluated(shape) if '"' in text else f'"{text}"'

    def plain(self, shape: Shape) -> str:
        """Return the expression of a type."""
        match shape:
            case ListOf(inner):
                return f"list[{self.plain(inner)}]"
            case MapOf(inner):
                return f"dict[str, {self.plain(inner)}]"
            case Union(members):
                return " | ".join(_distinct(map(self.plain, members)))
            case Named(name):
                return _named(name, self.reserved)
            case _:
                return self.leaf(shape)

    def evaluated(self, shape: Shape) -> str:
        """Return the expression of a type with only the names as strings that are not defined yet."""
        match shape:
            case ListOf(inner):
                return f"list[{self.evaluated(inner)}]"
            case MapOf(inner):
                return f"dict[str, {self.evaluated(inner)}]"
            case Union(members):
                return f"{self.use('Union')}[{', '.join(_distinct(map(self.evaluated, members)))}]"
            case Named():
                text = self.plain(shape)
                return text if text in self.defined else f'"{text}"'
            case _:
                return self.leaf(shape)

    def leaf(self, shape: Anything | Nothing | Scalar | Constant) -> str:
        match shape:
            case Anything():
                return self.use("Any")
            case Nothing():
                return self.use("Never")
            case Constant("string" | "boolean", values):
                return f"{self.use('Literal')}[{', '.join(str(literal(one)) for one in values)}]"
            case Scalar(kind) | Constant(kind):
                return _SCALARS[kind]

    def use(self, name: str) -> str:
        """Note that the text needs `name` of `typing`, and return it."""
        self.imports.add(name)
        return name


def _named(name: str, reserved: Collection[str]) -> str:
    return f"{name}_" if name in RESERVED or name in reserved else name


def _distinct(types: Iterable[str]) -> list[str]:
    found = list(dict.fromkeys(types))
    return [one for one in found if one != "float" or _SCALARS["integer"] not in found]


def _ordered(shapes: Shapes) -> Sequence[Definition]:
    """Return the definitions, those that others mention first."""
    waiting = {one.name: one for one in shapes.definitions}
    found: list[Definition] = []
    path: list[tuple[Definition, Iterator[str]]] = []
    for first in shapes.definitions:
        if waiting.pop(first.name, None):
            path.append((first, named_by(first)))
        while path:
            one, names = path[-1]
            inner = next((there for name in names if (there := waiting.pop(name, None))), None)
            if inner is not None:
                path.append((inner, named_by(inner)))
            else:
                found.append(one)
                path.pop()
    return found

"""Type expressions as small trees, laid out as formatters of TypeScript do."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import UnionType
from typing import Final, TypeAlias

from authwright.targets.typescript.docs import INDENT, WIDTH
from authwright.targets.typescript.literals import is_identifier, literal

_INDEX: Final = "[key: string]: "


@dataclass(frozen=True, slots=True)
class Word:
    """A type that is never broken: a keyword, a literal, a name. `named` tells that it is a name."""

    text: str
    named: bool = False


@dataclass(frozen=True, slots=True)
class ArrayOf:
    """An array."""

    item: "Tree"


@dataclass(frozen=True, slots=True)
class IndexOf:
    """An object from any key to one type."""

    value: "Tree"


@dataclass(frozen=True, slots=True)
class ObjectOf:
    """An object with the given members; each head is its key with a question mark, if there is one."""

    members: tuple[tuple[str, "Tree"], ...]


@dataclass(frozen=True, slots=True)
class GenericOf:
    """A generic type of one parameter."""

    name: str
    inner: "Tree"


@dataclass(frozen=True, slots=True)
class WithMembers:
    """An object of a named type that has the given members as well."""

    name: str
    members: ObjectOf


@dataclass(frozen=True, slots=True)
class OneOf:
    """A union of at least two types; `one_of` makes it."""

    parts: tuple["Tree", ...]


Tree: TypeAlias = Word | ArrayOf | IndexOf | ObjectOf | GenericOf | WithMembers | OneOf
NULL: Final = Word("null")
UNDEFINED: Final = Word("undefined")


def one_of(alternatives: Iterable[Tree]) -> Tree:
    """Return the union of types, unions among them taken apart, each named once.

    Raises ValueError without any.
    """
    flat: dict[Tree, None] = {}
    for one in alternatives:
        flat |= dict.fromkeys(one.parts if isinstance(one, OneOf) else (one,))
    if not flat:
        raise ValueError("a union of nothing")
    first, *others = flat
    return OneOf((first, *others)) if others else first


def member_head(name: str, *, required: bool) -> str:
    """Return what stands before the colon where the type of a member is declared."""
    told = name if is_identifier(name) else str(literal(name))
    return told if required else f"{told}?"


def text_of(tree: Tree) -> str:
    """Return the type expression on one line."""
    match tree:
        case Word(text):
            return text
        case ArrayOf(item):
            return f"{_enclosed(item, OneOf | WithMembers)}[]"
        case IndexOf(value):
            return f"{{ {_INDEX}{text_of(value)} }}"
        case ObjectOf(members):
            inner = "; ".join(f"{head}: {text_of(one)}" for head, one in members)
            return f"{{ {inner} }}" if inner else "{}"
        case GenericOf(name, inner):
            return f"{name}<{text_of(inner)}>"
        case WithMembers(name, members):
            return f"{name} & {text_of(members)}"
        case OneOf(parts):
            return " | ".join(_enclosed(part, WithMembers) for part in parts)


def _enclosed(tree: Tree, kinds: type | UnionType) -> str:
    """Return a type that stands inside another, in parentheses where it is one of `kinds`."""
    return f"({text_of(tree)})" if isinstance(tree, kinds) else text_of(tree)


def alias_lines(head: str, tree: Tree) -> list[str]:
    """Return the lines of an alias, `head` up to the sign of equality and the space after it."""
    found = type_lines(tree, head, ";", 0)
    if len(found) == 1 and len(found[0]) > WIDTH:
        return [head.rstrip(), f"{INDENT}{text_of(tree)};"]
    return found


def type_lines(tree: Tree, head: str, tail: str, indent: int) -> list[str]:
    """Return the lines of a type between `head` and `tail`, broken where one line is too long.

    They stand `indent` characters deep, and go without that indent.
    """
    line = head + text_of(tree) + tail
    if indent + len(line) <= WIDTH:
        return [line]
    return _broken(tree, head, tail, indent) or [line]


def _broken(tree: Tree, head: str, tail: str, indent: int) -> list[str]:
    """Return the lines of a type that is too long for one, none where formatters leave it on one."""
    match tree:
        case IndexOf(value):
            return _braced([(_INDEX.removesuffix(": "), value)], head, tail, indent)
        case ObjectOf(members) if members:
            return _braced(members, head, tail, indent)
        case ArrayOf(item):
            return _item_lines(item, head, f"[]{tail}", indent)
        case WithMembers(name, ObjectOf(members)) if members:
            return _braced(members, f"{head}{name} & ", tail, indent)
        case GenericOf(name, inner):
            return _argument_lines(inner, f"{head}{name}<", f">{tail}", indent)
        case OneOf((IndexOf() | ObjectOf() | GenericOf() as first, Word("null"))):
            return type_lines(first, head, f" | null{tail}", indent)
        case OneOf(parts) if not _is_name_or_null(parts):
            return [head.rstrip(), *_alternatives(parts, indent, tail)]
        case _:
            return []


def _is_name_or_null(parts: tuple[Tree, ...]) -> bool:
    first, *others = parts
    return isinstance(first, Word) and first.named and others == [NULL]


def _braced(members: Iterable[tuple[str, Tree]], head: str, tail: str, indent: int) -> list[str]:
    inside = [
        INDENT + line
        for name, one in members
        for line in type_lines(one, f"{name}: ", ";", indent + len(INDENT))
    ]
    return [f"{head}{{", *inside, f"}}{tail}"]


def _item_lines(item: Tree, head: str, tail: str, indent: int) -> list[str]:
    """Return the lines of an array of `item`, whose brackets begin `tail`."""
    match item:
        case ArrayOf(innermost):
            return _item_lines(innermost, head, f"[]{tail}", indent)
        case OneOf((IndexOf() | ObjectOf() | GenericOf() as first, Word("null"))):
            return type_lines(first, f"{head}(", f" | null){tail}", indent)
        case OneOf(parts) if _is_name_or_null(parts):
            return []
        case OneOf(parts):
            return [f"{head}(", *_alternatives(parts, indent), f"){tail}"]
        case _:
            return type_lines(item, head, tail, indent)


def _argument_lines(inner: Tree, head: str, tail: str, indent: int) -> list[str]:
    """Return the lines of a generic type of `inner`, the bracket that opens in `head`."""
    match inner:
        case Word():
            return []
        case IndexOf() | ObjectOf() | OneOf((IndexOf() | ObjectOf() | GenericOf(), Word("null"))):
            return type_lines(inner, head, tail, indent)
        case OneOf(parts) if _is_name_or_null(parts):
            return []
        case OneOf(parts) if indent + len(INDENT) + len(text_of(inner)) > WIDTH:
            return [head, *_alternatives(parts, indent), tail]
        case _:
            inside = type_lines(inner, "", "", indent + len(INDENT))
            return [head, *(INDENT + one for one in inside), tail]


def _alternatives(parts: tuple[Tree, ...], indent: int, tail: str = "") -> Iterator[str]:
    """Yield the lines of the parts of a union, a part a line where it fits; `tail` follows the last one."""
    for number, part in enumerate(parts, 1):
        head, end = ("(", ")") if isinstance(part, WithMembers) else ("", "")
        end += tail if number == len(parts) else ""
        first, *others = type_lines(part, head, end, indent + 2 * len(INDENT))
        yield f"{INDENT}| {first}"
        yield from (f"{INDENT * 2}{one}" for one in others)

"""From types of the IR to TypeScript type expressions."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

from authwright.ir import Bytes, JsonValue, ListOf, Literal, MapOf, Nullable, Ref, Scalar, Type, UnionOf
from authwright.ir.types import LiteralValue
from authwright.stages.render.typed import TypeText
from authwright.targets.language import Import, TypeExpr
from authwright.targets.typescript.imports import type_import
from authwright.targets.typescript.language import TYPESCRIPT
from authwright.targets.typescript.literals import literal
from authwright.targets.typescript.type_trees import (
    NULL,
    ArrayOf,
    GenericOf,
    IndexOf,
    ObjectOf,
    Tree,
    WithMembers,
    Word,
    one_of,
    text_of,
    type_lines,
)

Referrer: TypeAlias = Callable[[str], Import]
"""Says from where a file takes a type of the API, and under which name."""

# Beyond it an integer has no number of its own.
_GREATEST: Final = 2**53 - 1


@dataclass(frozen=True, slots=True)
class Written:
    """A type as a tree, with the imports it needs."""

    tree: Tree
    imports: frozenset[Import] = frozenset()

    @property
    def expr(self) -> TypeExpr:
        """The type as an expression on one line."""
        return TypeExpr(TypeText(text_of(self.tree)), self.imports)

    def within(self, name: str) -> "Written":
        """Return the generic type `name` of this one."""
        return Written(GenericOf(name, self.tree), self.imports)

    def lines(self, head: str, tail: str, indent: int) -> list[str]:
        """Return the lines of the type between `head` and `tail`, `indent` characters deep."""
        return type_lines(self.tree, head, tail, indent)


@dataclass(frozen=True, slots=True)
class TypeWriter:
    """Writes types for one file.

    `refer` says where the API's types are seen from there, `runtime` is the folder of the runtime seen from
    there. Types are those of JSON values as they travel: a date is a string, and so are bytes and secrets.
    """

    refer: Referrer
    runtime: str

    def write(self, type_: Type) -> TypeExpr:
        """Return the expression for `type_`, on one line."""
        return self.written(type_).expr

    def written(self, type_: Type) -> Written:
        """Return the tree for `type_`."""
        needed: set[Import] = set()
        tree = self._tree(type_, needed)
        return Written(tree, frozenset(needed))

    def _tree(self, type_: Type, needed: set[Import]) -> Tree:
        match type_:
            case UnionOf(members=members):
                return one_of(self._tree(one, needed) for one in members)
            case Nullable(inner=inner):
                return one_of([self._tree(inner, needed), NULL])
            case ListOf(item=item):
                return ArrayOf(self._tree(item, needed))
            case MapOf(value=value):
                return IndexOf(self._tree(value, needed))
            case _:
                return self._single(type_, needed)

    def _single(self, type_: Scalar | Bytes | JsonValue | Literal | Ref, needed: set[Import]) -> Tree:
        match type_:
            case Literal(values=values, open=is_open):
                return literals(values, is_open) or self._json(needed)
            case Ref(name=name):
                found = self.refer(name)
                needed.add(found)
                return Word((found.name or "").removeprefix("type "), named=True)
            case Scalar(kind=kind):
                return Word(TYPESCRIPT.scalars[kind])
            case Bytes():
                return Word("string")
            case JsonValue():
                return self._json(needed)

    def _json(self, needed: set[Import]) -> Tree:
        needed.add(type_import(f"{self.runtime}/json-value.js", "JsonValue"))
        return Word("JsonValue", named=True)


def literals(values: Iterable[LiteralValue], is_open: bool) -> Tree | None:
    """Return the type of the listed values, None where one of them is no scalar.

    An open one takes others of the same kinds as well, and still shows editors what is known.
    """
    found = list(values)
    if any(isinstance(value, list | dict) for value in found):
        return None
    known = [_constant(value) for value in found]
    kinds = dict.fromkeys(kind for value in found if (kind := _kind(value)) != "null")
    return one_of([*known, *(_others(kind) for kind in kinds if is_open)])


def _constant(value: LiteralValue) -> Tree:
    if isinstance(value, int) and abs(value) > _GREATEST:
        return Word("number")
    return Word(str(literal(value)))


def _kind(value: LiteralValue) -> str:
    if value is None:
        return "null"
    return "boolean" if isinstance(value, bool) else "string" if isinstance(value, str) else "number"


def _others(kind: str) -> Tree:
    # The whole type would swallow the literals.
    return Word(kind) if kind == "boolean" else WithMembers(kind, ObjectOf(()))

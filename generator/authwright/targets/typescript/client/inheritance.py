"""Which interfaces an interface extends, and which members it then has to declare itself.

The IR keeps all bases a record has in the spec. An interface extends those whose members it can stand in for;
of the others it extends what they extend, and declares the rest.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from authwright.ir import Field, Record
from authwright.targets.typescript.type_trees import (
    ArrayOf,
    IndexOf,
    ObjectOf,
    OneOf,
    Tree,
    WithMembers,
    Word,
)

MemberTree: TypeAlias = Callable[[Record, Field], Tree]
"""The type of a member as it is written in the interface of a record."""


@dataclass(frozen=True, slots=True)
class InterfaceLayout:
    """A record as an interface: what it extends, which members it declares, and all that it is."""

    bases: tuple[str, ...]
    own: tuple[Field, ...]
    kin: frozenset[str]


@dataclass(slots=True)
class Inheritance:
    """Lays out the records of an API as interfaces."""

    records: Mapping[str, Record]
    tree: MemberTree
    _layouts: dict[str, InterfaceLayout] = field(default_factory=dict[str, InterfaceLayout])

    def layout(self, name: str) -> InterfaceLayout:
        """Return the interface of record `name`."""
        if name not in self._layouts:
            self._layouts[name] = self._made(self.records[name])
        return self._layouts[name]

    def _made(self, record: Record) -> InterfaceLayout:
        found = self._fitting(record, record.bases)
        kin = {base: self.layout(base).kin for base in found}
        bases = tuple(
            base for base in found if not any(base in kin[other] for other in found if other != base)
        )
        own = tuple(one for one in record.fields if not self._is_inherited(record, one, bases))
        return InterfaceLayout(bases, own, frozenset({record.name}).union(*kin.values()))

    def _fitting(self, record: Record, bases: tuple[str, ...]) -> list[str]:
        """Return the nearest ancestors for all of whose members `record` can stand in."""
        fields = {one.name: one for one in record.fields}
        found: list[str] = []
        for base in bases:
            ancestor = self.records[base]
            if all(
                (own := fields.get(one.name)) is not None
                and (own.required or not one.required)
                and is_assignable(self.tree(record, own), self.tree(ancestor, one))
                for one in ancestor.fields
            ):
                found.append(base)
            else:
                found += self._fitting(record, ancestor.bases)
        return list(dict.fromkeys(found))

    def _is_inherited(self, record: Record, one: Field, bases: tuple[str, ...]) -> bool:
        """Whether all of `bases` that have the member say of it what `record` does."""
        said = [
            (_content(other), self.tree(self.records[base], other))
            for base in bases
            for other in self.records[base].fields
            if other.name == one.name
        ]
        return bool(said) and all(other == (_content(one), self.tree(record, one)) for other in said)


def is_assignable(tree: Tree, other: Tree) -> bool:
    """Whether each value of the type `tree` is known to be one of `other`; what is not known is not."""
    if isinstance(tree, OneOf):
        return all(is_assignable(part, other) for part in tree.parts)
    if isinstance(other, OneOf):
        return any(is_assignable(tree, part) for part in other.parts)
    match tree, other:
        case ArrayOf(inner), ArrayOf(outer):
            return is_assignable(inner, outer)
        case IndexOf(inner), IndexOf(outer):
            return is_assignable(inner, outer)
        case _, Word("unknown"):
            return True
        case Word(text), Word("string") | WithMembers("string", ObjectOf(())):
            return text == "string" or text.startswith(('"', "'"))
        case WithMembers(name, ObjectOf(())), Word(text):
            return name == text
        case _:
            return tree == other


def _content(one: Field) -> Field:
    """Return what an interface says of a member: everything but where the spec says it."""
    return replace(one, origin="", pointer="")

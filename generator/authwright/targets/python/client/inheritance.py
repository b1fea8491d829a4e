"""Which classes a record inherits from, and which fields it then has to declare itself.

The IR keeps all bases a record has in the spec. Python takes those whose fields come with the very same type:
a subclass that changes the type of an attribute does not satisfy type checkers, and has no base's promise to
keep anyway.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from authwright.ir import Field, Record

Annotation = Callable[[Field], str]
"""The text of a field's static type, without constraints."""


@dataclass(frozen=True, slots=True)
class ClassLayout:
    """A record as a class: its bases, the fields that its body declares, and its method resolution order."""

    bases: tuple[str, ...]
    own: tuple[Field, ...]
    order: tuple[str, ...]


@dataclass(slots=True)
class Inheritance:
    """Lays out the records of an API as classes."""

    records: Mapping[str, Record]
    annotation: Annotation
    _layouts: dict[str, ClassLayout] = field(default_factory=dict[str, ClassLayout])

    def layout(self, name: str) -> ClassLayout:
        """Return the class of record `name`."""
        if name not in self._layouts:
            self._layouts[name] = self._made(self.records[name])
        return self._layouts[name]

    def _made(self, record: Record) -> ClassLayout:
        bases, order = self._linear(self._fitting(record, record.bases))
        inherited = self._inherited(order)
        own = tuple(one for one in record.fields if _content(one) != inherited.get(one.name))
        return ClassLayout(bases, own, (record.name, *order))

    def _fitting(self, record: Record, bases: tuple[str, ...]) -> list[str]:
        """Return the nearest ancestors all of whose fields `record` has with the same type."""
        fields = {one.name: self.annotation(one) for one in record.fields}
        found: list[str] = []
        for base in bases:
            ancestor = self.records[base]
            if all(fields.get(one.name) == self.annotation(one) for one in ancestor.fields):
                found.append(base)
            else:
                found += self._fitting(record, ancestor.bases)
        return list(dict.fromkeys(found))

    def _linear(self, bases: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the bases that Python can order, and that order; ancestors of other bases are left out."""
        orders = {base: self.layout(base).order for base in bases}
        kept = [base for base in bases if not any(base in orders[other][1:] for other in bases)]
        while (order := _merged([*(list(orders[base]) for base in kept), list(kept)])) is None:
            kept.pop()
        return tuple(kept), tuple(order)

    def _inherited(self, order: tuple[str, ...]) -> dict[str, Field]:
        inherited: dict[str, Field] = {}
        for name in reversed(order):
            inherited |= {one.name: _content(one) for one in self.layout(name).own}
        return inherited


def _content(one: Field) -> Field:
    """Return what a class body says of a field: everything but where the spec says it."""
    return replace(one, origin="", pointer="")


def _merged(orders: list[list[str]]) -> list[str] | None:
    """Return the C3 linearisation that merges `orders`, None when there is none."""
    merged: list[str] = []
    while orders := [order for order in orders if order]:
        head = next((o[0] for o in orders if not any(o[0] in other[1:] for other in orders)), None)
        if head is None:
            return None
        merged.append(head)
        orders = [order[1:] if order[0] == head else order for order in orders]
    return merged

"""The types of payloads, each in the module of one model."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from authwright.checks.shapes import Definition, Named, Shapes, named_by
from authwright.stages.render.typed import Layout, TypeText
from authwright.targets.typescript.validator.interfaces import interfaces, type_of
from authwright.targets.typescript.validator.public_names import reserved_types


@dataclass(frozen=True, slots=True)
class ModelTypes:
    """The types in one module: that of its entry, the text of all, and others by the entry that has them."""

    type: TypeText
    text: Layout
    imports: dict[int, list[str]]


class PlacedTypes:
    """Definitions of shapes by the entry whose module has them: its own, and what it mentions first."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes: Final = shapes
        self._named: Final = {one.name: one for one in shapes.definitions}
        self._homes: Final = dict(self._placed())

    def of_entry(self, index: int) -> ModelTypes:
        """Return the types in the module of the entry at `index`."""
        reserved = reserved_types()
        mine = tuple(one for one in self._shapes.definitions if self._homes[one.name] == index)
        made = interfaces(Shapes((self._shapes.of_entries[index],), mine), reserved)
        imports: dict[int, list[str]] = {}
        for name in sorted({name for one in mine for name in named_by(one)}):
            if self._homes[name] != index:
                imports.setdefault(self._homes[name], []).append(str(type_of(Named(name), reserved)))
        return ModelTypes(made.of_entries[0], made.text, imports)

    def _placed(self) -> Iterator[tuple[str, int]]:
        """Yield each definition with the index of its entry."""
        taken = {shape.name for shape in self._shapes.of_entries}
        for index, shape in enumerate(self._shapes.of_entries):
            yield shape.name, index
            waiting: list[Definition] = [self._named[shape.name]]
            while waiting:
                for name in named_by(waiting.pop(0)):
                    if name not in taken:
                        taken.add(name)
                        yield name, index
                        waiting.append(self._named[name])

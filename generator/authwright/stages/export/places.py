"""Which line of the spec each part of the document comes from."""

import ast
import inspect
from functools import cache
from pathlib import Path

from pydantic import BaseModel

from authwright.authoring.json_schema import name_of
from authwright.authoring.model import written
from authwright.authoring.place import Place
from authwright.diagnostics import Location, SourceMap, pointer


class Places:
    """Writes a `SourceMap` while the document is made; paths are shown from the project's root."""

    def __init__(self, sources: SourceMap, root: Path) -> None:
        self._sources = sources
        self._root = root

    def of(self, place: Place) -> Location:
        """Return the location of a place of the spec."""
        return Location(place.file, place.line).shown_from(self._root)

    def add(self, place: Place, *steps: str | int) -> None:
        """Record where the part at `steps` was written."""
        self._sources.add(pointer(*steps), self.of(place))

    def of_class(self, model: type[BaseModel]) -> Location:
        """Return the location of a class statement."""
        place = _class_place(model)
        return self.of(place) if place else Location(model.__module__)

    def add_class(self, model: type[BaseModel], aliases: dict[str, str]) -> None:
        """Record the lines of a class and of its own fields; `aliases` maps attributes to member names."""
        where = self.of_class(model)
        base = ("components", "schemas", name_of(model))
        self._sources.add(pointer(*base), where)
        place = _class_place(model)
        if place is None:
            return
        for name, line in _field_lines(place).items():
            self._sources.add(
                pointer(*base, "properties", aliases.get(name, name)), Location(where.file, line)
            )


def _class_place(model: type[BaseModel]) -> Place | None:
    """Return where a model was written; a generic one with its arguments has the place of the generic one."""
    known = getattr(written(model), "spec_place", None)
    if isinstance(known, Place):
        return known
    try:
        file = inspect.getsourcefile(model)
        _, line = inspect.findsource(model)
    except (OSError, TypeError):
        return None
    return Place(file, line + 1) if file else None


@cache
def _classes(file: str) -> dict[int, ast.ClassDef]:
    """Return the class statements of a source file by their lines."""
    try:
        tree = ast.parse(Path(file).read_bytes())
    except (OSError, SyntaxError):
        return {}
    return {node.lineno: node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}


def _field_lines(place: Place) -> dict[str, int]:
    """Return the lines of the annotated fields of the class that starts at `place`."""
    statement = _classes(place.file).get(place.line)
    return {
        node.target.id: node.lineno
        for node in (statement.body if statement else ())
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }

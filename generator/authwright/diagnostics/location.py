"""Places in a spec: files and lines, and the map from JSON Pointers to them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A line of a file; `line` counts from 1, 0 means the file as a whole."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file

    def shown_from(self, folder: Path) -> "Location":
        """Return the location with a path relative to `folder` where it lies below it."""
        try:
            return Location(Path(self.file).relative_to(folder).as_posix(), self.line)
        except ValueError:
            return self


def pointer(*steps: str | int) -> str:
    """Return the JSON Pointer (RFC 6901, as a URI fragment without encoding) of `steps`."""
    return "#" + "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


class SourceMap:
    """JSON Pointer to file and line. A pointer without an entry has the place of its nearest ancestor."""

    def __init__(self, entries: Mapping[str, Location] | None = None) -> None:
        self._entries = dict(entries or {})

    def add(self, where: str, location: Location) -> None:
        """Record where `where` was written."""
        self._entries[where] = location

    def find(self, where: str) -> Location | None:
        """Return the place of `where` or of its nearest ancestor; None when nothing above it is known."""
        while where:
            if where in self._entries:
                return self._entries[where]
            where = where.rpartition("/")[0]
        return None

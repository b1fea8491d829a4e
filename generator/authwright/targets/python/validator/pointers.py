"""Expressions for JSON Pointers."""

from authwright.targets.pointers import PointerParts
from authwright.targets.python.literals import literal


class PointerText(PointerParts):
    """A pointer, written as texts that are added."""

    __slots__ = ()

    def indexed(self, name: str) -> "PointerText":
        """Return the pointer of the item whose index is the number called `name`."""
        return self.dynamic(f'f"/{{{name}}}"')

    def __str__(self) -> str:
        return " + ".join(text if dynamic else str(literal(text)) for text, dynamic in self.parts) or '""'

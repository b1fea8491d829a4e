"""Expressions for JSON Pointers."""

from authwright.targets.pointers import PointerParts
from authwright.targets.typescript.literals import escaped, literal


class PointerText(PointerParts):
    """A pointer, written as a template, or as a text when it depends on no value."""

    __slots__ = ()

    def indexed(self, name: str) -> "PointerText":
        """Return the pointer of the item whose index is the number called `name`."""
        return self.text("/").dynamic(name)

    def __str__(self) -> str:
        if len(self.parts) < 2 or self.constant is not None:
            return " + ".join(text if dynamic else str(literal(text)) for text, dynamic in self.parts) or '""'
        inner = "".join(f"${{{text}}}" if dynamic else escaped(text, "`") for text, dynamic in self.parts)
        return f"`{inner}`"

"""JSON Pointers in generated code: constant text, and what is known only when a value is looked at."""

from dataclasses import dataclass, replace
from typing import Self

from authwright.diagnostics import pointer


@dataclass(frozen=True, slots=True)
class PointerParts:
    """A pointer as parts: constant text, or (`dynamic`) an expression. A language writes it as text."""

    parts: tuple[tuple[str, bool], ...] = ()

    @property
    def constant(self) -> str | None:
        """The pointer, when it is known before a value is looked at."""
        if any(dynamic for _, dynamic in self.parts):
            return None
        return "".join(text for text, _ in self.parts)

    def member(self, name: str) -> Self:
        """Return the pointer of a member by its name."""
        return self.text(pointer(name)[1:])

    def item(self, index: int) -> Self:
        """Return the pointer of an item by its index."""
        return self.text(f"/{index}")

    def dynamic(self, expression: str) -> Self:
        """Return the pointer followed by what `expression` gives."""
        return replace(self, parts=(*self.parts, (expression, True)))

    def text(self, text: str) -> Self:
        """Return the pointer followed by constant text."""
        if self.parts and not self.parts[-1][1]:
            return replace(self, parts=(*self.parts[:-1], (self.parts[-1][0] + text, False)))
        return replace(self, parts=(*self.parts, (text, False)))

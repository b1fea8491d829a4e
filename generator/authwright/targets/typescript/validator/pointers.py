"""Expressions for JSON Pointers: constant text, and what is known only when a value is looked at."""

from dataclasses import dataclass

from authwright.targets.typescript.literals import escaped, literal


@dataclass(frozen=True, slots=True)
class PointerText:
    """A pointer as parts: constant text, or (`dynamic`) an expression."""

    parts: tuple[tuple[str, bool], ...] = ()

    @property
    def constant(self) -> str | None:
        """The pointer when it depends on no value."""
        return None if any(dynamic for _, dynamic in self.parts) else "".join(text for text, _ in self.parts)

    def member(self, name: str) -> "PointerText":
        """Return the pointer of a member by its name."""
        return self._with("/" + name.replace("~", "~0").replace("/", "~1"))

    def item(self, index: int) -> "PointerText":
        """Return the pointer of an item by its index."""
        return self._with(f"/{index}")

    def dynamic(self, expression: str) -> "PointerText":
        """Return the pointer followed by what `expression` gives."""
        return PointerText((*self.parts, (expression, True)))

    def indexed(self, name: str) -> "PointerText":
        """Return the pointer of the item whose index is the number called `name`."""
        return self._with("/").dynamic(name)

    def _with(self, text: str) -> "PointerText":
        if self.parts and not self.parts[-1][1]:
            return PointerText((*self.parts[:-1], (self.parts[-1][0] + text, False)))
        return PointerText((*self.parts, (text, False)))

    def __str__(self) -> str:
        if len(self.parts) < 2 or not any(dynamic for _, dynamic in self.parts):
            return " + ".join(text if dynamic else str(literal(text)) for text, dynamic in self.parts) or '""'
        inner = "".join(f"${{{text}}}" if dynamic else escaped(text, "`") for text, dynamic in self.parts)
        return f"`{inner}`"

"""Lines of code while a writer composes them."""

from collections.abc import Generator
from contextlib import contextmanager


class Code:
    """Indented lines. What they hold was made by a language's writers; no spec text goes in as it is."""

    def __init__(self, indent: str = "    ") -> None:
        self.lines: list[str] = []
        self._step = indent
        self._depth = 0

    def add(self, *lines: str) -> None:
        """Append lines at the depth that is reached."""
        self.lines += [self._step * self._depth + line for line in lines]

    @contextmanager
    def block(self, head: str, foot: str = "") -> Generator[None]:
        """Append `head`, what is added inside one step deeper, and `foot`."""
        self.add(head)
        self._depth += 1
        yield
        self._depth -= 1
        if foot:
            self.add(foot)

    def __str__(self) -> str:
        return "\n".join(self.lines)

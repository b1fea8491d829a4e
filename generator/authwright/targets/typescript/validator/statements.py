"""Statements of TypeScript, laid out while they are composed."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager

from authwright.targets.code import Code
from authwright.targets.typescript.docs import INDENT, WIDTH
from authwright.targets.typescript.validator.expressions import (
    Condition,
    Joined,
    broken,
    text_of,
)


class Statements(Code):
    """The statements of one function, as deep as its blocks are."""

    def __init__(self, depth: int = 1) -> None:
        super().__init__(INDENT)
        self._depth = depth

    @property
    def room(self) -> int:
        """How many characters a line has left at the depth that is reached."""
        return WIDTH - self._depth * len(INDENT)

    def if_then(self, condition: Condition, statement: str, arguments: Sequence[str] | None = None) -> None:
        """Append a statement that is executed when `condition` is true."""
        line = f"if ({text_of(condition)}) {_statement(statement, arguments)}"
        if len(line) <= self.room:
            self.add(line)
            return
        with self.when(condition):
            self.do(statement, arguments)

    def do(self, statement: str, arguments: Sequence[str] | None = None) -> None:
        """Append a statement; with `arguments`, it is a call of what `statement` says."""
        line = _statement(statement, arguments)
        if arguments is None or len(line) <= self.room:
            self.add(line)
        else:
            self.add(f"{statement}(", *(f"{INDENT}{one}," for one in arguments), ");")

    def keep(self, name: str, condition: Condition) -> None:
        """Append the statement that gives a constant the value of a condition."""
        text = text_of(condition)
        if len(f"const {name} = {text};") <= self.room:
            self.add(f"const {name} = {text};")
            return
        room = self.room - len(INDENT) - 1
        lines = [text] if len(text) <= room else broken(condition, room)
        lines[-1] += ";"
        self.add(f"const {name} =", *(INDENT + line for line in lines))

    def give(self, condition: Condition) -> None:
        """Append the statement that returns a condition."""
        text = f"return {text_of(condition)};"
        if len(text) <= self.room or not isinstance(condition, Joined):
            self.add(text)
            return
        room = self.room - len(INDENT)
        inner = text_of(condition)
        lines = [inner] if len(inner) <= room else broken(condition, room)
        self.add("return (", *(INDENT + line for line in lines), ");")

    @contextmanager
    def when(self, condition: Condition, *, chained: bool = False) -> Generator[None]:
        """Append a block that is executed when `condition` is true; without anything in it, nothing.

        A `chained` one stays in any case, so that another one can follow.
        """
        before = len(self.lines)
        self._open("if (", condition)
        with self._inside(before, chained):
            yield

    @contextmanager
    def else_when(self, condition: Condition) -> Generator[None]:
        """Append, to the block that ended last, one for when its condition is false and this one true."""
        self._reopen()
        before = len(self.lines)
        self._open("} else if (", condition)
        with self._inside(before, chained=True):
            yield

    @contextmanager
    def otherwise(self) -> Generator[None]:
        """Append, to the block that ended last, one for when its condition is false; when empty, nothing."""
        self._reopen()
        before = len(self.lines)
        self.add("} else {")
        with self._inside(before, chained=False, instead="}"):
            yield

    @contextmanager
    def loop(self, head: str) -> Generator[None]:
        """Append a loop over what `head` says; without anything in it, nothing."""
        before = len(self.lines)
        self.add(f"for ({head}) {{")
        with self._inside(before, chained=False):
            yield

    def _open(self, word: str, condition: Condition) -> None:
        text = f"{word}{text_of(condition)}) {{"
        if len(text) <= self.room:
            self.add(text)
        else:
            lines = broken(condition, self.room - len(INDENT))
            self.add(word, *(INDENT + line for line in lines), ") {")

    def _reopen(self) -> None:
        if self.lines.pop().strip() != "}":
            raise ValueError("there is no block to go on from")

    @contextmanager
    def _inside(self, before: int, chained: bool, instead: str = "") -> Generator[None]:
        opened = len(self.lines)
        self._depth += 1
        yield
        self._depth -= 1
        if len(self.lines) > opened or chained:
            self.add("}")
            return
        del self.lines[before:]
        if instead:
            self.add(instead)


def _statement(text: str, arguments: Sequence[str] | None) -> str:
    return f"{text};" if arguments is None else f"{text}({', '.join(arguments)});"

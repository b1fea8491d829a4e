r"""From the text of a pattern to what it means.

The grammar is ECMA-262's under the flag `u`, with lookbehind, named groups and properties. What came after
the edition that JSON Schema names (modifiers, one name for several groups, the flag `v`) is refused, since
engines in use do not read it. One thing is read although `u` forbids it, because it is written everywhere: a
backslash before any punctuation of ASCII, such as `\-` or `\@`, is that character.
"""

from collections.abc import Callable
from typing import Final

from authwright.checks.ecma.escapes import Escapes
from authwright.checks.ecma.syntax import (
    Backreference,
    Boundary,
    Char,
    CharClass,
    Choice,
    ClassItem,
    Dot,
    End,
    Group,
    Look,
    Node,
    Pattern,
    PatternError,
    Repeat,
    Sequence,
    Single,
    Span,
    Start,
)

_DEEPEST: Final = 100
_MANY_DIGITS: Final = 15
_COUNTS: Final[dict[str, tuple[int, int | None]]] = {"*": (0, None), "+": (1, None), "?": (0, 1)}
_LOOKS: Final = {"(?=": (True, False), "(?!": (True, True), "(?<=": (False, False), "(?<!": (False, True)}


def parse(pattern: str) -> Pattern:
    """Read a pattern.

    Raises:
        PatternError: `pattern` is none, or nests groups deeper than 100.
    """
    return _Parser(pattern).pattern()


class _Parser(Escapes):
    def __init__(self, source: str) -> None:
        super().__init__(source)
        self._groups = 0
        self._names: dict[str, int] = {}
        self._references: list[tuple[Backreference, int]] = []
        self._depth = 0

    def pattern(self) -> Pattern:
        root = self._choice()
        if self.at < len(self.source):
            raise PatternError("`)` closes no group", self.at)
        for reference, position in self._references:
            group = reference.group
            known = group in self._names if isinstance(group, str) else group <= self._groups
            if not known:
                raise PatternError(f"there is no group {group}", position)
        return Pattern(self.source, root, self._groups, tuple(self._names.items()))

    def _choice(self) -> Node:
        branches = [self._sequence()]
        while self.take("|"):
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else Choice(tuple(branches))

    def _sequence(self) -> Node:
        items: list[Node] = []
        while self.peek() not in ("", "|", ")"):
            items.append(self._item())
        return items[0] if len(items) == 1 else Sequence(tuple(items))

    def _item(self) -> Node:
        start = self.at
        atom = self._atom()
        low, high = self._count()
        if low is None:
            return atom
        if isinstance(atom, Start | End | Boundary | Look):
            raise PatternError("an assertion is not repeated", start)
        lazy = self.take("?")
        return Repeat(atom, low, high, lazy, start, self.at)

    def _count(self) -> tuple[int | None, int | None]:
        for sign, count in _COUNTS.items():
            if self.take(sign):
                return count
        start = self.at
        if not self.take("{"):
            return None, None
        low = self._number()
        most = self._number() if low is not None and self.take(",") else low
        if low is None or not self.take("}"):
            raise PatternError("`{` begins no count", start)
        if most is not None and most < low:
            raise PatternError("a count's limits are out of order", start)
        return low, most

    def _number(self) -> int | None:
        digits = self.digits()
        if not digits:
            return None
        return int(digits) if len(digits) <= _MANY_DIGITS else 10**_MANY_DIGITS

    def _atom(self) -> Node:
        start = self.at
        char = self.next()
        match char:
            case "^":
                return Start()
            case "$":
                return End()
            case ".":
                return Dot()
            case "(":
                return self._group(start)
            case "[":
                return self._class(start)
            case "\\":
                return self._escape(start)
            case "*" | "+" | "?":
                raise PatternError(f"`{char}` repeats nothing", start)
            case "{" | "}" | "]":
                raise PatternError(f"`{char}` stands alone; a literal one is `\\{char}`", start)
            case _:
                return Char(ord(char))

    def _group(self, start: int) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise PatternError(f"groups are nested deeper than {_DEEPEST}", start)
        made = self._opened(start)
        node = made(self._choice())
        if not self.take(")"):
            raise PatternError("a group is not closed", start)
        self._depth -= 1
        return node

    def _opened(self, start: int) -> Callable[[Node], Node]:
        """Read the rest of what opens a group, and return what makes the group of its body."""
        for opening, (ahead, negated) in _LOOKS.items():
            if self.source.startswith(opening, start):
                self.at = start + len(opening)
                return lambda body: Look(body, ahead, negated)
        if self.take("?:"):
            return Group
        name = None
        if self.take("?<"):
            name = self.name()
            if name in self._names:
                raise PatternError(f"two groups are called {name}", start)
            self._names[name] = self._groups + 1
        elif self.peek() == "?":
            raise PatternError("`(?` begins no group that is known", start)
        self._groups += 1
        index = self._groups
        return lambda body: Group(body, index, name)

    def _escape(self, start: int) -> Node:
        char = self.peek()
        if char in ("b", "B"):
            self.at += 1
            return Boundary(char == "B")
        if char == "k":
            self.at += 1
            if not self.take("<"):
                raise PatternError(r"`\k` names no group", start)
            return self._reference(self.name(), start)
        if char != "0" and (digits := self.digits()):
            if len(digits) > _MANY_DIGITS:
                raise PatternError(f"there is no group {digits}", start)
            return self._reference(int(digits), start)
        return self.escaped(start)

    def _reference(self, group: int | str, position: int) -> Node:
        reference = Backreference(group)
        self._references.append((reference, position))
        return reference

    def _class(self, start: int) -> Single:
        negated = self.take("^")
        items: list[ClassItem] = []
        while not self.take("]"):
            low = self._class_atom(start)
            if self.peek() != "-" or self.source.startswith("-]", self.at):
                items.append(low)
                continue
            here = self.at
            self.at += 1
            high = self._class_atom(start)
            if not (isinstance(low, Char) and isinstance(high, Char)):
                raise PatternError("a range in a class ends in a class", here)
            if high.code < low.code:
                raise PatternError("a range in a class is out of order", here)
            items.append(Span(low.code, high.code))
        return CharClass(tuple(items), negated)

    def _class_atom(self, start: int) -> ClassItem:
        here = self.at
        char = self.next()
        if not char:
            raise PatternError("a class is not closed", start)
        if char != "\\":
            return Char(ord(char))
        return Char(8) if self.take("b") else self.escaped(here)

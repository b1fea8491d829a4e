"""Writing a pattern again, in what the syntaxes of engines have in common."""

from abc import ABC, abstractmethod
from typing import Final

from authwright.checks.ecma.references import captured
from authwright.checks.ecma.syntax import (
    Backreference,
    Boundary,
    Choice,
    End,
    Group,
    Look,
    Node,
    Pattern,
    Repeat,
    Sequence,
    Single,
    Start,
)

CONTROLS: Final = {9: r"\t", 10: r"\n", 11: r"\v", 12: r"\f", 13: r"\r"}
"""Escapes that every engine knows."""

_SHORT_COUNTS: Final = {"0,": "*", "1,": "+", "0,1": "?"}


class Writer(ABC):
    """Writes nodes of `pattern`; only groups that are referred to capture."""

    def __init__(self, pattern: Pattern) -> None:
        self._pattern: Final = pattern
        self._captured: Final = captured(pattern)

    def text(self, node: Node) -> str:
        """Return the text of a node."""
        match node:
            case Sequence():
                return "".join(self.text(item) for item in node.items)
            case Choice():
                return "|".join(self.text(branch) for branch in node.branches)
            case Group():
                return f"{'(' if node.index in self._captured else '(?:'}{self.text(node.body)})"
            case Backreference():
                # In a group of its own, so that no digit after it is read with it.
                return rf"(?:\{self._captured[self._pattern.index_of(node)]})"
            case Repeat():
                return f"{self.text(node.body)}{self.count(node)}{'?' if node.lazy else ''}"
            case Look():
                return self.look(node)
            case _:
                return self.leaf(node)

    @abstractmethod
    def leaf(self, node: Single | Start | End | Boundary) -> str:
        """Return the text of a node that has none inside."""

    def look(self, node: Look) -> str:
        """Return the text of a lookaround."""
        return f"(?{'' if node.ahead else '<'}{'!' if node.negated else '='}{self.text(node.body)})"

    def count(self, node: Repeat) -> str:
        """Return how often something is repeated."""
        limits = str(node.low)
        if node.high != node.low:
            limits += f",{'' if node.high is None else node.high}"
        return _SHORT_COUNTS.get(limits, f"{{{limits}}}")

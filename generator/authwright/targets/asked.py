"""What writers ask for while they write, so that it is written after them."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from authwright.checks.kinds import Kinds
from authwright.checks.plan import CheckPlan, Node
from authwright.checks.tree import calls
from authwright.targets.node_keys import node_key


@dataclass(slots=True)
class AskedParts:
    """Parts of a plan, in the order in which they were first asked for."""

    parts: list[int] = field(default_factory=list[int])
    _known: set[int] = field(default_factory=set[int])

    def add(self, part: int) -> None:
        """Ask for a part."""
        if part not in self._known:
            self._known.add(part)
            self.parts.append(part)


@dataclass(slots=True)
class AskedTests:
    """Nodes that need functions: for values of given kinds, told how deep they are or not."""

    tests: list[tuple[Node, Kinds, bool]] = field(default_factory=list[tuple[Node, Kinds, bool]])
    _numbers: dict[Hashable, int] = field(default_factory=dict[Hashable, int])

    def number(self, node: Node, known: Kinds, *, deep: bool) -> int:
        """Ask for the function of a node, and return its number."""
        number = self._numbers.setdefault((node_key(node), known, deep), len(self.tests))
        if number == len(self.tests):
            self.tests.append((node, known, deep))
        return number


def in_turn(*growing: Sequence[Any]) -> Iterator[tuple[int, int]]:
    """Yield which sequence and the index in it, for all items of sequences that may grow meanwhile.

    As long as the first one has more, those after it wait.
    """
    reached = [0] * len(growing)
    while True:
        which = next((one for one, items in enumerate(growing) if reached[one] < len(items)), None)
        if which is None:
            return
        reached[which] += 1
        yield which, reached[which] - 1


def called_parts(plan: CheckPlan) -> frozenset[int]:
    """Return the parts that others call."""
    return frozenset(one for sub in plan.subs for one in calls(sub.node))

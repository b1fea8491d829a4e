"""The kinds of values that a node leaves possible."""

from collections.abc import Sequence
from typing import Final

from authwright.checks.kinds import ANY, NONE, OBJECT, Kinds, joined, kind_of
from authwright.checks.plan import AnyOf, ByKind, ByTag, Call, Check, Never, Node, OneOf, Values


class Possible:
    """Tells what kinds the values that satisfy a node can have, or more; `parts` are the nodes it may call.

    No part may lead to itself for the same value.
    """

    def __init__(self, parts: Sequence[Node]) -> None:
        self._parts: Final = parts
        self._known: Final[dict[int, Kinds]] = {}

    def of_sub(self, index: int) -> Kinds:
        """Return the kinds of a part."""
        if index not in self._known:
            self._known[index] = self.of(self._parts[index])
        return self._known[index]

    def of(self, node: Node) -> Kinds:
        """Return the kinds of a node."""
        kinds = node.allowed
        for check in node.checks:
            kinds &= self._left_by(check) | (ANY - check.kinds)
        return kinds

    def _left_by(self, check: Check) -> Kinds:
        match check:
            case Never():
                return NONE
            case Values(values=values):
                return frozenset(kind for one in values if (kind := kind_of(one)))
            case Call(sub=sub):
                return self.of_sub(sub)
            case AnyOf(branches=branches) | OneOf(branches=branches):
                return joined(self.of(one) for one in branches)
            case ByTag(branches=branches):
                return OBJECT & joined(self.of(one) for one in branches)
            case ByKind(cases=cases):
                refused = joined(kinds - self.of(node) for kinds, node in cases)
                return ANY - refused
            case _:
                return ANY

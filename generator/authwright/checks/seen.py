"""What a node evaluates of a value: the members and items that `unevaluated*` keywords leave alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from authwright.checks.plan import (
    AnyOf,
    ByKind,
    ByTag,
    Call,
    Check,
    Contains,
    Guard,
    If,
    Items,
    Members,
    Node,
    OneOf,
    SeenItems,
    SeenMembers,
    UnevaluatedItems,
    UnevaluatedMembers,
    When,
)

NodeOf = Callable[[int], Node]


@dataclass(slots=True)
class Evaluated:
    """Guards, and what is evaluated under each of them."""

    guards: list[Guard] = field(default_factory=list[Guard])
    members: list[SeenMembers] = field(default_factory=list[SeenMembers])
    items: list[SeenItems] = field(default_factory=list[SeenItems])

    def all_members(self) -> bool:
        """Whether all members are evaluated, whatever they are."""
        return any(one.everything and one.guard is None for one in self.members)

    def all_items(self) -> bool:
        """Whether all items are evaluated, whatever they are."""
        return any(one.everything and one.guard is None for one in self.items)


def evaluated(node: Node, node_of: NodeOf) -> Evaluated:
    """Return what `node` evaluates; `node_of` gives the node of a part of the plan."""
    found = Evaluated()
    _node(node, None, found, node_of)
    return found


def _node(node: Node, guard: int | None, found: Evaluated, node_of: NodeOf) -> None:
    for check in node.checks:
        _check(check, guard, found, node_of)


def _check(check: Check, guard: int | None, found: Evaluated, node_of: NodeOf) -> None:
    match check:
        case Members():
            names = frozenset(one.name for one in check.listed if one.node is not None)
            patterns = tuple(pattern for pattern, _ in check.patterns)
            everything = check.others is not None
            if names or patterns or everything:
                found.members.append(SeenMembers(guard, names, patterns, everything))
        case UnevaluatedMembers():
            found.members.append(SeenMembers(guard, everything=True))
        case Items():
            found.items.append(SeenItems(guard, len(check.first), everything=check.rest is not None))
        case UnevaluatedItems():
            found.items.append(SeenItems(guard, everything=True))
        case Contains():
            found.items.append(SeenItems(guard, matching=check.node))
        case Call():
            _node(node_of(check.sub), guard, found, node_of)
        case _:
            for condition, inner in _conditional(check):
                begun = _Attempt(found)
                index = _guard(Guard(guard, condition.test, condition.holds, condition.member), found)
                _node(inner, index, found, node_of)
                begun.undo_if_nothing()


def _conditional(check: Check) -> Iterator[tuple[Guard, Node]]:
    """Yield the nodes that may hold of the value itself, each with its condition."""
    match check:
        case AnyOf() | OneOf() | ByTag():
            yield from ((Guard(None, branch), branch) for branch in check.branches)
        case ByKind():
            yield from ((Guard(None, node), node) for _, node in check.cases)
        case If():
            yield Guard(None, check.test), check.test
            yield Guard(None, check.test), check.then
            yield Guard(None, check.test, holds=False), check.otherwise
        case When():
            yield Guard(None, member=check.name), check.node
        case _:
            return


def _guard(wanted: Guard, found: Evaluated) -> int:
    if wanted in found.guards:
        return found.guards.index(wanted)
    found.guards.append(wanted)
    return len(found.guards) - 1


class _Attempt:
    """Remembers how far the findings were, to take back a guard under which nothing is evaluated."""

    def __init__(self, found: Evaluated) -> None:
        self._found = found
        self._before = (len(found.guards), len(found.members), len(found.items))

    def undo_if_nothing(self) -> None:
        guards, members, items = self._before
        found = self._found
        if (len(found.members), len(found.items)) == (members, items):
            del found.guards[guards:]

"""Outlining: what is nested deeply becomes a part, so that code made of it is never nested deeply."""

from collections.abc import Sequence
from typing import Final

from authwright.checks.plan import Call, Node, Sub
from authwright.checks.tree import calls, changed, inner_nodes

# Nodes in each other, and those at the bottom which are not worth a part.
_DEEPEST: Final = 5
_LOWEST: Final = 2


def outlined(subs: Sequence[Sub]) -> tuple[Sub, ...]:
    """Return the parts `subs`, and further ones for what they nest deeper than `_DEEPEST` levels."""
    made = list(subs)
    index = 0
    while index < len(made):
        sub = made[index]
        made[index] = Sub(sub.name, _cut(sub, sub.node, 0, made), sub.recursive)
        index += 1
    return tuple(made)


def height(node: Node, enough: int) -> int:
    """Return how many nodes are nested in `node`, or `enough` when there are as many or more."""
    if enough <= 0:
        return 0
    inner = [height(one, enough - 1) for check in node.checks for one in inner_nodes(check)]
    return 1 + max(inner) if inner else 0


def _cut(sub: Sub, node: Node, level: int, made: list[Sub]) -> Node:
    if level < _DEEPEST:
        return changed(node, lambda one: _cut(sub, one, level + 1, made))
    if height(node, _LOWEST) < _LOWEST:
        return node
    leads_on = sub.recursive and any(made[index].recursive for index in calls(node))
    made.append(Sub(f"{sub.name}_inner", node, leads_on))
    return Node(checks=(Call(len(made) - 1),))

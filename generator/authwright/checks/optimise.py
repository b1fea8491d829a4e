"""The boolean plan: what answers yes or no soonest. It may drop, merge, reorder and inline.

The plan of problems stays as it is. Both have the same parts at the same indexes.
"""

from dataclasses import replace
from typing import Final

from authwright.checks.alike import alike
from authwright.checks.kinds import kind_of
from authwright.checks.merge import flatten
from authwright.checks.plan import (
    AnyOf,
    ByKind,
    ByTag,
    Call,
    Check,
    CheckPlan,
    Contains,
    Count,
    Dependent,
    Format,
    If,
    Items,
    Length,
    Limit,
    Matches,
    Members,
    MultipleOf,
    Names,
    Never,
    Node,
    Not,
    OneOf,
    TypeCheck,
    UnevaluatedItems,
    UnevaluatedMembers,
    Unique,
    Values,
    When,
)
from authwright.checks.tree import calls, changed, inner_nodes

# A part of at most this many checks is inlined wherever it is called, a greater one where that is once.
_SMALL: Final = 3
_GREAT: Final = 200
# How far down parts are inlined; what they nest themselves comes on top.
_DEEPEST: Final = 4
# What looks at one thing comes first, then what walks the value, last what does so again and again.
_COST: Final[dict[type[Check], int]] = {
    **dict.fromkeys((Never, Values), 0),
    **dict.fromkeys((Limit, Length, Count), 1),
    **dict.fromkeys((MultipleOf, Dependent), 2),
    **dict.fromkeys((ByTag, Members, ByKind, When), 4),
    **dict.fromkeys((Call, Items), 5),
    **dict.fromkeys((Matches, Format), 6),
    **dict.fromkeys((If, Not, AnyOf), 7),
    **dict.fromkeys((OneOf, Names, Contains), 8),
    **dict.fromkeys((UnevaluatedMembers, UnevaluatedItems, Unique), 9),
}


def boolean_plan(plan: CheckPlan) -> CheckPlan:
    """Return the plan that gives the verdicts of `plan` soonest; problems cannot be told from it."""
    return replace(plan, subs=tuple(replace(sub, node=_leaner(sub.node)) for sub in inlined(plan).subs))


def inlined(plan: CheckPlan) -> CheckPlan:
    """Return `plan` with calls of parts that are small, or called once, replaced by what these hold."""
    offered = {entry.sub for entry in plan.entries}
    called: dict[int, int] = {}
    for sub in plan.subs:
        for index in calls(sub.node):
            called[index] = called.get(index, 0) + 1
    nodes = [sub.node for sub in plan.subs]
    fit = {
        index
        for index, sub in enumerate(plan.subs)
        if not sub.recursive
        and (
            _size(sub.node) <= _SMALL
            or (called.get(index) == 1 and index not in offered and _size(sub.node) <= _GREAT)
        )
    }

    def opened(node: Node, level: int) -> Node:
        match node:
            case Node(types=(), checks=(Call(sub),)) if sub in fit and level < _DEEPEST:
                return opened(nodes[sub], level + 1)
            case _:
                return changed(node, lambda one: opened(one, level + 1))

    return replace(plan, subs=tuple(replace(sub, node=opened(sub.node, 0)) for sub in plan.subs))


def _size(node: Node) -> int:
    return len(node.types) + sum(1 + sum(_size(inner) for inner in inner_nodes(one)) for one in node.checks)


def _leaner(node: Node) -> Node:
    """Return a node with the same verdicts that needs fewer and cheaper steps."""
    node = changed(node, _leaner)
    if any(isinstance(check, AnyOf) for check in node.checks):
        node = flatten(
            [*node.types, *(_fewer(one) if isinstance(one, AnyOf) else one for one in node.checks)]
        )
    allowed = node.allowed
    checks = [check for check in node.checks if check.kinds & allowed and not _says_nothing(check)]
    listed = [check for check in checks if isinstance(check, Values)]
    if listed:
        kept = tuple(value for value in listed[0].values if kind_of(value) in allowed)
        checks = [replace(listed[0], values=kept), *(check for check in checks if check is not listed[0])]
        # What equals one of the values is of their kinds, so the types say nothing more.
        return Node((), tuple(sorted(checks, key=_cost)))
    return Node(_one_type(node), tuple(sorted(checks, key=_cost)))


def _fewer(union: AnyOf) -> Check | Node:
    """Leave out branches that another one covers."""
    kept: list[Node] = []
    for index, branch in enumerate(union.branches):
        others = [*kept, *union.branches[index + 1 :]]
        if not any(_covers(one, branch) for one in others):
            kept.append(branch)
    return kept[0] if len(kept) == 1 else replace(union, branches=tuple(kept))


def _covers(wide: Node, narrow: Node) -> bool:
    """Whether `wide` holds of every value that `narrow` holds of, as far as that is seen at once."""
    match wide, narrow:
        case Node(checks=(Members() as more,)), Node(checks=(Members() as less,)):
            pass
        case _:
            return alike(wide, narrow)
    there = {member.name: member for member in more.listed}
    return (
        narrow.allowed <= wide.allowed
        and not (more.patterns or less.patterns)
        and more.others is not None
        and less.others is not None
        and less.others.never
        and all(
            member.name in there and alike(there[member.name].node, member.node) for member in less.listed
        )
        and all(
            any(one.name == member.name and one.required for one in less.listed)
            for member in more.listed
            if member.required
        )
    )


def _one_type(node: Node) -> tuple[TypeCheck, ...]:
    return (replace(node.types[0], allowed=node.allowed),) if node.types else ()


def _says_nothing(check: Check) -> bool:
    match check:
        case Contains(least=0, most=None):
            return True
        case Members(listed=listed, patterns=patterns, others=others):
            quiet = all(one.required is None and (one.node is None or one.node.always) for one in listed)
            return quiet and all(node.always for _, node in patterns) and (others is None or others.always)
        case Items(first=first, rest=rest):
            return all(node.always for node in first) and (rest is None or rest.always)
        case When(node=node) | UnevaluatedMembers(node=node) | UnevaluatedItems(node=node) | Names(node=node):
            return node.always
        case AnyOf(branches=branches):
            return any(branch.always for branch in branches)
        case _:
            return False


def _cost(check: Check) -> int:
    return _COST[type(check)]

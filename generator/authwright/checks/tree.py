"""Walking plans, and rebuilding them with other nodes."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from authwright.checks.plan import (
    AnyOf,
    ByKind,
    ByTag,
    Call,
    Check,
    CheckPlan,
    Contains,
    If,
    Items,
    Members,
    Names,
    Node,
    Not,
    OneOf,
    UnevaluatedItems,
    UnevaluatedMembers,
    When,
)

Change = Callable[[Node], Node]


def inner_nodes(check: Check) -> Iterator[Node]:
    """Yield the nodes directly inside a check, in document order."""
    match check:
        case Members():
            yield from (member.node for member in check.listed if member.node is not None)
            yield from (node for _, node in check.patterns)
            if check.others is not None:
                yield check.others
        case Items():
            yield from check.first
            if check.rest is not None:
                yield check.rest
        case AnyOf() | OneOf() | ByTag():
            yield from check.branches
        case ByKind():
            yield from (node for _, node in check.cases)
        case If():
            yield from (check.test, check.then, check.otherwise)
        case UnevaluatedMembers() | UnevaluatedItems():
            yield from (guard.test for guard in check.guards if guard.test is not None)
            if isinstance(check, UnevaluatedItems):
                yield from (seen.matching for seen in check.seen if seen.matching is not None)
            yield check.node
        case Names() | Contains() | Not() | When():
            yield check.node
        case _:
            pass


def in_place_nodes(check: Check) -> Iterator[Node]:
    """Yield the nodes inside a check that are about the same value."""
    match check:
        case AnyOf() | OneOf() | ByTag() | ByKind() | If() | Not() | When():
            yield from inner_nodes(check)
        case UnevaluatedMembers() | UnevaluatedItems():
            yield from (guard.test for guard in check.guards if guard.test is not None)
        case _:
            pass


def changed(node: Node, change: Change) -> Node:
    """Return `node` with every node directly inside it replaced by what `change` makes of it."""
    checks = tuple(_changed(check, change) for check in node.checks)
    return node if checks == node.checks else replace(node, checks=checks)


def _changed(check: Check, change: Change) -> Check:
    match check:
        case Members():
            listed = tuple(
                replace(one, node=change(one.node)) if one.node is not None else one for one in check.listed
            )
            patterns = tuple((pattern, change(node)) for pattern, node in check.patterns)
            others = change(check.others) if check.others is not None else None
            return replace(check, listed=listed, patterns=patterns, others=others)
        case Items():
            rest = change(check.rest) if check.rest is not None else None
            return replace(check, first=tuple(change(node) for node in check.first), rest=rest)
        case AnyOf() | OneOf() | ByTag():
            return replace(check, branches=tuple(change(node) for node in check.branches))
        case ByKind():
            return replace(check, cases=tuple((kinds, change(node)) for kinds, node in check.cases))
        case If():
            test, then, otherwise = (change(one) for one in (check.test, check.then, check.otherwise))
            return replace(check, test=test, then=then, otherwise=otherwise)
        case Names() | Contains() | Not() | When():
            return replace(check, node=change(check.node))
        case UnevaluatedMembers() | UnevaluatedItems():
            return _changed_unevaluated(check, change)
        case _:
            return check


def _changed_unevaluated(check: UnevaluatedMembers | UnevaluatedItems, change: Change) -> Check:
    guards = tuple(
        replace(one, test=change(one.test)) if one.test is not None else one for one in check.guards
    )
    if isinstance(check, UnevaluatedMembers):
        return replace(check, guards=guards, node=change(check.node))
    seen = tuple(
        replace(one, matching=change(one.matching)) if one.matching is not None else one for one in check.seen
    )
    return replace(check, guards=guards, seen=seen, node=change(check.node))


def with_calls(node: Node, target: Callable[[int], int]) -> Node:
    """Return `node` with every call, at any depth, leading to what `target` gives for it."""
    inner = changed(node, lambda one: with_calls(one, target))
    checks = tuple(
        replace(check, sub=target(check.sub)) if isinstance(check, Call) else check for check in inner.checks
    )
    return inner if checks == inner.checks else replace(inner, checks=checks)


def calls(node: Node) -> Iterator[int]:
    """Yield the parts that `node` calls, at any depth."""
    for check in node.checks:
        if isinstance(check, Call):
            yield check.sub
        for inner in inner_nodes(check):
            yield from calls(inner)


def in_place_calls(node: Node) -> Iterator[int]:
    """Yield the parts that `node` calls for the same value."""
    for check in node.checks:
        if isinstance(check, Call):
            yield check.sub
        for inner in in_place_nodes(check):
            yield from in_place_calls(inner)


def all_checks(plan: CheckPlan) -> Iterator[Check]:
    """Yield every check of a plan."""
    waiting = [sub.node for sub in plan.subs]
    while waiting:
        for check in waiting.pop().checks:
            yield check
            waiting.extend(inner_nodes(check))

"""Flattening: what several schemas say of one value, as one node."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from authwright.checks.alike import alike
from authwright.checks.plan import (
    TRUE,
    Check,
    Items,
    Member,
    Members,
    Node,
    TypeCheck,
)

Piece: TypeAlias = TypeCheck | Check | Node


def flatten(pieces: Iterable[Piece]) -> Node:
    """Return one node of all `pieces`, in their order; equal checks are made once."""
    types: list[TypeCheck] = []
    checks: list[Check] = []
    for piece in _opened(pieces):
        if isinstance(piece, TypeCheck):
            if all(one.allowed != piece.allowed for one in types):
                types.append(piece)
        else:
            _add(checks, piece)
    return Node(tuple(types), tuple(checks))


def both(left: Node | None, right: Node | None) -> Node | None:
    """Return the node that holds where `left` and `right` do; None says nothing of a value."""
    if left is None or right is None:
        return right if left is None else left
    return left if left == right else flatten([left, right])


def _opened(pieces: Iterable[Piece]) -> Iterator[TypeCheck | Check]:
    for piece in pieces:
        if isinstance(piece, Node):
            yield from piece.types
            yield from piece.checks
        else:
            yield piece


def _add(checks: list[Check], new: Check) -> None:
    for index, old in enumerate(checks):
        if isinstance(old, Members) and isinstance(new, Members) and not (old.patterns or new.patterns):
            checks[index] = _merged_members(old, new)
            return
        if isinstance(old, Items) and isinstance(new, Items):
            checks[index] = _merged_items(old, new)
            return
        if _says_the_same(old, new):
            return
    checks.append(new)


def _says_the_same(old: Check, new: Check) -> bool:
    """Whether both refuse the same values; the rule of the first one stands for both."""
    return type(old) is type(new) and alike(old, new)


def _merged_members(left: Members, right: Members) -> Members:
    """Join two checks of members, neither of which has patterns.

    What the one says of all others holds for members that only the other one lists.
    """
    there, here = {one.name: one for one in right.listed}, {one.name: one for one in left.listed}
    listed: list[Member] = []
    for name in dict.fromkeys([*here, *there]):
        mine, theirs = here.get(name), there.get(name)
        node = both(_said_of(mine, left), _said_of(theirs, right))
        required = (mine.required if mine else None) or (theirs.required if theirs else None)
        listed.append(Member(name, node, required))
    return Members(tuple(listed), (), both(left.others, right.others))


def _said_of(member: Member | None, members: Members) -> Node | None:
    return members.others if member is None or member.node is None else member.node


def _merged_items(left: Items, right: Items) -> Items:
    count = max(len(left.first), len(right.first))
    first = [both(_at(left, index), _at(right, index)) or TRUE for index in range(count)]
    return Items(tuple(first), both(left.rest, right.rest))


def _at(items: Items, index: int) -> Node | None:
    return items.first[index] if index < len(items.first) else items.rest

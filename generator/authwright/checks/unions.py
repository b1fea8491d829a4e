"""Unions told apart: by the kind of the value, by a tag, or at least for their problems."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from authwright.checks.kinds import ANY, OBJECT, ORDER, Kind, Kinds, joined, words
from authwright.checks.merge import Piece, flatten
from authwright.checks.plan import (
    AnyOf,
    ByKind,
    ByTag,
    Call,
    Check,
    Choice,
    If,
    Members,
    Node,
    OneOf,
    TypeCheck,
    Values,
)
from authwright.checks.possible import Possible
from authwright.checks.rules import Rule
from authwright.checks.tree import changed
from authwright.checks.values import key


class Unions:
    """Rewrites the unions of nodes; `parts` are the nodes that they may call."""

    def __init__(self, parts: Sequence[Node]) -> None:
        self._parts: Final = parts
        self._possible: Final = Possible(parts)

    def told_apart(self, node: Node) -> Node:
        """Return `node` with its unions, and those inside it, told apart where that can be."""
        inner = changed(node, self.told_apart)
        if not any(isinstance(check, AnyOf | OneOf) for check in inner.checks):
            return inner
        pieces: list[Piece] = list(inner.types)
        for check in inner.checks:
            pieces += self._told(check) if isinstance(check, AnyOf | OneOf) else [check]
        return flatten(pieces)

    def _told(self, union: AnyOf | OneOf) -> list[Piece]:
        kinds = [self._possible.of(branch) for branch in union.branches]
        groups: dict[tuple[int, ...], set[Kind]] = {}
        for kind in ORDER:
            fitting = tuple(index for index, one in enumerate(kinds) if kind in one)
            if isinstance(union, AnyOf):
                fitting = _needed(union.branches, fitting, kind)
            groups.setdefault(fitting, set()).add(kind)
        allowed = joined(kinds)
        cases: list[tuple[Kinds, Node]] = []
        for fitting, group in groups.items():
            if fitting and not (case := self._case(union, fitting, frozenset(group))).always:
                cases.append((frozenset(group), case))
        if len([one for one in groups if one]) == 1 and len(cases) == 1 and allowed == ANY:
            return list(cases[0][1].checks)
        pieces: list[Piece] = []
        if allowed != ANY:
            rule = replace(union.rule, code="type", params=(("expected", words(allowed)),))
            pieces.append(TypeCheck(allowed, rule))
        if len(cases) == 1 and cases[0][0] == allowed:
            return [*pieces, *cases[0][1].checks]
        return [*pieces, ByKind(tuple(cases))] if cases else pieces

    def _case(self, union: AnyOf | OneOf, fitting: Sequence[int], kinds: Kinds) -> Node:
        """Return what must hold of values of `kinds`, which only the branches `fitting` allow."""
        branches = [_trimmed(union.branches[index], kinds) for index in fitting]
        if len(branches) == 1:
            return branches[0]
        if (listed := _listed(union, branches)) is not None:
            return Node(checks=(listed,))
        fewer = replace(union, branches=tuple(branches), choice=_choice_of(union, fitting, kinds))
        return Node(checks=(self._by_tag(fewer) if kinds == OBJECT else fewer,))

    def _by_tag(self, union: AnyOf | OneOf) -> Check:
        tags = [self._tags(branch) for branch in union.branches]
        for name in dict.fromkeys(name for found in tags for name in found):
            cases = [
                (value, index) for index, found in enumerate(tags) for value in sorted(found.get(name, ()))
            ]
            without = [index for index, found in enumerate(tags) if name not in found]
            if len({value for value, _ in cases}) < len(cases):
                continue
            if not without:
                at = union.rule
                absent = replace(at, code="required", params=(("name", name),))
                unknown = replace(at, code="tag", params=(("expected", [value for value, _ in cases]),))
                return ByTag(name, tuple(cases), union.branches, absent, unknown)
            if len(without) == 1 and union.choice is None:
                return replace(union, choice=Choice(name, tuple(cases), without[0]))
        return self._by_presence(union)

    def _by_presence(self, union: AnyOf | OneOf) -> Check:
        """Ask for a member that one branch requires and all others refuse: it tells that branch at once."""
        if union.choice is not None:
            return union
        records = [self._record(branch) for branch in union.branches]
        for index, record in enumerate(records):
            others = [one for place, one in enumerate(records) if place != index]
            for member in record.listed if record else ():
                if member.required and all(one and _refuses(one, member.name) for one in others):
                    test = Node(checks=(Members((replace(member, node=None),)),))
                    rest = [branch for place, branch in enumerate(union.branches) if place != index]
                    return If(test, union.branches[index], self._one_of(union, rest))
        return union

    def _one_of(self, union: AnyOf | OneOf, branches: Sequence[Node]) -> Node:
        if len(branches) == 1:
            return branches[0]
        return Node(checks=(self._by_tag(replace(union, branches=tuple(branches))),))

    def _record(self, node: Node) -> Members | None:
        """Return the members of a node that is a record and no more."""
        match node:
            case Node(checks=(Members() as members,)):
                return members
            case Node(types=(), checks=(Call(sub),)):
                return self._record(self._parts[sub])
            case _:
                return None

    def _tags(self, node: Node) -> Mapping[str, frozenset[str]]:
        """Return the members that an object must have, and that are one of some strings."""
        found: dict[str, frozenset[str]] = {}
        for check in node.checks:
            if isinstance(check, Members):
                for member in check.listed:
                    strings = _strings(member.node) if member.required and member.node else None
                    if strings:
                        found.setdefault(member.name, strings)
            elif isinstance(check, Call):
                found |= self._tags(self._parts[check.sub])
        return found


def _refuses(members: Members, name: str) -> bool:
    """Whether a record has no room for a member."""
    return members.closed and all(one.name != name for one in members.listed)


def _strings(node: Node) -> frozenset[str] | None:
    for check in node.checks:
        if isinstance(check, Values) and all(isinstance(one, str) for one in check.values):
            return frozenset(str(one) for one in check.values)
    return None


def _needed(branches: Sequence[Node], fitting: Sequence[int], kind: Kind) -> tuple[int, ...]:
    """Leave one branch where it allows every value of `kind`: the others add nothing."""
    for index in fitting:
        if not branches[index].checks and kind in branches[index].allowed:
            return (index,)
    return tuple(fitting)


def _trimmed(node: Node, kinds: Kinds) -> Node:
    """Return `node` without what it says of the kind, for values of which only `kinds` are left."""
    return replace(node, types=tuple(one for one in node.types if not kinds <= one.allowed))


def _choice_of(union: AnyOf | OneOf, fitting: Sequence[int], kinds: Kinds) -> Choice | None:
    """Return the choice that a union brings along, for those of its branches that are left."""
    choice = union.choice
    if choice is None or kinds != OBJECT:
        return None
    left = {index: place for place, index in enumerate(fitting)}
    told = tuple((value, left[index]) for value, index in choice.branches if index in left)
    absent = left.get(choice.absent) if choice.absent is not None else None
    return Choice(choice.name, told, absent)


def _listed(union: AnyOf | OneOf, branches: Sequence[Node]) -> Values | None:
    """Return the values of branches that do nothing but list them, each once for `oneOf`."""
    found: list[Values] = []
    for branch in branches:
        match branch:
            case Node(types=(), checks=(Values() as listed,)):
                found.append(listed)
            case _:
                return None
    values = [value for one in found for value in one.values]
    distinct = list({key(value): value for value in values}.values())
    if isinstance(union, OneOf) and len(distinct) < len(values):
        return None
    return Values(tuple(distinct), _rule_of_values(union.rule, distinct))


def _rule_of_values(rule: Rule, values: list[object]) -> Rule:
    return replace(rule, code="enum", params=(("expected", values),))

"""The reference interpreter: what a plan says of a value, as plainly as it can be written.

Slow on purpose: generated validators are held against it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from authwright.checks.kinds import kind_of, word
from authwright.checks.multiples import is_multiple
from authwright.checks.plan import (
    AnyOf,
    ByKind,
    ByTag,
    Call,
    Check,
    CheckPlan,
    Choice,
    Contains,
    Count,
    Dependent,
    Format,
    Guard,
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
    UnevaluatedItems,
    UnevaluatedMembers,
    Unique,
    Values,
    When,
)
from authwright.checks.rules import Rule
from authwright.checks.values import all_differ, same
from authwright.diagnostics import pointer

# Whether a text matches a pattern of ECMA-262 somewhere; whether it has a format, by name.
Matcher = Callable[[str, str], bool]
Formats = Mapping[str, Callable[[str], bool]]


class Problem(NamedTuple):
    """What is wrong: where in the value, as a JSON Pointer, and the rule that is broken."""

    pointer: str
    rule: Rule


class _TooDeepError(Exception):
    """Recursive parts are nested deeper than the plan allows."""


def interpret(plan: CheckPlan, entry: int, value: Any, matches: Matcher, formats: Formats) -> list[Problem]:
    """Return the problems of `value` held against entry number `entry` of `plan`, in their order."""
    try:
        return list(_Run(plan, matches, formats).sub(plan.entries[entry].sub, value))
    except _TooDeepError:
        return [Problem("", plan.too_deep)]


@dataclass(slots=True)
class _Run:
    plan: CheckPlan
    matches: Matcher
    formats: Formats
    depth: int = 0

    def sub(self, index: int, value: Any) -> list[Problem]:
        sub = self.plan.subs[index]
        if not sub.recursive:
            return self.node(sub.node, value)
        if self.depth >= self.plan.depth:
            raise _TooDeepError
        self.depth += 1
        found = self.node(sub.node, value)
        self.depth -= 1
        return found

    def node(self, node: Node, value: Any) -> list[Problem]:
        kind = kind_of(value)
        for one in node.types:
            if kind not in one.allowed:
                got = replace(one.rule, params=(*one.rule.params, ("got", word(kind))))
                return [Problem("", got)]
        found: list[Problem] = []
        for check in node.checks:
            if kind in check.kinds:
                found += self.check(check, value)
        return found

    def holds(self, node: Node, value: Any) -> bool:
        return not self.node(node, value)

    def check(  # noqa: PLR0911, PLR0912 - a case for each check
        self, check: Check, value: Any
    ) -> Iterator[Problem] | Sequence[Problem]:
        match check:
            case (
                Never() | Values() | Limit() | MultipleOf() | Length() | Format() | Count() | Unique() | Not()
            ):
                return [] if self.passes(check, value) else [Problem("", check.rule)]
            case Matches():
                return self.matched(check, value)
            case Members():
                return self.members(check, value)
            case Dependent():
                missing = [(name, rule) for name, rule in check.required if name not in value]
                return [Problem(_step(name), rule) for name, rule in missing if check.name in value]
            case Names():
                wrong = [name for name in ordered(value) if not self.holds(check.node, name)]
                return [Problem(_step(name), check.rule) for name in wrong]
            case Items():
                return self.items(check, value)
            case Contains():
                return self.contains(check, value)
            case Call():
                return self.sub(check.sub, value)
            case AnyOf() | OneOf():
                return self.union(check, value)
            case ByKind():
                kind = kind_of(value)
                return [one for kinds, node in check.cases if kind in kinds for one in self.node(node, value)]
            case ByTag():
                return self.tagged(check, value)
            case If():
                test = self.holds(check.test, value)
                return self.node(check.then if test else check.otherwise, value)
            case When():
                return self.node(check.node, value) if check.name in value else []
            case UnevaluatedMembers():
                return self.unevaluated_members(check, value)
            case UnevaluatedItems():
                return self.unevaluated_items(check, value)

    def passes(self, check: Check, value: Any) -> bool:  # noqa: PLR0911 - a case for each check
        match check:
            case Never():
                return False
            case Values():
                return any(same(one, value) for one in check.values)
            case Limit():
                if value == check.limit:
                    return not check.exclusive
                return bool(value > check.limit) is check.above
            case MultipleOf():
                return is_multiple(value, check.divisor)
            case Length() | Count():
                return len(value) >= check.limit if check.at_least else len(value) <= check.limit
            case Format():
                return self.formats[check.name](value)
            case Unique():
                return all_differ(value, self.plan.depth)
            case Not():
                return not self.holds(check.node, value)
            case _:
                raise TypeError(check)

    def matched(self, check: Matches, value: str) -> list[Problem]:
        if check.longest is not None and check.too_long and len(value) > check.longest:
            return [Problem("", check.too_long)]
        return [] if self.matches(check.pattern, value) else [Problem("", check.rule)]

    def members(self, check: Members, value: dict[str, Any]) -> Iterator[Problem]:
        known = {member.name for member in check.listed if member.node is not None}
        for member in check.listed:
            if member.name not in value:
                if member.required:
                    yield Problem(_step(member.name), member.required)
            elif member.node is not None:
                yield from self.below(member.node, value[member.name], member.name)
        for name in ordered(value):
            fitting = [node for pattern, node in check.patterns if self.matches(pattern, name)]
            if not fitting and name not in known and check.others is not None:
                fitting = [check.others]
            for node in fitting:
                yield from self.below(node, value[name], name)

    def below(self, node: Node, value: Any, step: str | int) -> Iterator[Problem]:
        for at, rule in self.node(node, value):
            yield Problem(_step(step) + at, rule)

    def items(self, check: Items, value: list[Any]) -> Iterator[Problem]:
        for index, item in enumerate(value):
            node = check.first[index] if index < len(check.first) else check.rest
            if node is not None:
                yield from self.below(node, item, index)

    def contains(self, check: Contains, value: list[Any]) -> list[Problem]:
        count = sum(self.holds(check.node, item) for item in value)
        if count < check.least:
            return [Problem("", check.too_few)]
        return [Problem("", check.too_many)] if check.most is not None and count > check.most else []

    def union(self, check: AnyOf | OneOf, value: Any) -> list[Problem]:
        found: list[list[Problem]] = []
        fitting = 0
        for branch in check.branches:
            found.append(self.node(branch, value))
            fitting += not found[-1]
            if fitting and isinstance(check, AnyOf):
                return []
            if isinstance(check, OneOf) and fitting > 1:
                return [Problem("", check.many)]
        if fitting:
            return []
        meant = _meant(check.choice, value) if check.choice else None
        if meant is not None:
            return found[meant]
        fewest = min(len(one) for one in found)
        nearest = [one for one in found if len(one) == fewest]
        return nearest[0] if len(nearest) == 1 else [Problem("", check.rule)]

    def tagged(self, check: ByTag, value: dict[str, Any]) -> list[Problem]:
        if check.name not in value:
            return [Problem(_step(check.name), check.absent)]
        tag = value[check.name]
        for one, index in check.cases:
            if type(tag) is str and one == tag:
                return self.node(check.branches[index], value)
        return [Problem(_step(check.name), check.unknown)]

    def guards(self, guards: Sequence[Guard], value: Any) -> list[bool]:
        found: list[bool] = []
        for guard in guards:
            reached = guard.parent is None or found[guard.parent]
            if guard.member is not None:
                found.append(reached and guard.member in value)
            else:
                test = guard.test
                found.append(reached and (test is None or self.holds(test, value) is guard.holds))
        return found

    def unevaluated_members(self, check: UnevaluatedMembers, value: dict[str, Any]) -> Iterator[Problem]:
        guards = self.guards(check.guards, value)
        seen = [one for one in check.seen if one.guard is None or guards[one.guard]]
        for name in ordered(value):
            if not any(
                one.everything or name in one.names or any(self.matches(p, name) for p in one.patterns)
                for one in seen
            ):
                yield from self.below(check.node, value[name], name)

    def unevaluated_items(self, check: UnevaluatedItems, value: list[Any]) -> Iterator[Problem]:
        guards = self.guards(check.guards, value)
        seen = [one for one in check.seen if one.guard is None or guards[one.guard]]
        for index, item in enumerate(value):
            if not any(
                one.everything
                or index < one.count
                or (one.matching is not None and self.holds(one.matching, item))
                for one in seen
            ):
                yield from self.below(check.node, item, index)


def _meant(choice: Choice, value: dict[str, Any]) -> int | None:
    if choice.name not in value:
        return choice.absent
    tag = value[choice.name]
    return next((index for one, index in choice.branches if type(tag) is str and one == tag), None)


def ordered(value: dict[str, Any]) -> list[str]:
    """Return the names of members in their order: array indexes first, ascending, then as they come."""
    indexes = [name for name in value if _is_index(name)]
    if not indexes:
        return list(value)
    return sorted(indexes, key=int) + [name for name in value if name not in set(indexes)]


def _is_index(name: str) -> bool:
    digits = name.isascii() and name.isdecimal()
    return digits and len(name) < 11 and str(int(name)) == name and int(name) < 2**32 - 1


def _step(step: str | int) -> str:
    return pointer(step)[1:]

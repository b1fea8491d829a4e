"""The plan of checks: a schema as a small tree that any language can render.

A `Node` is all that must hold of one value. It first looks at the kind of the value; when that is wrong,
nothing else is said about it. Then come its checks, in the order of the schema's text; each looks at
values of its own kinds only and lets others pass. What a node holds in place (`allOf`, references) is
flattened into it.

The problems of a value are those of its node's checks, one after the other: `Members` speak of the listed
members in the schema's order, then of the others in the value's. A problem is a JSON Pointer and a rule.
"""

from dataclasses import dataclass, field
from typing import Final, TypeAlias

from authwright.checks.kinds import ANY, ARRAY, OBJECT, Kinds
from authwright.checks.leaves import (
    Call,
    Choice,
    Count,
    Dependent,
    Format,
    Length,
    Limit,
    Matches,
    MultipleOf,
    Never,
    TypeCheck,
    Unique,
    Values,
)
from authwright.checks.rules import Rule

__all__ = [
    "PLAIN",
    "TRUE",
    "AnyOf",
    "ByKind",
    "ByTag",
    "Call",
    "Check",
    "CheckPlan",
    "Choice",
    "Contains",
    "Count",
    "Dependent",
    "Entry",
    "Format",
    "Guard",
    "If",
    "Items",
    "Length",
    "Limit",
    "Matches",
    "Member",
    "Members",
    "MultipleOf",
    "Names",
    "Never",
    "Node",
    "Not",
    "OneOf",
    "SeenItems",
    "SeenMembers",
    "Sub",
    "TypeCheck",
    "UnevaluatedItems",
    "UnevaluatedMembers",
    "Unique",
    "Values",
    "When",
]


@dataclass(frozen=True, slots=True)
class Node:
    """What must hold of one value. Without types and checks every value is valid."""

    types: tuple[TypeCheck, ...] = ()
    checks: tuple["Check", ...] = ()

    @property
    def allowed(self) -> Kinds:
        """The kinds that pass all of `types`."""
        kinds = ANY
        for one in self.types:
            kinds &= one.allowed
        return kinds

    @property
    def always(self) -> bool:
        """Whether every value is valid."""
        return not (self.types or self.checks)

    @property
    def never(self) -> bool:
        """Whether a check by itself refuses every value."""
        return any(isinstance(check, Never) for check in self.checks)


TRUE = Node()


@dataclass(frozen=True, slots=True)
class Member:
    """A member: `node` for its value, None when `properties` does not list it; `required` when it must be."""

    name: str
    node: Node | None
    required: Rule | None


@dataclass(frozen=True, slots=True)
class Members:
    """The members of an object.

    A member that is listed is checked as such; then every member whose name matches one of `patterns`; what
    is neither listed nor matched is checked with `others`, if that is there.
    """

    listed: tuple[Member, ...]
    patterns: tuple[tuple[str, Node], ...] = ()
    others: Node | None = None
    kinds: Kinds = OBJECT

    @property
    def closed(self) -> bool:
        """Whether members that are not listed are refused, whatever they hold."""
        return self.others is not None and self.others.never and not self.patterns

    @property
    def said_of_others(self) -> Node | None:
        """What is to be checked of members that are neither listed nor matched; None when nothing is."""
        return None if self.others is None or self.others.always else self.others


@dataclass(frozen=True, slots=True)
class Names:
    """The name of every member satisfies `node`."""

    node: Node
    rule: Rule
    kinds: Kinds = OBJECT


@dataclass(frozen=True, slots=True)
class Items:
    """The items of an array: the first ones by place, then the `rest`, if that is there."""

    first: tuple[Node, ...]
    rest: Node | None
    kinds: Kinds = ARRAY


@dataclass(frozen=True, slots=True)
class Contains:
    """Between `least` and `most` items satisfy `node`. An item that does counts as looked at."""

    node: Node
    least: int
    most: int | None
    too_few: Rule
    too_many: Rule
    kinds: Kinds = ARRAY


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one branch holds.

    When none does, the problems are those of the branch that the value was meant for: the one that `choice`
    tells, else the one that has the fewest problems, if it is alone in that; else `rule` itself.
    """

    branches: tuple[Node, ...]
    rule: Rule
    choice: Choice | None = None
    kinds: Kinds = ANY


@dataclass(frozen=True, slots=True)
class OneOf:
    """Exactly one branch holds. Without any, problems are told as those of `AnyOf` are."""

    branches: tuple[Node, ...]
    rule: Rule
    many: Rule
    choice: Choice | None = None
    kinds: Kinds = ANY


@dataclass(frozen=True, slots=True)
class ByKind:
    """The case for the kind of the value holds, if there is one."""

    cases: tuple[tuple[Kinds, Node], ...]
    kinds: Kinds = ANY


@dataclass(frozen=True, slots=True)
class ByTag:
    """An object has the member `name`; the case for its string holds.

    `absent` is the problem of an object without the member, `unknown` that of a value without a case.
    """

    name: str
    cases: tuple[tuple[str, int], ...]
    branches: tuple[Node, ...]
    absent: Rule
    unknown: Rule
    kinds: Kinds = OBJECT

    def values_of(self, branch: int) -> list[str]:
        """Return the strings that lead to a branch."""
        return [value for value, index in self.cases if index == branch]


@dataclass(frozen=True, slots=True)
class Not:
    """`node` does not hold."""

    node: Node
    rule: Rule
    kinds: Kinds = ANY


@dataclass(frozen=True, slots=True)
class If:
    """When `test` holds, `then` does; else `otherwise` does."""

    test: Node
    then: Node
    otherwise: Node
    kinds: Kinds = ANY


@dataclass(frozen=True, slots=True)
class When:
    """When an object has member `name`, `node` holds of the object."""

    name: str
    node: Node
    kinds: Kinds = OBJECT


@dataclass(frozen=True, slots=True)
class Guard:
    """A condition on the value itself: `test` holds (`holds`) or does not, or it has `member`.

    It is looked at when the guard at index `parent` came out true, and is false otherwise.
    """

    parent: int | None
    test: Node | None = None
    holds: bool = True
    member: str | None = None


@dataclass(frozen=True, slots=True)
class SeenMembers:
    """Members that are evaluated when the guard at index `guard` came out true, or always."""

    guard: int | None
    names: frozenset[str] = frozenset()
    patterns: tuple[str, ...] = ()
    everything: bool = False


@dataclass(frozen=True, slots=True)
class SeenItems:
    """Items evaluated under a guard, or always: the first `count`, and those that satisfy `matching`."""

    guard: int | None
    count: int = 0
    matching: Node | None = None
    everything: bool = False


@dataclass(frozen=True, slots=True)
class UnevaluatedMembers:
    """Members that none of `seen` evaluates satisfy `node`."""

    guards: tuple[Guard, ...]
    seen: tuple[SeenMembers, ...]
    node: Node
    kinds: Kinds = OBJECT


@dataclass(frozen=True, slots=True)
class UnevaluatedItems:
    """Items that none of `seen` evaluates satisfy `node`."""

    guards: tuple[Guard, ...]
    seen: tuple[SeenItems, ...]
    node: Node
    kinds: Kinds = ARRAY


Check: TypeAlias = (
    Never
    | Values
    | Limit
    | MultipleOf
    | Length
    | Matches
    | Format
    | Count
    | Unique
    | Members
    | Dependent
    | Names
    | Items
    | Contains
    | Call
    | AnyOf
    | OneOf
    | ByKind
    | ByTag
    | Not
    | If
    | When
    | UnevaluatedMembers
    | UnevaluatedItems
)

# Checks with one rule, which is broken or not.
PLAIN: Final = (Never, Values, Limit, Length, Count, MultipleOf, Format, Unique, Not)


@dataclass(frozen=True, slots=True)
class Sub:
    """A named part of a plan. `recursive` ones lead, through members or items, to one that holds itself."""

    name: str
    node: Node
    recursive: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """What is offered by name: a schema that values are held against."""

    name: str
    sub: int


@dataclass(frozen=True, slots=True)
class CheckPlan:
    """The plan of a set of schemas: what it offers, and the parts that these share.

    `depth` is how many calls of recursive parts may be nested; what is nested deeper is a problem by itself.
    Items that are nested deeper are not told apart.
    """

    entries: tuple[Entry, ...]
    subs: tuple[Sub, ...]
    depth: int = 200
    too_deep: Rule = field(default=Rule("too_deep", "", "#", (("limit", 200),)))

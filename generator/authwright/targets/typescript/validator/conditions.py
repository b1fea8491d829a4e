"""Conditions that are true of values that pass: what is simple enough to need no statements."""

from collections.abc import Sequence
from typing import Any, Final

from authwright.checks.kinds import ANY, Kinds, kind_of
from authwright.checks.plan import (
    AnyOf,
    ByKind,
    ByTag,
    Call,
    Check,
    Count,
    Format,
    Length,
    Limit,
    Matches,
    MultipleOf,
    Never,
    Node,
    Not,
    OneOf,
    Unique,
    Values,
)
from authwright.checks.tree import in_place_nodes
from authwright.targets.typescript.literals import literal
from authwright.targets.typescript.validator.expressions import (
    ALWAYS,
    NEVER,
    Atom,
    Condition,
    both,
    called,
    either,
    equal,
    opposite,
    text_of,
)
from authwright.targets.typescript.validator.kinds import of_kinds
from authwright.targets.typescript.validator.module import Module

# A longer condition is easier to read, and no slower, as statements.
_LONGEST: Final = 160
# More values are looked up in a set.
_FEW: Final = 8


class Conditions:
    """Writes conditions for a module."""

    def __init__(self, module: Module) -> None:
        self._module = module
        # Values that are compared with given ones more than once. From the first time the compiler may
        # have concluded what they are, and refuse the second.
        self._compared: set[str] = set()

    def introduce(self, node: Node, name: str) -> None:
        """Note that the value called `name` is about to be held against `node`."""
        if _compares(node) > 1:
            self._compared.add(name)

    def forget(self, name: str) -> None:
        """Note that `name` is another value from now on."""
        self._compared.discard(name)

    def of_node(self, node: Node, name: str, known: Kinds = ANY, depth: str = "") -> Condition | None:
        """Return the condition that a value of one of the `known` kinds passes; None: it takes statements.

        `depth` is the expression handed on to recursive parts.
        """
        self.introduce(node, name)
        match node.checks:
            case (ByKind(cases=cases),):
                found = self._by_kind(cases, name, known, known & node.allowed, depth)
                return found if found is None or len(text_of(found)) <= _LONGEST else None
            case _:
                pass
        parts = [of_kinds(node.allowed, name, known, narrows=bool(node.checks))]
        known &= node.allowed
        for check in node.checks:
            if not check.kinds & known:
                continue
            part = self.of_check(check, name, known, depth)
            if part is None:
                return None
            parts.append(part)
            known = kinds_after(check, known)
        joined = both(*parts)
        return None if len(text_of(joined)) > _LONGEST else joined

    def of_check(self, check: Check, name: str, known: Kinds, depth: str) -> Condition | None:
        """Return the condition of one check, which lets values of other kinds pass."""
        inner = self._of_check(check, name, known & check.kinds, depth)
        if inner is None or known <= check.kinds:
            return inner
        return either(opposite(of_kinds(check.kinds & known, name, known)), inner)

    def _of_check(  # noqa: PLR0911, PLR0912 - one case a check
        self, check: Check, name: str, known: Kinds, depth: str
    ) -> Condition | None:
        match check:
            case Never():
                return NEVER
            case Values():
                return self.of_values(check.values, name, known)
            case Limit():
                sign = (">" if check.above else "<") + ("" if check.exclusive else "=")
                return Atom(f"{name} {sign} {literal(check.limit)}")
            case Length():
                return _of_length(check.limit, name, at_least=check.at_least)
            case Count():
                counted = name if known <= {"array"} else f"Object.keys({name})"
                return _at_least(f"{counted}.length", check.limit, at_least=check.at_least)
            case MultipleOf():
                return called(f"multipleOf({name}, {literal(check.divisor)})")
            case Matches():
                fits = _of_length(check.longest, name) if check.longest is not None else ALWAYS
                return both(fits, called(f"{self._module.matcher(check.pattern)}.test({name})"))
            case Format():
                return called(f"{self._module.format(check.name)}({name})")
            case Unique():
                return called(f"allDiffer({name})")
            case Call():
                return called(self.call(check.sub, name, depth))
            case Not():
                inner = self.of_node(check.node, name, known, depth)
                return None if inner is None else opposite(inner)
            case AnyOf():
                parts = [self.of_node(branch, name, known, depth) for branch in check.branches]
                return None if None in parts else either(*(part for part in parts if part is not None))
            case ByKind():
                return self._by_kind(check.cases, name, known, known, depth)
            case _:
                return None

    def call(self, sub: int, name: str, depth: str) -> str:
        """Return the call of the boolean function of a part."""
        if not self._module.boolean.subs[sub].recursive:
            return f"{self._module.is_name(sub)}({name})"
        return f"{self._module.is_name(sub)}({name}, {depth or '0'})"

    def of_values(self, values: Sequence[Any], name: str, known: Kinds = ANY) -> Condition:
        """Return the condition that a value of one of the `known` kinds equals one of `values`."""
        possible = [one for one in values if kind_of(one) in known]
        plain = [one for one in possible if not isinstance(one, list | dict)]
        if name in self._compared:
            return either(*(self._same(name, one) for one in possible))
        if len(plain) > _FEW:
            parts: list[Condition] = [called(f"{self._module.set_of(plain)}.has({name})")]
        else:
            parts = [equal(name, str(literal(one))) for one in plain]
        parts += [self._same(name, one) for one in possible if isinstance(one, list | dict)]
        return either(*parts)

    def _same(self, name: str, value: Any) -> Condition:
        return called(f"same({name}, {self._module.value(value)})")

    def _by_kind(
        self, cases: Sequence[tuple[Kinds, Node]], name: str, known: Kinds, allowed: Kinds, depth: str
    ) -> Condition | None:
        """Return the condition that a value is of one of the `allowed` kinds, and that its case holds."""
        parts: list[Condition] = []
        others = allowed
        for kinds, node in cases:
            inner = self.of_node(node, name, kinds & allowed, depth)
            if inner is None:
                return None
            if kinds & allowed:
                parts.append(both(of_kinds(kinds & allowed, name, known), inner))
            others -= kinds
        return either(of_kinds(others, name, known, narrows=False), *parts)


def kinds_after(check: Check, known: Kinds) -> Kinds:
    """Return the kinds that a value may have when it passed `check`."""
    if isinstance(check, Values):
        return known & {kind for one in check.values if (kind := kind_of(one))}
    return known


def _compares(node: Node) -> int:
    """Return how often, at most, a value is compared with given ones one after the other."""
    count = 0
    for check in node.checks:
        inner = [_compares(one) for one in in_place_nodes(check)]
        if isinstance(check, AnyOf | OneOf | ByKind | ByTag):
            count += max(inner, default=0)
        else:
            count += isinstance(check, Values) + sum(inner)
    return count


def _of_length(limit: int, name: str, *, at_least: bool = False) -> Condition:
    """Return the condition on the length in code points, which is at least half of that in code units."""
    if limit <= 1 and at_least:
        return _at_least(f"{name}.length", limit, at_least=True)
    if limit == 0:
        return equal(f"{name}.length", "0")
    return called(f"{'longEnough' if at_least else 'shortEnough'}({name}, {limit})")


def _at_least(counted: str, limit: int, *, at_least: bool) -> Condition:
    if at_least:
        return Atom(f"{counted} >= {limit}", f"{counted} < {limit}")
    return Atom(f"{counted} <= {limit}", f"{counted} > {limit}")

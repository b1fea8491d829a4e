"""Expressions that are true of values that pass: what is simple enough to need no statements."""

from collections.abc import Sequence
from typing import Any, Final

from authwright.checks.kinds import ANY, NUMBER, ORDER, STRING, Kind, Kinds
from authwright.checks.multiples import decimal
from authwright.checks.plan import (
    AnyOf,
    ByKind,
    Call,
    Check,
    Count,
    Format,
    Length,
    Limit,
    Matches,
    Members,
    MultipleOf,
    Never,
    Node,
    Not,
    Unique,
    Values,
)
from authwright.targets.python.validator.module import Module
from authwright.targets.python.validator.records import RecordConditions
from authwright.targets.python.validator.static_text import format_function

_CLASSES: Final[dict[Kind, str]] = {"string": "str", "array": "list", "object": "dict"}
# A longer condition is easier to read as statements; where members are read on the way, it is also slower.
_LONGEST: Final = 160
_LONGEST_CHAIN: Final = 6000


def of_kinds(kinds: Kinds, name: str) -> str:
    """Return the condition that the value called `name` is of one of `kinds`."""
    if kinds == ANY:
        return "True"
    parts: list[str] = []
    if "null" in kinds:
        parts.append(f"{name} is None")
    if "boolean" in kinds:
        parts.append(f"{name} is True or {name} is False")
    if kinds >= NUMBER:
        parts.append(f"type({name}) is int or type({name}) is float")
    elif "integer" in kinds:
        parts.append(f"type({name}) is int or (type({name}) is float and {name}.is_integer())")
    elif "fraction" in kinds:
        parts.append(f"(type({name}) is float and not {name}.is_integer())")
    parts += [f"type({name}) is {_CLASSES[kind]}" for kind in ORDER if kind in kinds & _CLASSES.keys()]
    return " or ".join(parts) or "False"


def grouped(condition: str, word: str = " or ") -> str:
    """Return `condition` in parentheses when it is joined by `word` outside of any."""
    return f"({condition})" if word in condition else condition


def negated(condition: str) -> str:
    """Return the opposite of `condition`, said as one would say it."""
    words = condition.split(" ")
    if len(words) == 3 and words[1] in ("is", "==", "in"):
        return f"{words[0]} {({'is': 'is not', '==': '!=', 'in': 'not in'})[words[1]]} {words[2]}"
    if condition.startswith("not (") and condition.endswith(")") and _is_closed(condition[5:-1]):
        return condition[5:-1]
    return f"not ({condition})"


def _is_closed(text: str) -> bool:
    """Whether every parenthesis in `text` is closed in it."""
    depth = 0
    for char in text:
        depth += (char == "(") - (char == ")")
        if depth < 0:
            return False
    return depth == 0


class Conditions:
    """Writes conditions for a module."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.records = RecordConditions(self)

    def of_node(
        self, node: Node, name: str, known: Kinds = ANY, depth: str = "", *, raising: bool = False
    ) -> str | None:
        """Return the condition that a value of one of the `known` kinds passes; None if it takes statements.

        `depth` is the expression handed on to recursive parts. One that is `raising` may raise KeyError in
        place of being false.
        """
        parts: list[str] = []
        told = len(node.checks) == 1 and isinstance(node.checks[0], ByKind)
        if not (known <= node.allowed or told):
            # A check of each kind tells by itself which kinds there are.
            parts.append(of_kinds(node.allowed, name))
        known &= node.allowed
        for check in node.checks:
            part = self.of_check(check, name, known, depth, raising=raising)
            if part is None:
                return None
            parts.append(part)
        text = " and ".join(grouped(part) for part in parts) if len(parts) > 1 else "".join(parts)
        return None if len(text) > (_LONGEST_CHAIN if raising else _LONGEST) else text or "True"

    def of_check(
        self, check: Check, name: str, known: Kinds, depth: str, *, raising: bool = False
    ) -> str | None:
        """Return the condition of one check, which lets values of other kinds pass."""
        if raising and known <= check.kinds:
            if isinstance(check, Members):
                return self.records.of_members(check, name, depth)
            if isinstance(check, ByKind):
                return self._by_kind(check, name, known, depth, raising=True)
        inner = self._of_check(check, name, known & check.kinds, depth)
        if inner is None or known <= check.kinds:
            return inner
        return f"not ({of_kinds(check.kinds & known, name)}) or {grouped(inner, ' and ')}"

    def _of_check(  # noqa: PLR0911, PLR0912 - a case for each check
        self, check: Check, name: str, known: Kinds, depth: str
    ) -> str | None:
        match check:
            case Never():
                return "False"
            case Members():
                return self.records.of_presence(check, name)
            case Values():
                return self.of_values(check.values, name, known)
            case Limit():
                sign = (">" if check.above else "<") + ("" if check.exclusive else "=")
                return f"{name} {sign} {check.limit!r}"
            case Length() | Count():
                return f"len({name}) {'>=' if check.at_least else '<='} {check.limit}"
            case MultipleOf():
                digits, exponent = decimal(check.divisor)
                return f"_is_multiple({name}, {digits}, {exponent})"
            case Matches():
                matched = self.module.matches(check.pattern, name)
                return (
                    f"len({name}) <= {check.longest} and {matched}" if check.longest is not None else matched
                )
            case Format():
                self.module.formats[check.name] = None
                return f"{format_function(check.name)}({name})"
            case Unique():
                return f"_all_differ({name})"
            case Call():
                return self.call(check.sub, name, depth)
            case Not():
                inner = self.of_node(check.node, name, known, depth)
                return None if inner is None else f"not ({inner})"
            case AnyOf():
                return self._any(check.branches, name, known, depth)
            case ByKind():
                return self._by_kind(check, name, known, depth)
            case _:
                return None

    def call(self, sub: int, name: str, depth: str) -> str:
        """Return the call of the boolean function of a part."""
        if not self.module.boolean.subs[sub].recursive:
            return f"{self.module.is_name(sub)}({name})"
        return f"{self.module.is_name(sub)}({name}, {depth or '0'})"

    def of_values(self, values: Sequence[Any], name: str, known: Kinds = ANY) -> str:
        """Return the condition that a value equals one of `values`."""
        strings = [one for one in values if isinstance(one, str)]
        numbers = [one for one in values if isinstance(one, int | float) and not isinstance(one, bool)]
        parts: list[str] = []
        for one in values:
            if one is None or isinstance(one, bool):
                parts.append(f"{name} is {one}")
        if strings:
            parts.append(self._typed("type({}) is str", name, self._among(name, strings), known == STRING))
        if numbers:
            parts.append(
                self._typed(
                    "(type({0}) is int or type({0}) is float)",
                    name,
                    self._among(name, numbers),
                    known <= NUMBER,
                )
            )
        for one in values:
            if isinstance(one, list | dict):
                parts.append(f"_same({name}, {self.module.value(one)})")
        return " or ".join(parts) or "False"

    @staticmethod
    def _typed(test: str, name: str, inner: str, known: bool) -> str:
        return inner if known else f"({test.format(name)} and {inner})"

    def _among(self, name: str, values: Sequence[Any]) -> str:
        texts = [self.module.value(one) for one in values]
        if len(texts) == 1:
            return f"{name} == {texts[0]}"
        if len(texts) > 6:
            constant = self.module.constant("S", f"frozenset(({', '.join(texts)}))")
            return f"{name} in {constant}"
        return f"{name} in ({', '.join(texts)})"

    def _any(self, branches: Sequence[Node], name: str, known: Kinds, depth: str) -> str | None:
        parts = [self.of_node(branch, name, known, depth) for branch in branches]
        if any(part is None for part in parts):
            return None
        return " or ".join(grouped(part, " and ") for part in parts if part is not None)

    def _by_kind(
        self, check: ByKind, name: str, known: Kinds, depth: str, *, raising: bool = False
    ) -> str | None:
        parts: list[str] = []
        covered: Kinds = frozenset()
        for kinds, node in check.cases:
            if not kinds & known:
                continue
            inner = self.of_node(node, name, kinds & known, depth, raising=raising)
            if inner is None:
                return None
            parts.append(f"{grouped(of_kinds(kinds & known, name))} and {grouped(inner)}")
            covered |= kinds
        others = known - covered
        if others:
            parts.insert(0, of_kinds(others, name))
        return " or ".join(grouped(part, " and ") for part in parts) or "False"

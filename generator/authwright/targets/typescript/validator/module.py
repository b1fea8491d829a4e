"""What the functions of one generated module share: constants, patterns, helpers, names."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from authwright.checks.ecma import parse
from authwright.checks.kinds import Kinds
from authwright.checks.plan import Call, CheckPlan, Never, Node, Values
from authwright.targets.asked import AskedParts, AskedTests
from authwright.targets.typescript.literals import literal
from authwright.targets.typescript.validator.patterns import typescript_pattern
from authwright.targets.typescript.validator.rules import Table


@dataclass(slots=True)
class Module:
    """The state of a module while it is written.

    `problems` and `boolean` are the two plans. `names` gives the public name of each part that is offered,
    `called` are the parts that others call, `public` the names of all functions that are offered. Constants
    are kept with their names.
    """

    problems: CheckPlan
    boolean: CheckPlan
    names: Mapping[int, str]
    called: Collection[int]
    public: Collection[str]
    values: list[tuple[str, Any]] = field(default_factory=list[tuple[str, Any]])
    sets: list[tuple[str, Sequence[Any]]] = field(default_factory=list[tuple[str, Sequence[Any]]])
    patterns: dict[str, str] = field(default_factory=dict[str, str])
    formats: dict[str, None] = field(default_factory=dict[str, None])
    tests: AskedTests = field(default_factory=AskedTests)
    tested: AskedParts = field(default_factory=AskedParts)
    explained: AskedParts = field(default_factory=AskedParts)
    tables: dict[int, Table] = field(default_factory=dict[int, Table])
    _value_names: dict[str, str] = field(default_factory=dict[str, str])
    _set_names: dict[str, str] = field(default_factory=dict[str, str])
    _labels: dict[int, str] = field(default_factory=dict[int, str])
    _taken: set[str] = field(default_factory=set[str])
    _offered: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self._offered = frozenset(self.names.values())

    def value(self, value: Any) -> str:
        """Return an expression for a JSON value; lists and objects become constants."""
        text = str(literal(value))
        if not isinstance(value, list | dict):
            return text
        if text not in self._value_names:
            self._value_names[text] = f"value{len(self.values)}"
            self.values.append((self._value_names[text], cast("Any", value)))
        return self._value_names[text]

    def set_of(self, values: Sequence[Any]) -> str:
        """Return the name of a constant set of strings, numbers, booleans and null."""
        # A tuple of values alone takes 1 for True.
        text = str(literal(list(values)))
        if text not in self._set_names:
            self._set_names[text] = f"set{len(self._set_names)}"
            self.sets.append((self._set_names[text], values))
        return self._set_names[text]

    def matcher(self, pattern: str) -> str:
        """Return the name of the constant that is a regular expression."""
        source = f"/{typescript_pattern(parse(pattern))}/u"
        return self.patterns.setdefault(source, f"pattern{len(self.patterns)}")

    def format(self, name: str) -> str:
        """Return the name of the function that checks a format."""
        self.formats[name] = None
        return self.unlike_public("is" + "".join(part.capitalize() for part in name.split("-")))

    def unlike_public(self, name: str) -> str:
        """Return `name`, or one like it when a function that is offered has it."""
        return f"{name}Text" if name in self.public else name

    def refuses_undefined(self, node: Node) -> bool:
        """Whether what is no value does not pass as one that `node` says nothing about."""
        if node.types:
            return True
        return any(
            isinstance(check, Values | Never)
            or (isinstance(check, Call) and self.refuses_undefined(self.boolean.subs[check.sub].node))
            for check in node.checks
        )

    def test_name(self, node: Node, known: Kinds, *, deep: bool) -> str:
        """Return the name of a boolean function for a node; a `deep` one is told a depth."""
        return f"test{self.tests.number(node, known, deep=deep)}"

    def is_public(self, sub: int) -> bool:
        """Whether the boolean function that is offered is the one that others call."""
        return sub in self.names and not self.boolean.subs[sub].recursive

    def is_name(self, sub: int) -> str:
        """Return the name of the boolean function of a part, to be called by other functions."""
        self.tested.add(sub)
        if self.is_public(sub):
            return f"is{self.names[sub]}"
        return f"fits{self._label(sub)}"

    def why_name(self, sub: int) -> str:
        """Return the name of the function that appends the problems of a part."""
        self.explained.add(sub)
        return f"explain{self._label(sub)}"

    def table(self, sub: int) -> Table:
        """Return the rules of a part."""
        if sub not in self.tables:
            self.tables[sub] = Table(f"rules{self._label(sub)}")
        return self.tables[sub]

    def _label(self, sub: int) -> str:
        """Return what the functions of a part are named after: its public name or its own, made unique."""
        if sub not in self._labels:
            words = re.findall(r"[A-Za-z0-9]+", self.problems.subs[sub].name)
            name = self.names.get(sub) or "".join(word[:1].upper() + word[1:] for word in words) or "Part"
            if name in self._taken or (sub not in self.names and name in self._offered):
                name = f"{name}_{sub}"
            # What ends in `Problems` may be the name of a function that is offered.
            name = f"{name}_" if name.endswith("Problems") else name
            self._labels[sub] = name
            self._taken.add(name)
        return self._labels[sub]

"""What the functions of one generated module share: constants, patterns, helpers, rules."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from authwright.checks.ecma import parse, plain
from authwright.checks.kinds import Kinds
from authwright.checks.mistakes import refuse
from authwright.checks.plan import CheckPlan, Node
from authwright.checks.rules import Rule
from authwright.targets.asked import AskedParts, AskedTests
from authwright.targets.python.literals import literal
from authwright.targets.python.validator.patterns import NotCarriedError, python_pattern
from authwright.targets.python.validator.pointers import PointerText


@dataclass(slots=True)
class Module:
    """The state of a module while it is written.

    `problems` and `boolean` are the two plans. `names` gives the public name of each part that is offered.
    `labels` are what other parts are called in the names of functions, else their numbers; the functions of
    those `elsewhere` are imported, those of `shared` parts are called from other modules.
    """

    problems: CheckPlan
    boolean: CheckPlan
    names: Mapping[int, str]
    labels: Mapping[int, str] = field(default_factory=dict[int, str])
    elsewhere: Collection[int] = ()
    shared: Collection[int] = ()
    constants: dict[str, str] = field(default_factory=dict[str, str])
    patterns: dict[str, str] = field(default_factory=dict[str, str])
    formats: dict[str, None] = field(default_factory=dict[str, None])
    rules: dict[tuple[str, str], int] = field(default_factory=dict[tuple[str, str], int])
    places: dict[tuple[str, str, str], tuple[str, str, Rule]] = field(
        default_factory=dict[tuple[str, str, str], tuple[str, str, Rule]]
    )
    listed: list[Rule] = field(default_factory=list[Rule])
    tests: AskedTests = field(default_factory=AskedTests)
    locals: int = 0
    tested: AskedParts = field(default_factory=AskedParts)
    explained: AskedParts = field(default_factory=AskedParts)

    def constant(self, prefix: str, text: str) -> str:
        """Return the name of a module constant with the expression `text`."""
        if text not in self.constants:
            self.constants[text] = f"_{prefix}{len(self.constants)}"
        return self.constants[text]

    def value(self, value: Any) -> str:
        """Return an expression for a JSON value; lists and objects become constants."""
        text = str(literal(value))
        return self.constant("C", text) if isinstance(value, list | dict) else text

    def names_of(self, names: Sequence[str]) -> str:
        """Return the name of a constant set of member names."""
        inner = ", ".join(str(literal(name)) for name in names)
        return self.constant("K", f"frozenset(({inner},))" if names else "frozenset()")

    def matches(self, pattern: str, name: str) -> str:
        """Return the condition that the text called `name` matches a pattern; plain ones need no engine."""
        simple = plain(parse(pattern))
        if simple is not None:
            text = literal(simple.text)
            return {
                "equals": f"{name} == {text}",
                "prefix": f"{name}.startswith({text})",
                "suffix": f"{name}.endswith({text})",
                "contains": f"{text} in {name}",
            }[simple.how]
        if pattern not in self.patterns:
            self.patterns[pattern] = f"_re{len(self.patterns)}"
        matcher = self.patterns[pattern]
        return f"({matcher} or {matcher}_made())({name}) is not None"

    def source_of(self, pattern: str) -> str:
        """Return the literal of a pattern for `re`. Raises AuthwrightError (AW124)."""
        try:
            return str(literal(python_pattern(parse(pattern))))
        except NotCarriedError as error:
            message = f'the pattern "{pattern}" cannot be carried over to Python: {error.message}'
            refuse("AW124", message, "#", error.hint)

    def local(self) -> str:
        """Return a name for a value inside a condition, with a letter that no other local has."""
        self.locals += 1
        return f"m{self.locals}"

    def rule(self, rule: Rule) -> str:
        """Return the expression of a rule inside a function of problems."""
        index = self.rules.setdefault(rule.same_as, len(self.rules))
        if index == len(self.listed):
            self.listed.append(rule)
        return f"_R{index}"

    def problem(self, at: PointerText, rule: Rule) -> str:
        """Return the expression of a problem: a constant, where the pointer is one."""
        if at.constant is None:
            return f"({at}, {self.rule(rule)})"
        place = (at.constant, *rule.same_as)
        if place not in self.places:
            self.places[place] = (f"_P{len(self.places)}", at.constant, rule)
        return self.places[place][0]

    def test_name(self, node: Node, known: Kinds, *, deep: bool) -> str:
        """Return the name of a function for a node that takes statements; `deep` if it is told a depth."""
        return f"_ok{self.tests.number(node, known, deep=deep)}"

    def is_name(self, sub: int) -> str:
        """Return the name of the boolean function of a part."""
        self.tested.add(sub)
        return self.public_is(sub) or f"_is{self.labels.get(sub, sub)}"

    def public_is(self, sub: int) -> str | None:
        """Return the name of the boolean function that is offered, if others can call it."""
        if self.boolean.subs[sub].recursive or sub not in self.names:
            return None
        return f"is_{self.names[sub]}"

    def why_name(self, sub: int) -> str:
        """Return the name of the function that appends the problems of a part."""
        self.explained.add(sub)
        return f"_why{self.labels.get(sub, sub)}"

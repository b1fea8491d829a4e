"""The rules of one function as data: a tree that is shaped like the schema, with a rule where each stands."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, cast

from authwright.checks.interpreter import ordered
from authwright.checks.plan import Node
from authwright.checks.rules import Rule
from authwright.targets.typescript.data import Data, constant, data, list_of, members_of
from authwright.targets.typescript.docs import WIDTH
from authwright.targets.typescript.validator.messages import message_of

_REFERENCE: Final = re.compile("\x00([0-9]+)\x00")
# A call with a line for each argument.
_BROKEN: Final = re.compile(r"(?m)^( *)([\w$.]+\()\n((?:\1  \S.*,\n)+)\1\);$")


@dataclass(slots=True)
class _Place:
    """A place in a schema: the rules that stand there, and the places below it by step."""

    rules: list[int] = field(default_factory=list[int])
    steps: dict[str, "_Place"] = field(default_factory=dict[str, "_Place"])


class Table:
    """The rules that the functions of one part refer to. Their numbers are known when the last one is."""

    def __init__(self, name: str) -> None:
        self.name: Final = name
        self._numbers: Final[dict[tuple[str, str], int]] = {}
        self._rules: Final[list[Rule]] = []

    def reference(self, rule: Rule) -> str:
        """Return what stands for the number of a rule until `resolved` puts it there."""
        number = self._numbers.setdefault(rule.same_as, len(self._rules))
        if number == len(self._rules):
            self._rules.append(rule)
        return f"\x00{number}\x00"

    def resolved(self, text: str) -> str:
        """Return `text` with the numbers of the rules that it refers to."""
        order = {number: place for place, number in enumerate(_walked(self._root()))}
        return _BROKEN.sub(_joined, _REFERENCE.sub(lambda found: str(order[int(found[1])]), text))

    @property
    def codes(self) -> Sequence[str]:
        """The codes of the rules."""
        return [rule.code for rule in self._rules]

    @property
    def declaration(self) -> str:
        """The constant that holds the rules."""
        places = _steps(self._root(), self._rules)
        return constant(f"const {self.name}: Rules = ", members_of([("places", places)]))

    def _root(self) -> _Place:
        root = _Place()
        for number, rule in enumerate(self._rules):
            base, sign, fragment = rule.pointer.partition("#")
            place = root.steps.setdefault(base + sign, _Place())
            for step in fragment.split("/")[1:]:
                place = place.steps.setdefault(step, _Place())
            place.rules.append(number)
        return root


def _joined(found: re.Match[str]) -> str:
    """Return a call on one line where it fits, now that its numbers are known."""
    arguments = [line.strip().removesuffix(",") for line in found[3].splitlines()]
    line = f"{found[1]}{found[2]}{', '.join(arguments)});"
    return line if len(line) <= WIDTH else found[0]


def _walked(place: _Place) -> Iterator[int]:
    """Yield the numbers of rules in the order in which the runtime finds them."""
    yield from place.rules
    for step in ordered(place.steps):
        yield from _walked(place.steps[step])


def _steps(place: _Place, rules: Sequence[Rule]) -> Data:
    return members_of([(step, _place(inner, rules)) for step, inner in place.steps.items()])


def _place(place: _Place, rules: Sequence[Rule]) -> Data:
    parts = [_rule(rules[number]) for number in place.rules]
    if place.steps:
        count = _required_count(place, rules)
        parts.append(Data(str(count)) if count else _steps(place, rules))
    return parts[0] if len(parts) == 1 and parts[0].ends != ("[", "]") else list_of(parts)


def _rule(rule: Rule) -> Data:
    params = dict(rule.params)
    usual = keyword_of(rule.pointer) == rule.keyword
    if rule.code == "type" and list(params) == ["expected"] and usual:
        return data(params["expected"])
    if rule.code == "required":
        # The name is the last step of the problem's pointer.
        params.pop("name", None)
    items: list[Any] = [rule.code, params, rule.keyword, message_of(rule)]
    if not any(map(_is_awkward, params.values())):
        items.pop()
        if usual:
            items.pop()
            if not params:
                items.pop()
    return data(items)


def _required_count(place: _Place, rules: Sequence[Rule]) -> int:
    """Return of how many `required` rules, numbered from 0, the steps of a place consist; else 0."""
    for number, (step, inner) in enumerate((step, place.steps[step]) for step in ordered(place.steps)):
        plain = len(inner.rules) == 1 and not inner.steps and rules[inner.rules[0]].code == "required"
        if step != str(number) or not plain or rules[inner.rules[0]].keyword != "required":
            return 0
    return len(place.steps)


def place_of(rule: Rule) -> str:
    """Return the JSON Pointer that the runtime reads from that of a rule: the names below `properties`."""
    at, named = "", False
    for step in rule.pointer.partition("#")[2].split("/")[1:]:
        at += f"/{step}" if named else ""
        named = not named and step == "properties"
    return at


def lists_beside(rule: Rule, name: str, node: Node) -> bool:
    """Whether the runtime finds a member, held against `node`, among the properties beside a rule."""
    beside = rule.pointer.rpartition("/")[0]
    return any(one.rule.pointer.startswith(f"{beside}/properties/{name}/") for one in node.types)


def keyword_of(pointer: str) -> str:
    """Return the keyword that the runtime reads from a rule's pointer: the last step that is no number."""
    steps = pointer.partition("#")[2].split("/")[1:]
    return next((step for step in reversed(steps) if not re.fullmatch("[0-9]*", step)), "")


def _is_awkward(value: Any) -> bool:
    """Whether JavaScript would show a param in another way than Python."""
    if isinstance(value, list | tuple):
        items = cast("Sequence[Any]", value)
        return any(isinstance(one, list | dict) or _is_awkward(one) for one in items)
    if isinstance(value, Mapping):
        return True
    if isinstance(value, float):
        return True
    if isinstance(value, str):
        return any("\ud800" <= char <= "\udfff" for char in value)
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) > 2**53

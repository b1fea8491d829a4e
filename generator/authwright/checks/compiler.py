"""JSON Schema 2020-12 documents to plans: the walk over places, scopes and parts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final, NoReturn, TypeAlias

from authwright.checks.documents import Documents, Place
from authwright.checks.merge import Piece, flatten
from authwright.checks.mistakes import refuse, refuse_loop, refuse_value
from authwright.checks.plan import TRUE, Call, Never, Node
from authwright.checks.rules import Rule
from authwright.document import is_object

# Dynamic anchors that are in force: the outermost schema with each name. The dynamic scope is known when a
# schema is compiled, so it costs nothing when values are checked.
Scope: TypeAlias = tuple[tuple[str, Place], ...]


class Closing(Enum):
    """Whether unknown members are refused: at a use, not at a part of it (its members are uses), nowhere."""

    SEALED = "sealed"
    PART = "part"
    OPEN = "open"

    @property
    def of_parts(self) -> "Closing":
        """What holds for schemas of the same value."""
        return Closing.OPEN if self is Closing.OPEN else Closing.PART

    @property
    def of_uses(self) -> "Closing":
        """What holds for schemas of members and items."""
        return Closing.OPEN if self is Closing.OPEN else Closing.SEALED


@dataclass(frozen=True, slots=True)
class Options:
    """How schemas are read.

    `closed` refuses members that a record does not list. `longest_match` is the greatest length, in code
    points, of a text that a pattern is tried on.
    """

    assert_formats: bool = False
    closed: bool = False
    longest_match: int | None = None


@dataclass(slots=True)
class Part:
    """A part of the plan while it is made."""

    place: Place
    scope: Scope
    closing: Closing
    node: Node | None = None
    begun: bool = False


class UnfinishedError(Exception):
    """A part is asked for its node while that is being made."""


@dataclass(slots=True)
class Reading:
    """One schema while its keywords are read."""

    compiler: "Compiler"
    place: Place
    schema: Mapping[str, Any]
    scope: Scope
    closing: Closing
    current: str = ""
    after: list["Step"] = field(default_factory=list["Step"])

    def rule(self, code: str, keyword: str, *steps: str | int, **params: Any) -> Rule:
        """Return the rule of a keyword of this schema."""
        return Rule(code, keyword, self.place.step(keyword, *steps), tuple(params.items()))

    def use(self, schema: Any, *steps: str | int) -> Node:
        """Return the node of a schema for a member or an item."""
        return self._node(schema, steps, self.closing.of_uses)

    def rest(self, keyword: str, code: str) -> Node:
        """Return the node of a keyword for what others leave over; `false` refuses it by a rule of `code`."""
        if self.schema[keyword] is False:
            return Node(checks=(Never(self.rule(code, keyword)),))
        return self.use(self.schema[keyword], keyword)

    def part(self, schema: Any, *steps: str | int, closing: Closing | None = None) -> Node:
        """Return the node of a schema for the same value."""
        return self._node(schema, steps, closing or self.closing.of_parts)

    def test(self, schema: Any, *steps: str | int) -> Node:
        """Return the node of a schema that is only tried; closing it would turn its meaning around."""
        return self._node(schema, steps, Closing.OPEN)

    def refuse_value(self, keyword: str, expected: str, *steps: str | int) -> NoReturn:
        """Raise AW120 for the value of `keyword`."""
        value: Any = self.schema[keyword]
        for step in steps:
            value = value[step]
        refuse_value(keyword, value, expected, self.place.step(keyword, *steps))

    def _node(self, schema: Any, steps: Sequence[str | int], closing: Closing) -> Node:
        return self.compiler.node(self.place.below(schema, *steps), self.scope, closing)


Keyword: TypeAlias = Callable[[Reading], Sequence[Piece]]
# What is done with the node of a schema when all its keywords are read.
Step: TypeAlias = Callable[[Reading, Node], Node]


class Compiler:
    """Makes nodes of places, and parts of what is referred to."""

    def __init__(
        self, documents: Documents, options: Options, keywords: Mapping[str, Keyword], last: Step
    ) -> None:
        self.documents: Final = documents
        self.options: Final = options
        self.parts: Final[list[Part]] = []
        self._keywords: Final = keywords
        self._last: Final = last
        self._known: Final[dict[tuple[str, Scope, Closing], int]] = {}
        self._waiting: Final[list[int]] = []

    def entry(self, place: Place) -> int:
        """Return the part of a schema that is offered by name, after making all that it needs."""
        closing = Closing.SEALED if self.options.closed else Closing.OPEN
        index = self.sub(place, (), closing)
        while self._waiting:
            waiting = self._waiting.pop()
            try:
                self.node_of(waiting)
            except UnfinishedError:
                refuse_loop(self.parts[waiting].place.shown)
        return index

    def sub(self, place: Place, scope: Scope, closing: Closing) -> int:
        """Return the part for a place, which is made later."""
        scope = self._entered(place, scope)
        known = (place.shown, scope, closing)
        if known not in self._known:
            self._known[known] = len(self.parts)
            self._waiting.append(len(self.parts))
            self.parts.append(Part(place, scope, closing))
        return self._known[known]

    def node_of(self, index: int) -> Node:
        """Return the node of a part, making it now if need be. Raises UnfinishedError while it is made."""
        part = self.parts[index]
        if part.node is None:
            if part.begun:
                raise UnfinishedError
            part.begun = True
            try:
                part.node = self._made(part.place, part.scope, part.closing)
            finally:
                part.begun = False
        return part.node

    def node(self, place: Place, scope: Scope, closing: Closing) -> Node:
        """Return the node of a place; a schema that only refers to another one calls the part for that."""
        schema = place.schema
        if is_object(schema):
            place = Place(self.documents.resource_of(schema, place.resource), schema, place.shown)
            scope = self._entered(place, scope)
            if (index := self._lone_reference(place, scope, closing)) is not None:
                return Node(checks=(Call(index),))
        return self._made(place, scope, closing)

    def referred(self, place: Place, keyword: str, reference: Any, scope: Scope) -> Place:
        """Return what a reference of `place` leads to in `scope`. Raises AuthwrightError."""
        at = place.step(keyword)
        if not isinstance(reference, str):
            refuse_value(keyword, reference, "a URI", at)
        found = self.documents.find(reference, place, at)
        if keyword == "$dynamicRef" and (name := self.documents.dynamic_start(reference, found)):
            return dict(scope).get(name, found)
        return found

    def _made(self, place: Place, scope: Scope, closing: Closing) -> Node:
        schema = place.schema
        if schema is True:
            return TRUE
        if schema is False:
            return Node(checks=(Never(Rule("forbidden", "", place.shown)),))
        if not is_object(schema):
            refuse(
                "AW120", "a schema is an object or a boolean", place.shown, "write the schema as an object"
            )
        reading = Reading(self, place, schema, scope, closing)
        knows = place.resource.vocabularies.knows
        pieces: list[Piece] = []
        for keyword in schema:
            if (read := self._keywords.get(keyword)) and knows(keyword):
                reading.current = keyword
                pieces += read(reading)
        node = flatten(pieces)
        for step in (*reading.after, self._last):
            node = step(reading, node)
        return node

    def _lone_reference(self, place: Place, scope: Scope, closing: Closing) -> int | None:
        """Return the part for the only reference that a schema consists of, if it does."""
        schema = place.schema
        meant = [keyword for keyword in schema if keyword in self._keywords]
        if meant in (["$ref"], ["$dynamicRef"]):
            target = self.referred(place, meant[0], schema[meant[0]], scope)
            return self.sub(target, scope, closing)
        if meant == ["allOf"] and isinstance(schema["allOf"], list) and len(schema["allOf"]) == 1:
            inner = place.below(schema["allOf"][0], "allOf", 0)
            if is_object(inner.schema):
                inner = Place(
                    self.documents.resource_of(inner.schema, place.resource), inner.schema, inner.shown
                )
                return self._lone_reference(inner, self._entered(inner, scope), closing)
        return None

    def _entered(self, place: Place, scope: Scope) -> Scope:
        """Return the scope inside the resource of `place`."""
        if not place.resource.dynamic:
            return scope
        known = dict(scope)
        begun = {name: anchor for name, anchor in place.resource.dynamic.items() if name not in known}
        return tuple(sorted({**known, **begun}.items())) if begun else scope

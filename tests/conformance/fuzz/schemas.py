"""Random schemas with every keyword of 2020-12.

Each ends: a reference that leads back goes through members or items, so that every step takes a part of the
value away. References for the same value lead to later definitions only.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final, TypeAlias, TypeVar

from tests.conformance.fuzz import words

Schema: TypeAlias = dict[str, Any] | bool
T = TypeVar("T")

ROOT_ID: Final = "https://example.com/schemas/root"
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, slots=True)
class _Context:
    """Where a schema is written.

    `depth` is how many levels may follow; `after` the definition that in-place references must come after, or
    None below members and items, where any may be named; `nested` whether a resource below the root holds it;
    `dynamic` whether its resource has the dynamic anchor.
    """

    depth: int
    after: int | None = -1
    nested: bool = False
    dynamic: bool = False

    def inside(self) -> "_Context":
        """The context of a schema for a member or an item."""
        return _Context(self.depth - 1, None, self.nested, self.dynamic)

    def in_place(self) -> "_Context":
        """The context of a schema for the same value."""
        return _Context(self.depth - 1, self.after, self.nested, self.dynamic)


@dataclass(slots=True)
class SchemaWriter:
    """Writes one document."""

    random: Random
    with_ids: bool = False
    # How each definition can be named, besides its pointer.
    anchors: list[str | None] = field(default_factory=list[str | None])
    ids: list[str | None] = field(default_factory=list[str | None])
    dynamic: list[bool] = field(default_factory=list[bool])

    def document(self) -> Schema:
        """Return a schema."""
        if self.chance(0.02):
            return self.chance(0.5)
        count = self.random.choice((0, 0, 1, 2, 3))
        self.with_ids = self.chance(0.25)
        has_dynamic = self.chance(0.2)
        for number in range(count):
            nested = self.with_ids and self.chance(0.4)
            self.ids.append(f"part{number}" if nested else None)
            self.anchors.append(f"anchor{number}" if self.chance(0.3) else None)
            self.dynamic.append(has_dynamic and nested and self.chance(0.7))
        at_root = has_dynamic and self.chance(0.7)
        made = self.schema(_Context(self.random.choice((1, 2, 2, 3, 3)), dynamic=at_root))
        root: dict[str, Any] = made if isinstance(made, dict) else {"allOf": [made]}
        if at_root:
            root["$dynamicAnchor"] = "node"
        if count:
            root["$defs"] = {f"n{number}": self.definition(number) for number in range(count)}
        if self.with_ids:
            root = {"$id": ROOT_ID, **root}
        if self.chance(0.3):
            root = {"$schema": _DIALECT, **root}
        return root

    def definition(self, number: int) -> Schema:
        nested, dynamic = self.ids[number] is not None, self.dynamic[number]
        made = self.schema(_Context(2, number, nested, dynamic))
        named = {"$id": self.ids[number], "$anchor": self.anchors[number]}
        given: dict[str, Any] = {key: name for key, name in named.items() if name is not None}
        if dynamic:
            given["$dynamicAnchor"] = "node"
        if not given:
            return made
        return given | (made if isinstance(made, dict) else {"allOf": [made]})

    def schema(self, context: _Context) -> Schema:
        """Return a schema for `context`."""
        if self.chance(0.05):
            return self.chance(0.6)
        if context.depth <= 0 and self.chance(0.5):
            return {"type": self.pick(words.TYPES)}
        made: dict[str, Any] = {}
        shapes = self._shapes(context.depth)
        count = self.random.choice((1, 1, 1, 1, 2, 2, 3))
        for shape in self.random.choices(*zip(*shapes, strict=True), k=count):
            made |= shape(context)
        if count > 1 and self.chance(0.6):
            # The parts mostly speak of different types.
            made.pop("type", None)
        if self.chance(0.06):
            made = dict((self.pick(words.REMARKS),)) | made
        if self.chance(0.3):
            made = dict(self.random.sample(list(made.items()), len(made)))
        return made

    def _shapes(self, depth: int) -> Sequence[tuple[Callable[[_Context], dict[str, Any]], float]]:
        simple = [(self.types, 2.0), (self.values, 1.5), (self.numbers, 1.5), (self.strings, 1.5)]
        if depth <= 0:
            return [*simple, (self.reference, 1.0)]
        return [
            *simple,
            (self.objects, 5.0),
            (self.arrays, 4.0),
            (self.combined, 3.0),
            (self.tagged, 1.0),
            (self.conditional, 1.0),
            (self.reference, 2.0),
            (self.unevaluated, 1.5),
        ]

    # ------------------------------------------------------------------ shapes

    def types(self, _context: _Context) -> dict[str, Any]:
        if self.chance(0.6):
            return {"type": self.pick(words.TYPES)}
        return {"type": self.some(words.TYPES, 1, 3)}

    def values(self, _context: _Context) -> dict[str, Any]:
        if self.chance(0.4):
            return {"const": self.pick(words.VALUES)}
        if self.chance(0.3):
            return {"enum": self.some(words.STRINGS, 1, 4)}
        return {"enum": self.some(words.VALUES, 1, 5)}

    def numbers(self, _context: _Context) -> dict[str, Any]:
        made: dict[str, Any] = {"type": self.pick(("number", "integer"))} if self.chance(0.5) else {}
        for key in self.some(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), 0, 2):
            made[key] = self.pick(words.LIMITS)
        if not made or self.chance(0.3):
            made["multipleOf"] = self.pick(words.DIVISORS)
        return made

    def strings(self, _context: _Context) -> dict[str, Any]:
        made: dict[str, Any] = {"type": "string"} if self.chance(0.5) else {}
        for key in self.some(("minLength", "maxLength"), 0, 2):
            made[key] = self.count()
        if not made or self.chance(0.4):
            made["pattern"] = self.pick(tuple(words.PATTERNS))
        return made

    def objects(self, context: _Context) -> dict[str, Any]:
        inside = context.inside()
        made: dict[str, Any] = {"type": "object"} if self.chance(0.6) else {}
        if self.chance(0.8):
            made["properties"] = {name: self.schema(inside) for name in self.names(1, 4)}
        if self.chance(0.5):
            made["required"] = self.names(0, 3)
        if self.chance(0.2):
            chosen = self.some(tuple(words.PATTERNS), 1, 2)
            made["patternProperties"] = {pattern: self.schema(inside) for pattern in chosen}
        if self.chance(0.35):
            made["additionalProperties"] = False if self.chance(0.6) else self.schema(inside)
        if self.chance(0.1):
            made["propertyNames"] = self.schema(_Context(0, None, context.nested, False))
        if self.chance(0.12):
            made["dependentRequired"] = {name: self.names(0, 2) for name in self.names(1, 2)}
        if self.chance(0.12):
            in_place = context.in_place()
            made["dependentSchemas"] = {name: self.schema(in_place) for name in self.names(1, 2)}
        for key in ("minProperties", "maxProperties"):
            if self.chance(0.08):
                made[key] = self.count()
        return made

    def arrays(self, context: _Context) -> dict[str, Any]:
        inside = context.inside()
        made: dict[str, Any] = {"type": "array"} if self.chance(0.6) else {}
        if self.chance(0.35):
            made["prefixItems"] = [self.schema(inside) for _ in range(self.random.randint(1, 3))]
        if self.chance(0.6):
            made["items"] = False if self.chance(0.15) else self.schema(inside)
        if self.chance(0.3):
            made["contains"] = self.schema(inside)
            for key in ("minContains", "maxContains"):
                if self.chance(0.35):
                    made[key] = self.count()
        if self.chance(0.2):
            made["uniqueItems"] = self.chance(0.9)
        for key in ("minItems", "maxItems"):
            if self.chance(0.12):
                made[key] = self.count()
        return made

    def combined(self, context: _Context) -> dict[str, Any]:
        in_place = context.in_place()
        key = self.pick(("allOf", "allOf", "anyOf", "anyOf", "oneOf", "oneOf", "not", "null"))
        if key == "not":
            return {"not": self.schema(in_place)}
        if key == "null":
            return {self.pick(("anyOf", "oneOf")): [self.schema(in_place), {"type": "null"}]}
        return {key: [self.schema(in_place) for _ in range(self.random.randint(1, 3))]}

    def tagged(self, context: _Context) -> dict[str, Any]:
        """A union whose branches a member tells, or nearly so."""
        name = self.pick(("kind", "a", "__proto__"))
        branches: list[Schema] = []
        for tag in self.some(("a", "b", "ab", "", "constructor", 1, True), 2, 4):
            branch = self.objects(context.in_place())
            told = {"const": tag} if self.chance(0.7) else {"enum": self.some(("a", "c", tag), 1, 3)}
            branch["properties"] = {name: told} | branch.get("properties", {})
            if self.chance(0.85):
                branch["required"] = list(dict.fromkeys([name, *branch.get("required", ())]))
            if self.chance(0.8):
                branch["type"] = "object"
            branches.append(branch)
        return {self.pick(("oneOf", "anyOf")): branches}

    def conditional(self, context: _Context) -> dict[str, Any]:
        in_place = context.in_place()
        made: dict[str, Any] = {"if": self.schema(in_place)}
        for key in ("then", "else"):
            if self.chance(0.7):
                made[key] = self.schema(in_place)
        return made

    def unevaluated(self, context: _Context) -> dict[str, Any]:
        """Members or items that nothing has looked at, beside something that looks at some."""
        made = self.combined(context) if self.chance(0.6) else self.conditional(context)
        value = False if self.chance(0.7) else self.schema(context.inside())
        if self.chance(0.6):
            return self.objects(context) | made | {"unevaluatedProperties": value}
        return self.arrays(context) | made | {"unevaluatedItems": value}

    def reference(self, context: _Context) -> dict[str, Any]:
        if context.dynamic and context.after is None and self.chance(0.5):
            return {"$dynamicRef": "#node"}
        first = 0 if context.after is None else context.after + 1
        if context.after is None and (first >= len(self.ids) or self.chance(0.15)):
            return {"$ref": self._absolute("#", context)}
        if first >= len(self.ids):
            return self.types(context)
        number = self.random.randrange(first, len(self.ids))
        ways = [self._absolute(f"#/$defs/n{number}", context)]
        anchor, part = self.anchors[number], self.ids[number]
        if part is not None:
            ways += [part, part if anchor is None else f"{part}#{anchor}"]
        elif anchor is not None:
            ways.append(self._absolute(f"#{anchor}", context))
        return {"$ref": self.pick(ways)}

    def _absolute(self, fragment: str, context: _Context) -> str:
        return f"root{fragment}" if context.nested else fragment

    # ------------------------------------------------------------------- chance

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def pick(self, among: Sequence[T]) -> T:
        return self.random.choice(among)

    def some(self, among: Sequence[T], least: int, most: int) -> list[T]:
        return self.random.sample(among, self.random.randint(least, min(most, len(among))))

    def names(self, least: int, most: int) -> list[str]:
        return words.names(self.random, self.random.randint(least, most), hostile=0.2)

    def count(self) -> int | float:
        """A limit on a size; 2.0 is an integer, too."""
        count = self.pick(words.COUNTS)
        return float(count) if self.chance(0.03) else count

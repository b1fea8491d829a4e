"""Payloads that nearly fit a schema: written along it, then changed here and there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, Final, TypeVar

from authwright.document import is_array, is_object
from tests.conformance.fuzz import words
from tests.conformance.fuzz.schemas import Schema

T = TypeVar("T")

_DEPTH: Final = 5
_PART_KEYWORDS: Final = ("allOf", "anyOf", "oneOf")


@dataclass(slots=True)
class PayloadWriter:
    """Writes values along the schemas of one document. What it writes may break any of them."""

    random: Random
    root: Schema

    def fitting(self, schema: Schema | None = None, depth: int = _DEPTH) -> Any:
        """Return a value that nearly fits `schema`, by default the document's."""
        parts = self.parts(self.root if schema is None else schema)
        if depth <= 0:
            return self.pick(words.VALUES)
        fixed = [one for part in parts for one in _fixed(part)]
        if fixed and self.chance(0.85):
            return self.pick(fixed)
        makers: Mapping[str, Callable[[], Any]] = {
            "object": lambda: self.members(parts, depth),
            "array": lambda: self.items(parts, depth),
            "string": lambda: self.string(parts),
            "number": lambda: self.number(parts, whole=False),
            "integer": lambda: self.number(parts, whole=True),
            "boolean": lambda: self.chance(0.5),
            "null": lambda: None,
        }
        return makers[self.kind(parts)]()

    def anything(self, depth: int = 3) -> Any:
        """Return any value."""
        kind = self.random.random()
        if depth <= 0 or kind < 0.4:
            return self.pick((*words.VALUES, *words.STRINGS, *words.INTEGERS, *words.DECIMALS))
        if kind < 0.7:
            return {name: self.anything(depth - 1) for name in self.names(0, 4)}
        return [self.anything(depth - 1) for _ in range(self.random.randint(0, 4))]

    # ------------------------------------------------------------------- schemas

    def parts(self, schema: Schema, depth: int = 6) -> list[dict[str, Any]]:
        """Return the schemas that hold of one value: `schema`, what it has in place, one branch a union."""
        if isinstance(schema, bool) or depth <= 0:
            return []
        found = [schema]
        below: list[Schema] = list(schema.get("allOf", ()))
        below += [self.pick(schema[key]) for key in _PART_KEYWORDS[1:] if key in schema]
        if "if" in schema:
            taken = self.chance(0.6)
            below += [schema["if"]] if taken else []
            below += [schema[key] for key in (("then",) if taken else ("else",)) if key in schema]
        if self.chance(0.5):
            below += schema.get("dependentSchemas", {}).values()
        for key in ("$ref", "$dynamicRef"):
            if key in schema:
                below.append(self.target(schema[key]))
        for one in below:
            found += self.parts(one, depth - 1)
        return found

    def target(self, reference: str) -> Schema:
        """Return what a reference of the document leads to, or may."""
        if isinstance(self.root, bool):
            return True
        resource, _, fragment = reference.partition("#")
        definitions: dict[str, Schema] = self.root.get("$defs", {})
        for one in definitions.values():
            if is_object(one) and (one.get("$id", "") == resource != "" or one.get("$anchor") == fragment):
                return one
        if fragment.startswith("/"):
            found: Schema = at_pointer(self.root, fragment)
            return found
        return self.root

    def kind(self, parts: Sequence[dict[str, Any]]) -> str:
        """Return a type that `parts` seem to speak of."""
        asked = [part["type"] for part in parts if "type" in part]
        if asked and self.chance(0.9):
            given = self.pick(asked)
            return given if isinstance(given, str) else str(self.pick(given))
        hints = [kind for part in parts for key in part for kind in _HINTS.get(key, ())]
        return self.pick(hints) if hints and self.chance(0.9) else self.pick(words.TYPES)

    # -------------------------------------------------------------------- values

    def members(self, parts: Sequence[dict[str, Any]], depth: int) -> dict[str, Any]:
        schemas: dict[str, list[Schema]] = {}
        for part in parts:
            for name, one in part.get("properties", {}).items():
                schemas.setdefault(name, []).append(one)
        wanted = {name for part in parts for name in part.get("required", ())}
        wanted |= {name for name in schemas if self.chance(0.6)}
        for part in parts:
            for pattern, one in part.get("patternProperties", {}).items():
                if self.chance(0.5):
                    name = self.pick(words.PATTERNS.get(pattern, ("a",)))
                    schemas.setdefault(name, []).append(one)
                    wanted.add(name)
            for name, needed in part.get("dependentRequired", {}).items():
                if self.chance(0.4):
                    wanted |= {name, *needed}
        others = [part[key] for part in parts for key in _OTHERS if isinstance(part.get(key), dict)]
        if self.chance(0.25):
            extra = self.names(1, 2)
            wanted |= set(extra)
            for name in extra:
                schemas.setdefault(name, []).extend(others)
        names = sorted(wanted)
        self.random.shuffle(names)
        return {name: self.fitting(self.pick(schemas.get(name) or [True]), depth - 1) for name in names}

    def items(self, parts: Sequence[dict[str, Any]], depth: int) -> list[Any]:
        first: list[list[Schema]] = [[] for _ in range(8)]
        rest: list[Schema] = []
        for part in parts:
            prefix = part.get("prefixItems", ())
            for index, one in enumerate(prefix):
                first[index].append(one)
            rest += [
                part[key]
                for key in ("items", "contains", "unevaluatedItems")
                if part.get(key) not in (None, False)
            ]
        longest = max((index + 1 for index, one in enumerate(first) if one), default=0)
        count = self.pick((0, 1, 1, 2, 2, 3, 4)) if self.chance(0.6) else longest
        found = [self.fitting(self.pick(first[index] or rest or [True]), depth - 1) for index in range(count)]
        if found and self.chance(0.15):
            found.append(self.pick(found))
        return found

    def string(self, parts: Sequence[dict[str, Any]]) -> str:
        patterns = [part["pattern"] for part in parts if "pattern" in part]
        if patterns and self.chance(0.8):
            return self.pick(words.PATTERNS[self.pick(patterns)])
        lengths = [int(part[key]) for part in parts for key in ("minLength", "maxLength") if key in part]
        if lengths and self.chance(0.7):
            count = max(0, self.pick(lengths) + self.pick((-1, 0, 0, 0, 1)))
            return "".join(self.pick("ab\u00e9\U0001f600c\u0301") for _ in range(count))
        return words.string(self.random)

    def number(self, parts: Sequence[dict[str, Any]], whole: bool) -> int | float:
        near = [part[key] for part in parts for key in _NUMBERS if key in part]
        if near and self.chance(0.75):
            base = self.pick(near)
            made = base + self.pick((0, 0, 1, -1, 0.5)) if abs(base) < 1e9 else base
            return int(made) if whole and self.chance(0.9) else made
        return self.pick(words.INTEGERS) if whole and self.chance(0.8) else self.pick(words.DECIMALS)

    # -------------------------------------------------------------------- chance

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def pick(self, among: Sequence[T]) -> T:
        return self.random.choice(among)

    def names(self, least: int, most: int) -> list[str]:
        return words.names(self.random, self.random.randint(least, most), hostile=0.3)


_OTHERS: Final = ("additionalProperties", "unevaluatedProperties")
_NUMBERS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_HINTS: Final[Mapping[str, tuple[str, ...]]] = {
    "properties": ("object", "object"),
    "required": ("object",),
    "patternProperties": ("object",),
    "additionalProperties": ("object",),
    "unevaluatedProperties": ("object", "object"),
    "items": ("array", "array"),
    "prefixItems": ("array", "array"),
    "contains": ("array",),
    "unevaluatedItems": ("array", "array"),
    "pattern": ("string",),
    "minLength": ("string",),
    "maxLength": ("string",),
    "minimum": ("number",),
    "maximum": ("number",),
    "multipleOf": ("number", "integer"),
}


def _fixed(part: dict[str, Any]) -> list[Any]:
    """Return the values that a schema lists."""
    return [part["const"]] if "const" in part else list(part.get("enum", ()))


def at_pointer(document: Any, pointer: str) -> Any:
    """Return what a JSON Pointer leads to."""
    for raw in pointer[1:].split("/"):
        step = raw.replace("~1", "/").replace("~0", "~")
        document = document[int(step)] if is_array(document) else document[step]
    return document

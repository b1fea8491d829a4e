"""Validation against the schemas of a document, strict about integers, with the place of each statement."""

import copy
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend

from authwright import extensions as ext
from authwright.document import Document, ref_name
from tests.conformance.replay.values import Finding, Json, Steps


def _is_integer(_checker: object, value: object) -> bool:
    # JSON Schema lets 2.0 pass for an integer; the servers tell the two apart, so the replay has to.
    return isinstance(value, int) and not isinstance(value, bool)


_VALIDATOR: type[Draft202012Validator] = extend(  # type: ignore[no-untyped-call]  # jsonschema has no types here
    Draft202012Validator, type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer)
)


@dataclass(frozen=True, slots=True)
class Part:
    """A schema without references and combinations, and where it stands."""

    schema: Json
    at: Steps


class Schemas:
    """The schemas of one document.

    `valid` takes lists of values by the letter; `errors` lets values of open sets pass, as their mark says.
    """

    def __init__(self, document: Document) -> None:
        self._named = document.schemas
        strict = {"components": {"schemas": document.schemas}}
        opened = copy.deepcopy(strict)
        _open_sets(opened)
        checker = Draft202012Validator.FORMAT_CHECKER
        self._strict = _VALIDATOR(strict, format_checker=checker)
        self._open = _VALIDATOR(opened, format_checker=checker)

    def valid(self, schema: Json, value: Any) -> bool:
        """Whether `value` fits `schema` by the letter."""
        return bool(self._strict.evolve(schema=schema).is_valid(value))

    def errors(self, schema: Json, value: Any, at: Steps) -> list[tuple[Steps, Finding]]:
        """Return what of `value` does not fit: its path in the value, and the finding."""
        opened = copy.deepcopy(schema)
        _open_sets(opened)
        found: dict[tuple[Steps, str], Finding] = {}
        for raw in self._open.evolve(schema=opened).iter_errors(value):
            for error in _leaves(raw):
                path = tuple(error.absolute_path)
                missing = _missing(error)
                where = self.locate(schema, value, (*path, *missing), at)
                shown = "/".join(str(step) for step in path)
                found[(path, error.message)] = Finding(f'at "/{shown}": {_short(error.message)}', where)
        return [
            (path, finding) for (path, _), finding in sorted(found.items(), key=lambda item: str(item[0]))
        ]

    def parts(self, schema: Json, at: Steps) -> Iterator[Part]:
        """Yield `schema` and all that it is combined of, whatever the value."""
        name = ref_name(schema)
        yield Part(schema, at)
        if name is not None:
            yield from self.parts(self._named[name], ("components", "schemas", name))
        for key in ("allOf", "anyOf", "oneOf"):
            for index, inner in enumerate(schema.get(key, ())):
                yield from self.parts(inner, (*at, key, index))

    def locate(self, schema: Json, value: Any, path: Steps, at: Steps) -> Steps:
        """Return where the document speaks of the member of `value` at `path`, as far as it does."""
        here: list[Part] = list(self.parts(schema, at))
        for step in path:
            there = [
                inner
                for part in here
                for inner in _below(part, step)
                for inner in self.parts(inner.schema, inner.at)
            ]
            if not there:
                break
            here = there
        inner_most = [part.at for part in here]
        return inner_most[0] if inner_most else at

    def reading(self, schema: Json, value: Any, at: Steps) -> list[Part]:
        """Return `schema` and all of it that applies to `value`: of a union, the first member that fits."""
        return self._readings(Part(schema, at), value)[0]

    def undeclared(self, schema: Json, value: Any, at: Steps) -> list[tuple[Steps, Steps]]:
        """Return the path of each key of `value` that no schema declares, and the place that lacks it."""
        return self._undeclared([Part(schema, at)], value, ())

    def _undeclared(self, wanted: list[Part], value: Any, path: Steps) -> list[tuple[Steps, Steps]]:
        if not isinstance(value, dict | list):
            return []
        readings = [
            [part for one in choice for part in one]
            for choice in product(*(self._readings(part, value) for part in wanted))
        ]
        return min((self._under(parts, value, path) for parts in readings), key=len, default=[])

    def _readings(self, part: Part, value: Any) -> list[list[Part]]:
        """Return the ways to read `part`: one for each choice of union members that `value` fits."""
        schema, name = part.schema, ref_name(part.schema)
        needed: list[list[list[Part]]] = [[[part]]]
        if name is not None:
            needed.append(self._readings(Part(self._named[name], ("components", "schemas", name)), value))
        for index, inner in enumerate(schema.get("allOf", ())):
            needed.append(self._readings(Part(inner, (*part.at, "allOf", index)), value))
        for key in ("anyOf", "oneOf"):
            if key in schema:
                members = [Part(s, (*part.at, key, i)) for i, s in enumerate(schema[key])]
                fitting = [m for m in members if not self.errors(m.schema, value, m.at)] or members
                needed.append([reading for member in fitting for reading in self._readings(member, value)])
        return [[p for one in choice for p in one] for choice in product(*needed)]

    def _under(self, parts: list[Part], value: Any, path: Steps) -> list[tuple[Steps, Steps]]:
        if isinstance(value, list):
            items = [Part(p.schema["items"], (*p.at, "items")) for p in parts if "items" in p.schema]
            return [
                found for i, item in enumerate(value) for found in self._undeclared(items, item, (*path, i))
            ]
        if any(_says_nothing(part.schema) for part in parts):
            return []
        found: list[tuple[Steps, Steps]] = []
        for key, inner in value.items():
            below = [b for part in parts for b in _below(part, key)]
            if below:
                found += self._undeclared(below, inner, (*path, key))
            elif not any(part.schema.get("additionalProperties") is True for part in parts):
                found.append(((*path, key), _record(parts)))
        return found


def _below(part: Part, step: str | int) -> Iterable[Part]:
    """Yield what a schema without combinations says of one member."""
    schema = part.schema
    if isinstance(step, int):
        if isinstance(schema.get("items"), dict):
            yield Part(schema["items"], (*part.at, "items"))
        return
    if step in schema.get("properties", {}):
        yield Part(schema["properties"][step], (*part.at, "properties", step))
    elif isinstance(schema.get("additionalProperties"), dict):
        yield Part(schema["additionalProperties"], (*part.at, "additionalProperties"))


def _record(parts: list[Part]) -> Steps:
    """Return the place of the record that the parts make up."""
    named = [
        part.at for part in parts if part.at[:2] == ("components", "schemas") and "properties" in part.schema
    ]
    return named[0] if named else parts[0].at


def _says_nothing(schema: Json) -> bool:
    """Whether any value at all fits: the schema of a value that is passed through."""
    telling = {
        "$ref",
        "allOf",
        "anyOf",
        "oneOf",
        "type",
        "enum",
        "const",
        "properties",
        "additionalProperties",
    }
    return not telling & schema.keys() and "unevaluatedProperties" not in schema


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    """Yield the errors that say something: of a union, those of the member that fits best."""
    if error.validator not in ("anyOf", "oneOf") or not error.context:
        yield error
        return
    members: dict[Any, list[ValidationError]] = {}
    for inner in error.context:
        members.setdefault(inner.relative_schema_path[0], []).append(inner)
    # A member of another JSON type is farther off than one that has faults inside.
    inside = [
        errors
        for errors in members.values()
        if not any(e.validator in ("type", "const", "enum") and not e.relative_path for e in errors)
    ]
    if not inside:
        yield error
        return
    for inner in min(inside, key=len):
        yield from _leaves(inner)


def _missing(error: ValidationError) -> Steps:
    if error.validator != "required":
        return ()
    return tuple(key for key in _texts(error.validator_value) if repr(key) in error.message)[:1]


def _texts(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _short(text: str, limit: int = 200) -> str:
    return text if len(text) <= limit else f"{text[: limit // 2]} … {text[-limit // 2 :]}"


def _open_sets(node: Any) -> None:
    """Remove the lists of values that are marked open, in place."""
    if isinstance(node, dict):
        if node.get(ext.OPEN) is True:
            for schema in (node, *node.get("anyOf", ())):
                schema.pop("enum", None)
                if "const" in schema:
                    del schema["const"]
        for inner in node.values():
            _open_sets(inner)
    elif isinstance(node, list):
        for inner in node:
            _open_sets(inner)

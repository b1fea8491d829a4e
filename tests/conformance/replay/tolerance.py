"""Requests as a server reads them: what `accepts` marks allow is put right, and counted."""

import re
from dataclasses import dataclass, field
from typing import Any, Final

from authwright import extensions as ext
from tests.conformance.replay.schemas import Part, Schemas
from tests.conformance.replay.values import Finding, Json, Steps

_TRUE: Final = ("1", "on", "t", "true", "y", "yes")
_FALSE: Final = ("0", "off", "f", "false", "n", "no")
# These say that the value as a whole does not matter; the others turn it into one that fits.
_WHOLE: Final = ("ignored-if-invalid", "null", "any-string")
_SHAPE_KEYS: Final = (
    "type",
    "anyOf",
    "oneOf",
    "allOf",
    "$ref",
    "items",
    "properties",
    "additionalProperties",
)
OPEN_VALUES: Final = "open-values"


@dataclass(slots=True)
class Normalised:
    """A request as the server takes it, the excuses it needed, and the paths that no longer count."""

    value: Any
    excused: list[str] = field(default_factory=list)
    passed: list[Steps] = field(default_factory=list)


def request_errors(schemas: Schemas, schema: Json, value: Any, at: Steps) -> tuple[list[Finding], list[str]]:
    """Return what of a request does not fit `schema`, and the marks that excused the rest."""
    taken = _Reader(schemas).read(schema, value, at)
    findings = [
        finding
        for path, finding in schemas.errors(schema, taken.value, at)
        if not any(path[: len(passed)] == passed for passed in taken.passed)
    ]
    return findings, taken.excused


@dataclass(frozen=True, slots=True)
class _Reader:
    schemas: Schemas

    def read(self, schema: Json, value: Any, at: Steps) -> Normalised:
        done = Normalised(value)
        done.value = self._members([*self.schemas.parts(schema, at)], value, (), done)
        return done

    def _members(self, parts: list[Part], value: Any, path: Steps, done: Normalised) -> Any:
        if not isinstance(value, dict):
            return value
        made: Json = {}
        for key, inner in value.items():
            stated = [p.schema["properties"][key] for p in parts if key in p.schema.get("properties", {})]
            made[key] = self._member(stated[0], inner, (*path, key), done) if stated else inner
        return made

    def _member(self, schema: Json, value: Any, path: Steps, done: Normalised) -> Any:
        parts = [*self.schemas.parts(schema, ())]
        if self.schemas.valid(schema, value):
            return value
        for mark in dict.fromkeys(m for part in parts for m in part.schema.get(ext.ACCEPTS, ())):
            if mark in _WHOLE:
                if self._passes(mark, schema, value):
                    done.excused.append(mark)
                    done.passed.append(path)
                    return value
                continue
            for other in _readings(mark, value):
                if self.schemas.valid(schema, other):
                    done.excused.append(mark)
                    return other
        if not self.schemas.errors(schema, value, ()):
            done.excused.append(OPEN_VALUES)
            return value
        return self._members(parts, value, path, done)

    def _passes(self, mark: str, schema: Json, value: Any) -> bool:
        if mark == "null":
            return value is None
        if mark == "any-string":
            return isinstance(value, str)
        return self.schemas.valid(_types_only(schema), value)


def _readings(mark: str, value: Any) -> list[Any]:
    """Return what a server that tolerates `mark` may read `value` as."""
    if mark == "lax-bool" and not isinstance(value, bool) and isinstance(value, str | int | float):
        word = str(value).lower() if isinstance(value, str) else str(int(value) if value in (0, 1) else value)
        return [True] if word in _TRUE else [False] if word in _FALSE else []
    if mark == "numeric-string" and isinstance(value, str) and re.fullmatch(r"\s*[+-]?\d+(\.0+)?\s*", value):
        return [int(float(value))]
    if mark == "integral-float" and isinstance(value, float) and value.is_integer():
        return [int(value)]
    if mark == "bool-as-integer" and isinstance(value, bool):
        return [int(value)]
    return []


def _types_only(schema: Json) -> Json:
    """Return `schema` without its constraints: a wrong value is ignored, a wrong type is still refused."""
    made: Json = {}
    for key in _SHAPE_KEYS:
        if key in schema:
            inner = schema[key]
            made[key] = (
                [_types_only(s) for s in inner] if isinstance(inner, list) and key != "type" else inner
            )
    if "type" not in made and {"enum", "const"} & schema.keys():
        made["type"] = "string"
    return made

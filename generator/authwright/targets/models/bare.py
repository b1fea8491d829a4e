"""What datamodel-code-generator is handed: keywords that shape types, and member names it cannot spoil."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from authwright import extensions as ext
from authwright.document import Document, Json, is_object, subschemas
from authwright.published import DIALECT, bundle, json_text

# Keywords that shape a type. Everything else (descriptions, examples, defaults, extensions) is text of a spec
# that a type does not need, and is kept away from a generator which has printed such text raw before.
_KEPT: Final = frozenset(
    {
        "$ref",
        "allOf",
        "anyOf",
        "oneOf",
        "additionalProperties",
        "enum",
        "const",
        "items",
        "properties",
        "required",
        "type",
        "$defs",
        "format",
    }
)
_FORMATS: Final = frozenset({"date", "date-time", "uuid"})
# Names that may reach the generator. Others it writes raw between quotes, or renames where the flavour could
# have kept them: a TypedDict with a member `__init__`.
_PLAIN: Final = re.compile(r"(?!__)[ -~]+")
_NONE: Final[Mapping[str, str]] = MappingProxyType({})


def bare_bundle(document: Document, stand_ins: Mapping[str, str] = _NONE) -> Json:
    """Return the bundle of `document` reduced to the keywords that shape types.

    Members in `stand_ins` have their stand-in's name.
    """
    whole = bundle(document, "urn:bundle", "Bundle")
    reducer = _Reducer(stand_ins)
    schemas = {name: reducer.schema(schema) for name, schema in whole["$defs"].items()}
    return {"$schema": DIALECT, "type": "object", "$defs": schemas}


def stand_ins(document: Document) -> dict[str, str]:
    """Return a stand-in for each member name that is not plain ASCII, or that begins like a dunder name.

    A stand-in is no identifier and no string of the document, so that it can be told from everything else.
    """
    text, prefix = json_text(document.root), "u-"
    while f'"{prefix}' in text:
        prefix = f"u{prefix}"
    made: dict[str, str] = {}
    for name in member_names(document):
        if not _PLAIN.fullmatch(name):
            made[name] = _free(prefix + "".join(map(_spelled, name)), made.values())
    return made


def attribute_names(document: Document) -> dict[str, str]:
    """Return an attribute's name for each member named like a model, which it would hide in its class."""
    names = member_names(document)
    return {name: _free(f"{name}_", names, "_") for name in names if name in document.schemas}


def _free(wanted: str, taken: Collection[str], suffix: str = "x") -> str:
    while wanted in taken:
        wanted += suffix
    return wanted


def _spelled(char: str) -> str:
    return char if " " <= char <= "~" else f"u{ord(char):04x}"


def member_names(document: Document) -> list[str]:
    """Return the names of the members of all models, each once."""
    found = (name for schema in document.schemas.values() for name in _member_names(schema))
    return list(dict.fromkeys(found))


def _member_names(schema: Json) -> Iterator[str]:
    yield from schema.get("properties", ())
    for inner in subschemas(schema):
        yield from _member_names(inner)


@dataclass(frozen=True, slots=True)
class _Reducer:
    stand_ins: Mapping[str, str]

    def schema(self, schema: Any) -> Any:
        """Return what of `schema` shapes a type. `oneOf` is told from `anyOf` by values, not by types."""
        if not is_object(schema):
            return schema
        if schema.get(ext.OPEN):
            return _open_list(schema)
        made: Json = {}
        for key, value in schema.items():
            if key in _KEPT and (key != "format" or value in _FORMATS):
                made["anyOf" if key == "oneOf" else key] = self._value(key, value)
        return made

    def _value(self, key: str, value: Any) -> Any:
        if key == "properties":
            return {self._name(name): self.schema(inner) for name, inner in value.items()}
        if key == "$defs":
            return {name: self.schema(inner) for name, inner in value.items()}
        if key == "required":
            return [self._name(name) for name in value]
        if key in ("allOf", "anyOf", "oneOf"):
            return [self.schema(one) for one in value]
        return self.schema(value) if key in ("items", "additionalProperties") else value

    def _name(self, name: str) -> str:
        return self.stand_ins.get(name, name)


def _open_list(schema: Json) -> Json:
    """Other values may come: as a type, an open list of strings is a string."""
    parts = schema.get("anyOf") or schema.get("oneOf") or [schema]
    kinds = [part["type"] for part in parts if "type" in part]
    return {"type": kinds[0]} if kinds else {}

"""What a client has to know of results besides their type: what they may be at the top, what they hide."""

from collections.abc import Iterator, Mapping
from typing import Final, Literal, TypeAlias

from authwright.ir import (
    Alias,
    Bytes,
    Enum,
    JsonValue,
    ListOf,
    MapOf,
    Named,
    Nullable,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
)
from authwright.ir import Literal as LiteralOf
from authwright.ir.walk import refs, types_of
from authwright.targets.secrets import is_secret

JsonKind: TypeAlias = Literal["object", "array", "string", "number", "boolean", "null", "any"]

_ORDER: Final[tuple[JsonKind, ...]] = ("object", "array", "string", "number", "boolean", "null")
_SCALARS: Final[Mapping[str, JsonKind]] = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
}


def result_kinds(type_: Type | None, named: Mapping[str, Named]) -> tuple[JsonKind, ...]:
    """Return what a result may be at its top, in a fixed order; `any` alone where it may be anything.

    Nothing at all counts as null.
    """
    found = {"null"} if type_ is None else set(_kinds(type_, named, frozenset()))
    return ("any",) if "any" in found else tuple(kind for kind in _ORDER if kind in found)


def secret_names(type_: Type | None, named: Mapping[str, Named]) -> tuple[str, ...]:
    """Return the names of the members, at any depth of a result, that hold secrets, each once."""
    names: dict[str, None] = {}
    seen: set[str] = set()
    todo = list(refs(type_)) if type_ else []
    while todo:
        name = todo.pop(0)
        one = named.get(name)
        if one is None or name in seen:
            continue
        seen.add(name)
        if isinstance(one, Record):
            names |= {field.name: None for field in one.fields if is_secret(field)}
        todo += [inner for each in types_of(one) for inner in refs(each)]
    return tuple(names)


def _kinds(type_: Type, named: Mapping[str, Named], seen: frozenset[str]) -> Iterator[JsonKind]:
    match type_:
        case Nullable(inner=inner):
            yield "null"
            yield from _kinds(inner, named, seen)
        case UnionOf(members=members):
            for one in members:
                yield from _kinds(one, named, seen)
        case Ref(name=name):
            if name in named and name not in seen:
                yield from _named_kinds(named[name], named, seen | {name})
        case LiteralOf(values=values):
            yield from map(_kind_of, values)
        case _:
            yield _single(type_)


def _single(type_: Scalar | Bytes | ListOf | MapOf | JsonValue) -> JsonKind:
    match type_:
        case Scalar(kind=kind):
            return _SCALARS[kind]
        case Bytes():
            return "string"
        case ListOf():
            return "array"
        case MapOf():
            return "object"
        case JsonValue():
            return "any"


def _named_kinds(one: Named, named: Mapping[str, Named], seen: frozenset[str]) -> Iterator[JsonKind]:
    match one:
        case Record():
            yield "object"
        case Enum(values=values):
            for known in values:
                yield _kind_of(known.value)
        case Alias(type=type_):
            yield from _kinds(type_, named, seen)
        case Union(members=members):
            for each in members:
                yield from _kinds(each.type, named, seen)


def _kind_of(value: object) -> JsonKind:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if value is None:
        return "null"
    # A literal may be any JSON value in a document that somebody else wrote.
    return "array" if isinstance(value, list) else "object" if isinstance(value, dict) else "number"

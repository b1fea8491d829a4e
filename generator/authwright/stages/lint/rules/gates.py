"""Gates: that what only some server versions understand can be told from the rest of a request."""

from collections.abc import Iterator
from itertools import combinations
from typing import TypeAlias

from authwright.diagnostics import pointer
from authwright.ir import Lifetime, Named, Record, Type, Union, UnionOf
from authwright.ir.gates import told_by
from authwright.ir.types import LiteralValue
from authwright.ir.walk import by_name, parts, target, types_of
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject

_Told: TypeAlias = dict[str, tuple[LiteralValue, ...]]


def unknowable_members(subject: Subject) -> Iterator[Finding]:
    """AW110: union members with a lifetime that no client can know by the JSON it is about to send."""
    named = by_name(subject.api)
    for one in (one for one in subject.api.types if one.name in subject.sent):
        for members in _unions(one):
            for name in _lost(members, named):
                message = (
                    f'union member "{name}" of "{one.name}" lives in some versions only, and nothing in a '
                    "request tells it from the others: clients cannot refuse it"
                )
                hint = "give it a required field of its own, or the union a tag"
                yield Finding(message, pointer("components", "schemas", subject.model(one.name)), hint)


def _unions(one: Named) -> Iterator[list[tuple[Type, Lifetime]]]:
    if isinstance(one, Union) and one.tag is None:
        yield [(member.type, member.lifetime) for member in one.members]
    for type_ in types_of(one):
        for part in parts(type_):
            if isinstance(part, UnionOf) and part.lifetimes:
                yield list(zip(part.members, part.lifetimes, strict=True))


def _lost(members: list[tuple[Type, Lifetime]], named: dict[str, Named]) -> Iterator[str]:
    needs: dict[str, frozenset[str]] = {}
    told: dict[str, _Told] = {}
    bounded: set[str] = set()
    for type_, lifetime in members:
        record = named.get(target(type_))
        if isinstance(record, Record):
            needs[record.name] = frozenset(one.name for one in record.fields if one.required)
            told[record.name] = dict(told_by(record))
            bounded |= {record.name} if lifetime else set()
        elif lifetime:
            yield target(type_) or type(type_).__name__
    for first, second in combinations(needs, 2):
        if needs[first] == needs[second] and not _differ(told[first], told[second]):
            yield from sorted(bounded & {first, second})


def _differ(one: _Told, other: _Told) -> bool:
    return any(name in other and not set(values) & set(other[name]) for name, values in one.items())

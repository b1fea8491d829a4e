"""AW110: what only some server versions understand can be told from the rest of a request."""

from collections.abc import Iterator
from itertools import combinations

from authwright.diagnostics import Collector
from authwright.ir import Api, Lifetime, Named, Record, Ref, Type, Union, UnionOf
from authwright.ir.walk import by_name, operations, parts, refs, types_of


def check_gates(api: Api, collector: Collector) -> None:
    """Warn of union members with a lifetime that no client can know by the JSON it is about to send."""
    named = by_name(api)
    sent = _sent(api, named)
    for one in (one for one in api.types if one.name in sent):
        for members in _unions(one):
            for name in _lost(members, named):
                collector.add(
                    "AW110",
                    f'union member "{name}" of "{one.name}" lives in some versions only, and nothing in a '
                    "request tells it from the others: clients cannot refuse it",
                    at=one.pointer,
                    hint="give it a required field of its own, or the union a tag",
                    severity="warning",
                )


def _sent(api: Api, named: dict[str, Named]) -> set[str]:
    """Return the names of the types that requests reach."""
    todo = [name for one in operations(api) if one.body for name in refs(one.body.type)]
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name in named and name not in found:
            found.add(name)
            todo += [other for type_ in types_of(named[name]) for other in refs(type_)]
    return found


def _unions(one: Named) -> Iterator[list[tuple[Type, Lifetime]]]:
    if isinstance(one, Union) and one.tag is None:
        yield [(member.type, member.lifetime) for member in one.members]
    for type_ in types_of(one):
        for part in parts(type_):
            if isinstance(part, UnionOf) and part.lifetimes:
                yield list(zip(part.members, part.lifetimes, strict=True))


def _lost(members: list[tuple[Type, Lifetime]], named: dict[str, Named]) -> Iterator[str]:
    needs: dict[str, frozenset[str]] = {}
    bounded: set[str] = set()
    for type_, lifetime in members:
        record = named.get(type_.name) if isinstance(type_, Ref) else None
        if isinstance(record, Record):
            needs[record.name] = frozenset(one.name for one in record.fields if one.required)
            bounded |= {record.name} if lifetime else set()
        elif lifetime:
            yield type_.name if isinstance(type_, Ref) else type(type_).__name__
    for first, second in combinations(needs, 2):
        if needs[first] == needs[second]:
            yield from sorted(bounded & {first, second})

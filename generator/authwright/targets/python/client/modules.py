"""Which types share a module: those that refer to each other in a circle; every other one has its own.

So imports between model modules never form a circle, and one model can be loaded without all the others.
"""

from collections.abc import Iterator, Mapping

from authwright.ir import Alias, Api, Named, Record, Union
from authwright.ir.walk import by_name, refs, types_of


def needs(named: Named) -> list[str]:
    """Return the names that the definition of `named` refers to, bases first."""
    bases = list(named.bases) if isinstance(named, Record) else []
    return list(dict.fromkeys([*bases, *(name for type_ in types_of(named) for name in refs(type_))]))


def module_groups(api: Api) -> list[tuple[Named, ...]]:
    """Return the types of `api` in groups, one a module, each in an order in which they can be defined."""
    named = by_name(api)
    edges = {name: [other for other in needs(one) if other in named] for name, one in named.items()}
    groups = [[named[name] for name in circle] for circle in _circles(edges)]
    return [tuple(_ordered(group)) for group in groups]


def endless_aliases(group: tuple[Named, ...]) -> list[str]:
    """Return the aliases and unions of `group` that lead back to themselves without a record in between."""
    others = {one.name: one for one in group if isinstance(one, Alias | Union)}
    edges = {name: [other for other in needs(one) if other in others] for name, one in others.items()}
    return [name for name in others if name in _reached(edges, edges[name])]


def is_circle(group: tuple[Named, ...]) -> bool:
    """Whether the types of `group` refer to each other."""
    return len(group) > 1


def _reached(edges: Mapping[str, list[str]], start: list[str]) -> set[str]:
    seen: set[str] = set()
    todo = list(start)
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += edges[name]
    return seen


def _circles(edges: Mapping[str, list[str]]) -> Iterator[list[str]]:
    """Yield the strongly connected components in the order of `edges`; types are few enough for closures."""
    reached = {name: _reached(edges, edges[name]) for name in edges}
    done: set[str] = set()
    for name in edges:
        if name not in done:
            circle = [name, *(other for other in edges if other != name and _meet(reached, name, other))]
            done.update(circle)
            yield circle


def _meet(reached: Mapping[str, set[str]], one: str, other: str) -> bool:
    return other in reached[one] and one in reached[other]


def _ordered(group: list[Named]) -> Iterator[Named]:
    """Yield records after their bases, then the other types after those of them that they name."""
    records = {one.name: one for one in group if isinstance(one, Record)}
    others = {one.name: one for one in group if not isinstance(one, Record)}
    yield from _sorted(records, {name: list(one.bases) for name, one in records.items()})
    yield from _sorted(others, {name: needs(one) for name, one in others.items()})


def _sorted(named: Mapping[str, Named], before: Mapping[str, list[str]]) -> Iterator[Named]:
    done: set[str] = set()

    def visit(name: str) -> Iterator[Named]:
        if name in done or name not in named:
            return
        done.add(name)
        for other in before[name]:
            yield from visit(other)
        yield named[name]

    for name in named:
        yield from visit(name)

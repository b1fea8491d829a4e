"""Types that are nothing but themselves."""

from collections.abc import Iterator, Mapping

from authwright.ir import Alias, Named, Nullable, Ref, Type, Union, UnionOf


def endless_aliases(named: Mapping[str, Named]) -> list[str]:
    """Return the aliases and unions that lead back to themselves without an object or a list in between."""
    edges = {name: list(_direct(one)) for name, one in named.items()}
    return [name for name in edges if name in _reached(edges, name)]


def _direct(named: Named) -> Iterator[str]:
    """Yield the names that a type is, or may be."""
    match named:
        case Alias(type=type_):
            yield from _names(type_)
        case Union(members=members):
            for one in members:
                yield from _names(one.type)
        case _:
            return


def _names(type_: Type) -> Iterator[str]:
    match type_:
        case Ref(name=name):
            yield name
        case Nullable(inner=inner):
            yield from _names(inner)
        case UnionOf(members=members):
            for one in members:
                yield from _names(one)
        case _:
            return


def _reached(edges: Mapping[str, list[str]], start: str) -> set[str]:
    seen: set[str] = set()
    todo = list(edges[start])
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += edges.get(name, ())
    return seen

"""Which types share a module: those that refer to each other in a circle; every other one has its own.

So imports between model modules never form a circle, and one model can be loaded without all the others.
Types that came into one module stay together, and a module whose types a circle drew into another one stays
as a door to them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from authwright.diagnostics import Collector
from authwright.ir import Alias, Api, Named, Record, Union
from authwright.ir.walk import by_name, refs, types_of
from authwright.naming import NameBook, Scope
from authwright.stages.render.typed import Ident
from authwright.targets.python.language import PYTHON

MODULES: Final = "modules of models"


@dataclass(frozen=True, slots=True)
class ModuleNames:
    """Types in groups, one a module; the module of each type; and the types that further modules pass on."""

    groups: tuple[tuple[Named, ...], ...]
    of: Mapping[str, Ident]
    moved: Mapping[Ident, tuple[str, ...]]


def name_modules(api: Api, book: NameBook, collector: Collector) -> ModuleNames:
    """Return the modules of the types of `api`; one that a type can be imported from stays one."""
    scope = PYTHON.scope("file", MODULES, collector, book=book, shared=True)
    known = {one.name: named for one in api.types if (named := scope.known(one.name)) is not None}
    groups = tuple(module_groups(api, known))
    modules: dict[str, Ident] = {}
    moved: dict[Ident, tuple[str, ...]] = {}
    for group in groups:
        doors = _doors(scope, group, known)
        home = next(iter(doors.values()))
        modules |= {one.name: home for one in group}
        for door in sorted(set(doors.values()) - {home}):
            moved[door] = tuple(sorted(name for name, module in doors.items() if module == door))
    return ModuleNames(groups, modules, moved)


def _doors(scope: Scope, group: tuple[Named, ...], known: Mapping[str, str]) -> dict[str, Ident]:
    """Return the modules from which the types of `group` can be imported, first the one that holds them all.

    That is the one of the first type, by name, that has one; else it is named after the first type.
    """
    pointers = {one.name: one.pointer for one in group}
    first = min((name for name in pointers if name in known), default=min(pointers))
    doors = {first: Ident(scope.claim(first, pointers[first]))}
    for name, pointer in pointers.items():
        if name in known and name != first:
            doors[name] = Ident(scope.claim(name, pointer))
        elif name != first:
            doors[name] = Ident(scope.share(name, doors[first], pointer))
    return doors


def _together(known: Mapping[str, str]) -> Iterator[Sequence[str]]:
    """Yield the types of each module that has several."""
    modules: dict[str, list[str]] = {}
    for name, module in sorted(known.items()):
        modules.setdefault(module, []).append(name)
    yield from (names for names in modules.values() if len(names) > 1)


def needs(named: Named) -> list[str]:
    """Return the names that the definition of `named` refers to, bases first."""
    bases = list(named.bases) if isinstance(named, Record) else []
    return list(dict.fromkeys([*bases, *(name for type_ in types_of(named) for name in refs(type_))]))


def module_groups(api: Api, known: Mapping[str, str]) -> list[tuple[Named, ...]]:
    """Return the types of `api` in groups, one a module, each in an order in which they can be defined.

    Types that are `known` to be in one module come into one group.
    """
    named = by_name(api)
    edges = {name: [other for other in needs(one) if other in named] for name, one in named.items()}
    for together in _together(known):
        for name, other in zip(together, (*together[1:], together[0]), strict=True):
            edges[name].append(other)
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

"""The parts that were made, as a finished plan: unions told apart, parts named, loops found."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from authwright.checks.compiler import Compiler, Part
from authwright.checks.mistakes import refuse_loop
from authwright.checks.outline import outlined
from authwright.checks.plan import Call, CheckPlan, Entry, Node, Sub
from authwright.checks.tree import calls, in_place_calls, with_calls
from authwright.checks.unions import Unions
from authwright.document import is_object

_NO_NAMES: Final = re.compile(r"[^A-Za-z0-9]+")


def assemble(compiler: Compiler, entries: Mapping[str, int]) -> CheckPlan:
    """Return the plan of what `compiler` has made. Raises AuthwrightError (AW125) for an endless schema."""
    nodes = [part.node or Node() for part in compiler.parts]
    _refuse_loops(nodes, compiler.parts)
    straight = [with_calls(node, lambda sub: _target(sub, nodes)) for node in nodes]
    unions = Unions(straight)
    nodes = [unions.told_apart(node) for node in straight]
    firsts = {name: _target(index, nodes) for name, index in entries.items()}
    kept = list(_reached(firsts.values(), nodes))
    renumbered = {index: number for number, index in enumerate(kept)}
    edges = {index: set(calls(nodes[index])) for index in kept}
    recursive = _leading_to(_recursive(edges), edges)
    subs = [
        Sub(
            _name(compiler.parts[index]), with_calls(nodes[index], renumbered.__getitem__), index in recursive
        )
        for index in kept
    ]
    return CheckPlan(tuple(Entry(name, renumbered[index]) for name, index in firsts.items()), outlined(subs))


def _target(index: int, nodes: Sequence[Node]) -> int:
    while True:
        match nodes[index]:
            case Node(types=(), checks=(Call(sub),)):
                index = sub
            case _:
                return index


def _refuse_loops(nodes: Sequence[Node], parts: Sequence[Part]) -> None:
    edges = {index: set(in_place_calls(node)) for index, node in enumerate(nodes)}
    looping = _recursive(edges)
    if looping:
        refuse_loop(parts[min(looping)].place.shown)


def _reached(firsts: Iterable[int], nodes: Sequence[Node]) -> Iterator[int]:
    """Yield the parts that the entries lead to, these first, each once."""
    waiting = list(dict.fromkeys(firsts))
    known = set(waiting)
    while waiting:
        index = waiting.pop(0)
        yield index
        for one in calls(nodes[index]):
            if one not in known:
                known.add(one)
                waiting.append(one)


def _recursive(edges: Mapping[int, set[int]]) -> set[int]:
    """Return what can be reached from itself along `edges`: the loops of Tarjan's components."""
    order: dict[int, int] = {}
    low: dict[int, int] = {}
    held: list[int] = []
    found: set[int] = set()
    for root in edges:
        if root in order:
            continue
        path: list[tuple[int, Iterator[int]]] = []
        _enter(root, order, low, held, path, edges)
        while path:
            index, rest = path[-1]
            inner = next(rest, None)
            if inner is None:
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[index])
                if low[index] == order[index]:
                    found |= _component(index, held, edges)
            elif inner not in order:
                _enter(inner, order, low, held, path, edges)
            elif inner in held:
                low[index] = min(low[index], order[inner])
    return found


def _leading_to(wanted: set[int], edges: Mapping[int, set[int]]) -> set[int]:
    """Return `wanted` and all from which it can be reached."""
    found = set(wanted)
    while more := {index for index, inner in edges.items() if index not in found and inner & found}:
        found |= more
    return found


def _enter(
    index: int,
    order: dict[int, int],
    low: dict[int, int],
    held: list[int],
    path: list[tuple[int, Iterator[int]]],
    edges: Mapping[int, set[int]],
) -> None:
    order[index] = low[index] = len(order)
    held.append(index)
    path.append((index, iter(sorted(edges.get(index, ())))))


def _component(index: int, held: list[int], edges: Mapping[int, set[int]]) -> set[int]:
    place = held.index(index)
    members = held[place:]
    del held[place:]
    return set(members) if len(members) > 1 or index in edges.get(index, ()) else set()


def _name(part: Part) -> str:
    """Return what a part is called after: the last name on the way to it, or its title."""
    schema = part.place.schema
    _, _, fragment = part.place.shown.partition("#")
    last = fragment.rpartition("/")[2]
    title = schema.get("title") if is_object(schema) else None
    said = last if last and not last.isdecimal() else title
    return _NO_NAMES.sub("_", said if isinstance(said, str) else "").strip("_") or "part"

"""Several plans as one, in which parts that say the same are there once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Final, TypeGuard

from authwright.checks.plan import CheckPlan, Entry, Sub
from authwright.checks.tree import calls, with_calls
from authwright.document import is_object

_HOLE: Final = -1


@dataclass(frozen=True, slots=True)
class Combined:
    """One plan for several.

    `entries` gives, for each plan that went in by its label, the index of the entry that stands for each of
    its own, by name. Two plans have an entry in common when it has one name and says the same, rules and all.
    """

    plan: CheckPlan
    entries: Mapping[str, Mapping[str, int]]


def combine(plans: Mapping[str, CheckPlan]) -> Combined:
    """Return the plans as one; its entries are in the order of the plans, then of their entries.

    Names of entries need not differ any more: those that say different things keep theirs. Raises ValueError
    for plans that are nested to different depths, or for none.
    """
    depths = {(plan.depth, plan.too_deep) for plan in plans.values()}
    if len(depths) != 1:
        raise ValueError("plans are combined that have one depth")
    ((depth, too_deep),) = depths
    offsets, subs = _all_subs(plans.values())
    classes = _classes(subs)
    firsts: dict[int, int] = {}
    for index, one in enumerate(classes):
        firsts.setdefault(one, index)
    entries: dict[tuple[str, int], int] = {}
    told: dict[str, dict[str, int]] = {}
    for (label, plan), offset in zip(plans.items(), offsets, strict=True):
        found = {entry.name: (entry.name, classes[offset + entry.sub]) for entry in plan.entries}
        told[label] = {name: entries.setdefault(key, len(entries)) for name, key in found.items()}
    order = _reached([sub for _, sub in entries], subs, classes, firsts)
    made = tuple(
        replace(subs[firsts[one]], node=with_calls(subs[firsts[one]].node, lambda sub: order[classes[sub]]))
        for one in order
    )
    listed = tuple(Entry(name, order[one]) for name, one in entries)
    return Combined(CheckPlan(listed, made, depth, too_deep), told)


def _all_subs(plans: Iterable[CheckPlan]) -> tuple[list[int], list[Sub]]:
    """Return where the parts of each plan begin, and the parts of all, which call each other by index."""
    offsets: list[int] = []
    subs: list[Sub] = []
    for plan in plans:
        start = len(subs)
        offsets.append(start)
        subs += [replace(sub, node=with_calls(sub.node, _shift(start))) for sub in plan.subs]
    return offsets, subs


def _shift(start: int) -> Callable[[int], int]:
    return lambda sub: sub + start


def _classes(subs: Sequence[Sub]) -> list[int]:
    """Return the class of each part: parts of one class cannot be told apart, whatever they call.

    All that look the same begin in one class; classes are split until those that their parts call agree.
    """
    looks = _numbered([_frozen((with_calls(sub.node, _no_number), sub.recursive)) for sub in subs])
    called = [tuple(calls(sub.node)) for sub in subs]
    classes = looks
    while True:
        finer = _numbered(
            [(look, tuple(classes[one] for one in inner)) for look, inner in zip(looks, called, strict=True)]
        )
        if max(finer, default=0) == max(classes, default=0):
            return finer
        classes = finer


def _no_number(_: int) -> int:
    return _HOLE


def _numbered(keys: Sequence[Any]) -> list[int]:
    numbers: dict[Any, int] = {}
    return [numbers.setdefault(key, len(numbers)) for key in keys]


def _frozen(value: Any) -> Any:
    """Return a hashable stand-in that differs where the values do: 1, 1.0 and True are not the same here."""
    if is_dataclass(value):
        return (type(value).__name__, *(_frozen(getattr(value, one.name)) for one in fields(value)))
    if _is_many(value):
        return (type(value).__name__, *map(_frozen, value))
    if _is_set(value):
        return frozenset(map(_frozen, value))
    if is_object(value):
        return ("dict", *((name, _frozen(inner)) for name, inner in value.items()))
    return (type(value).__name__, repr(value))


def _is_set(value: Any) -> TypeGuard[frozenset[Any]]:
    return isinstance(value, frozenset)


def _is_many(value: Any) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, tuple | list)


def _reached(
    entries: Sequence[int], subs: Sequence[Sub], classes: Sequence[int], firsts: Mapping[int, int]
) -> dict[int, int]:
    """Return the new index of each class that is reached: the entries first, each as it is met."""
    order: dict[int, int] = {}
    waiting = list(dict.fromkeys(entries))
    for one in waiting:
        order[one] = len(order)
    while waiting:
        for called in calls(subs[firsts[waiting.pop(0)]].node):
            one = classes[called]
            if one not in order:
                order[one] = len(order)
                waiting.append(one)
    return order

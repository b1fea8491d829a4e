"""Comparing nodes by what they refuse, whatever the rules that they name."""

from dataclasses import fields, is_dataclass
from typing import Any, TypeGuard

from authwright.checks.plan import Check, Node, Values
from authwright.checks.rules import Rule
from authwright.checks.values import key


def alike(one: Node | Check | None, other: Node | Check | None) -> bool:
    """Whether two nodes, or two checks, say the same, apart from the places that their rules name."""
    return one == other or bool(_bare(one) == _bare(other))


def _bare(value: Any) -> Any:
    if isinstance(value, Rule):
        return None
    if isinstance(value, Values):
        return frozenset(key(one) for one in value.values)
    if is_dataclass(value):
        return (type(value).__name__, *(_bare(getattr(value, one.name)) for one in fields(value)))
    return tuple(_bare(one) for one in value) if _is_tuple(value) else value


def _is_tuple(value: Any) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)

"""Keys of nodes: equal for nodes that say the same in the same places."""

from collections.abc import Hashable
from dataclasses import fields, is_dataclass
from typing import Any, TypeGuard


def node_key(value: Any) -> Hashable:
    """Return what stands for a node, or a part of one, in a dict; 1, 1.0 and True are told apart."""
    if is_dataclass(value):
        return (type(value), *(node_key(getattr(value, one.name)) for one in fields(value)))
    if _is_tuple(value):
        return tuple(node_key(one) for one in value)
    return value if value is None or _is_text(value) else (type(value).__name__, repr(value))


def _is_tuple(value: Any) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _is_text(value: Any) -> TypeGuard[str | frozenset[str]]:
    """Whether `value` is a text or, as all sets in nodes are, a set of texts."""
    return isinstance(value, str | frozenset)

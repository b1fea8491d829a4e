"""The IR as plain JSON values, for people and for tools in other languages."""

from dataclasses import fields, is_dataclass
from typing import Any, TypeGuard

from authwright.ir.api import Api


def to_json(api: Api) -> dict[str, Any]:
    """Return `api` as JSON values. Each object names its kind; what is empty is left out."""
    dumped: dict[str, Any] = _value(api)
    return dumped


def _value(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        said: dict[str, Any] = {"kind": type(value).__name__}
        for one in fields(value):
            inner = getattr(value, one.name)
            if inner is None or inner in ((), "") or inner is False:
                continue
            shown = _value(inner)
            if shown == {"kind": type(inner).__name__} and one.name in _OPTIONAL:
                continue
            # A scalar's own `kind` (string, integer, …) must not hide the node's.
            said["scalar" if one.name == "kind" else one.name] = shown
        return said
    if _is_tuple(value):
        return [_value(item) for item in value]
    # What is left is JSON already: names, numbers, and the values of examples.
    return value


def _is_tuple(value: Any) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


_OPTIONAL = {"constraints", "lifetime", "session"}

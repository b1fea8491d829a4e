"""The schemas as types of pydantic and msgspec, as their users would write them."""

import importlib
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Final, Literal, NotRequired, Union

import msgspec
from pydantic import ConfigDict, Field, create_model
from typing_extensions import TypedDict

Made = Callable[[str, Mapping[str, tuple[Any, bool]]], Any]
"""Makes the type of an object of its title and its members: type, and whether required."""

STRICT: Final = ConfigDict(strict=True, extra="forbid")
_SCALARS: Final[Mapping[str, Any]] = {"string": str, "boolean": bool, "integer": int, "null": None}


def typed(schema: Mapping[str, Any], title: str, made: Made, pattern: Callable[[str], Any]) -> Any:
    """Return the type of `schema`; `made` makes those of objects, `pattern` what annotates a string."""
    if "anyOf" in schema:
        parts = [typed(one, f"{title}{i}", made, pattern) for i, one in enumerate(schema["anyOf"])]
        return Union[tuple(parts)]  # noqa: UP007 - of a list
    if "enum" in schema:
        return Literal[tuple(schema["enum"])]
    if schema["type"] != "object":
        return Annotated[str, pattern(schema["pattern"])] if "pattern" in schema else _SCALARS[schema["type"]]
    members = {
        name: (typed(one, f"{title}_{name}", made, pattern), name in schema["required"])
        for name, one in schema["properties"].items()
    }
    return made(title, members)


def pydantic_pattern(pattern: str) -> Any:
    """Return the annotation that pydantic reads."""
    return Field(pattern=pattern)


def msgspec_pattern(pattern: str) -> Any:
    """Return the annotation that msgspec reads."""
    return msgspec.Meta(pattern=pattern)


def typed_dict(title: str, members: Mapping[str, tuple[Any, bool]]) -> Any:
    """Make a closed, strict `TypedDict` for pydantic."""
    hints = {name: one if required else NotRequired[one] for name, (one, required) in members.items()}
    functional: Any = TypedDict
    made = functional(title, hints)
    made.__pydantic_config__ = STRICT
    return made


def model(title: str, members: Mapping[str, tuple[Any, bool]]) -> Any:
    """Make a closed, strict model of pydantic."""
    fields: dict[str, Any] = {
        name: (one, ... if required else None) for name, (one, required) in members.items()
    }
    return create_model(title, __config__=STRICT, **fields)


def struct(title: str, members: Mapping[str, tuple[Any, bool]]) -> Any:
    """Make a closed struct of msgspec."""
    fields: Sequence[Any] = [(name, one) for name, (one, required) in members.items() if required]
    unset = [
        (name, one | msgspec.UnsetType, msgspec.UNSET)
        for name, (one, required) in members.items()
        if not required
    ]
    return msgspec.defstruct(title, [*fields, *unset], kw_only=True, forbid_unknown_fields=True)


def optional(name: str) -> Any:
    """Import a peer that only this bench needs; SystemExit says how to install them."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        raise SystemExit(
            f"{error}: run `make bench-peers` to install what ours is measured against"
        ) from error

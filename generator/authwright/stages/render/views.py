"""What views hold: the attributes that a template can ask for."""

import inspect
import re
from collections.abc import Iterator
from typing import Any, Final, TypeAlias, get_args, get_type_hints

from authwright.stages.render.typed import Typed

# Names of views, to names of their attributes, to the types of these as text.
Views: TypeAlias = dict[str, dict[str, str]]

_MODULES: Final = re.compile(r"(?:\w+\.)+(?=\w)")


def attributes(kind: type[Any]) -> list[str]:
    """Return the names that a template can ask a view of class `kind` for, sorted; text has none."""
    if issubclass(kind, Typed | str):
        return []
    fields: dict[str, object] = getattr(kind, "__dataclass_fields__", {})
    return sorted(name for name in {*fields, *_properties(kind)} if not name.startswith("_"))


def views_of(view: type[Any]) -> Views:
    """Return the attributes of class `view` and of all views that it holds, the outermost first."""
    views: Views = {}
    waiting = [view]
    while waiting:
        kind = waiting.pop(0)
        if kind.__name__ not in views:
            hints = _hints(kind)
            views[kind.__name__] = {name: _text(hints.get(name)) for name in attributes(kind)}
            waiting += [part for name in views[kind.__name__] for part in _views_in(hints.get(name))]
    return views


def _properties(kind: type[Any]) -> dict[str, property]:
    members = [pair for one in kind.__mro__ for pair in vars(one).items()]
    return {name: member for name, member in members if isinstance(member, property)}


def _hints(kind: type[Any]) -> dict[str, Any]:
    try:
        given = {name: get_type_hints(one.fget).get("return") for name, one in _properties(kind).items()}
        return given | get_type_hints(kind)
    except (AttributeError, NameError, TypeError):
        # A type that is imported for type checkers only; the names of the attributes are known all the same.
        return {}


def _views_in(hint: Any) -> Iterator[type[Any]]:
    inner = get_args(hint)
    if isinstance(hint, type) and not inner and attributes(hint):
        yield hint
    for part in inner:
        yield from _views_in(part)


def _text(hint: Any) -> str:
    """Return a type without the modules of its parts: `tuple[ResultView, ...]`."""
    return _MODULES.sub("", inspect.formatannotation(hint)) if hint is not None else ""

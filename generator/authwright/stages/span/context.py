"""What every join needs: the direction, the versions, the schemas to look things up in, where findings go."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from authwright.diagnostics import Collector
from authwright.document import Json, Role, is_array, is_object
from authwright.records.lifetimes import Timeline
from authwright.records.views import View, report

T = TypeVar("T")
# The form that something takes in each version, oldest first. One version may show several forms.
Forms: TypeAlias = Sequence[tuple[str, T]]


@dataclass(frozen=True, slots=True)
class Side:
    """One direction of a join over versions. `views` has every version's schemas."""

    role: Role
    timeline: Timeline
    views: dict[str, View]
    collector: Collector

    @property
    def reads(self) -> bool:
        """Whether the joined schema is that of a response: then it must hold every version's instances."""
        return self.role == "response"

    def schemas(self, version: str) -> Json:
        """Return the named schemas of `version` in this direction."""
        return self.views[version].schemas[self.role]

    def refuse(self, code: str, message: str, at: str, hint: str) -> None:
        """Report a join that does not exist."""
        report(self.collector, code, message, at, hint)


def versions_of(forms: Forms[Any]) -> list[str]:
    """Return the versions that have a form, oldest first."""
    return list(dict.fromkeys(version for version, _ in forms))


def newest(forms: Forms[T]) -> T:
    """Return the newest form."""
    return forms[-1][1]


def merged_order(lists: Sequence[Iterable[T]]) -> list[T]:
    """Return all items of `lists` (oldest first) in the newest's order, others beside their neighbours."""
    order = list(lists[-1]) if lists else []
    for items in reversed(lists[:-1]):
        position = 0
        for item in items:
            if item in order:
                position = order.index(item) + 1
            else:
                order.insert(position, item)
                position += 1
    return list(dict.fromkeys(order))


def same(values: Sequence[Any]) -> bool:
    """Return whether all values are equal, and of equal JSON type (`1`, `1.0` and `true` differ)."""
    return all(_typed(value) == _typed(values[0]) for value in values)


def _typed(value: Any) -> Any:
    if is_object(value):
        return {key: _typed(inner) for key, inner in value.items()}
    return [_typed(inner) for inner in value] if is_array(value) else (type(value), value)

"""Whether two JSON values have one shape: the same JSON types and members, as far as the type fixes them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from authwright.ir import Alias, Api, JsonValue, ListOf, MapOf, Named, Nullable, Record, Ref, Type, Union
from authwright.ir.types import UnionOf
from authwright.ir.walk import by_name


@dataclass(frozen=True, slots=True)
class Shapes:
    """Compares values of the types of one API."""

    named: Mapping[str, Named]

    @classmethod
    def of(cls, api: Api) -> "Shapes":
        """Return the comparison for `api`."""
        return cls(by_name(api))

    def differences(self, type_: Type | None, one: Any, other: Any, at: str = "") -> Iterator[str]:
        """Yield where two values differ in shape. Null and a value differ unless the type is nullable."""
        type_, nullable = self._resolved(type_, one)
        if isinstance(type_, JsonValue) or (nullable and (one is None or other is None)):
            return
        if _kind(one) != _kind(other) and not self._both_fit(type_, one, other):
            yield f"{at or '/'}: {_kind(one)} is {_kind(other)}"
        elif isinstance(one, dict) and isinstance(other, dict):
            yield from self._members(type_, one, other, at)
        elif isinstance(one, list) and isinstance(other, list):
            yield from self._items(type_.item if isinstance(type_, ListOf) else None, one, other, at)

    def _members(self, type_: Type | Named | None, one: Any, other: Any, at: str) -> Iterator[str]:
        if isinstance(type_, MapOf):
            yield from self._items(type_.value, list(one.values()), list(other.values()), at, maybe=True)
            return
        types = {f.name: f.type for f in type_.fields} if isinstance(type_, Record) else {}
        for name in sorted({*one, *other}):
            if name not in other:
                yield f"{at}/{name}: is missing"
            elif name not in one:
                yield f"{at}/{name}: is there besides"
            else:
                yield from self.differences(types.get(name), one[name], other[name], f"{at}/{name}")

    def _items(
        self, type_: Type | None, one: list[Any], other: list[Any], at: str, *, maybe: bool = False
    ) -> Iterator[str]:
        """Compare lists by the shapes of their items: each has to be found on the other side."""
        if not one or not other:
            if bool(one) != bool(other) and not maybe:
                yield f"{at or '/'}: one list is empty"
            return
        for mine, theirs in ((one, other), (other, one)):
            for item in mine:
                found = [[*self.differences(type_, item, their, f"{at}/*")] for their in theirs]
                if all(found):
                    yield min(found, key=len)[0]
                    return

    def _resolved(self, type_: Type | None, value: Any) -> tuple[Any, bool]:
        """Return a type without references, the member of a union that fits, and whether it is nullable."""
        nullable = False
        while True:
            match type_:
                case Nullable(inner=inner):
                    type_, nullable = inner, True
                case Ref(name=name):
                    named = self.named[name]
                    if isinstance(named, Alias):
                        type_ = named.type
                    elif isinstance(named, Union):
                        members = [member.type for member in named.members]
                        type_ = next((one for one in members if self._fits(one, value)), None)
                    else:
                        return named, nullable
                case _:
                    return type_, nullable

    def _fits(self, type_: Type, value: Any) -> bool:
        named = self.named.get(type_.name) if isinstance(type_, Ref) else None
        if not isinstance(named, Record) or not isinstance(value, dict):
            return False
        needed = {one.name for one in named.fields if one.required}
        return needed <= value.keys() <= {one.name for one in named.fields}

    def _both_fit(self, type_: Any, one: Any, other: Any) -> bool:
        """Whether a union of plain types allows both kinds."""
        if not isinstance(type_, UnionOf):
            return False
        kinds = {getattr(member, "kind", None) for member in type_.members}
        return {_kind(one), _kind(other)} <= kinds


def _kind(value: Any) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names.get(type(value), "null")

"""Values to answer with: examples of the spec, else the least that a type takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from authwright.document import is_array, is_object
from authwright.ir import (
    Alias,
    Api,
    Bytes,
    Enum,
    Example,
    JsonValue,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Operation,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
)
from authwright.ir.walk import by_name

_FORMATS: Final[Mapping[str, str]] = {
    "date": "2000-01-01",
    "date-time": "2000-01-01T00:00:00Z",
    "time": "00:00:00Z",
    "duration": "PT0S",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "uri": "http://127.0.0.1/",
    "email": "someone@example.com",
    "ipv4": "127.0.0.1",
    "ipv6": "::1",
    "hostname": "example.com",
}


def pick_example(operation: Operation, sent: Any) -> Example | None:
    """Return the example whose request is what was sent, else the first of success, None without any."""
    same = [one for one in operation.examples if one.request is not None and one.request == sent]
    good = [one for one in operation.examples if one.status == operation.response.status]
    return next(iter((*same, *good)), None)


@dataclass(frozen=True, slots=True)
class Samples:
    """Values of the types of one API."""

    named: Mapping[str, Named]

    @classmethod
    def of(cls, api: Api) -> "Samples":
        """Return the samples of `api`."""
        return cls(by_name(api))

    def answer(self, operation: Operation, sent: Any) -> Any:
        """Return what an operation answers by its examples, or by its type where it has none."""
        example = pick_example(operation, sent)
        if example is not None:
            return example.response
        return None if operation.response.type is None else self.value(operation.response.type)

    def value(  # noqa: PLR0911 - a case for each type
        self, type_: Type, inside: frozenset[str] = frozenset()
    ) -> Any:
        """Return a small value of a type. Records inside themselves are left out where they may be."""
        match type_:
            case Scalar():
                return _scalar(type_)
            case Bytes():
                return ""
            case Nullable(inner=inner):
                return None if isinstance(inner, Ref) and inner.name in inside else self.value(inner, inside)
            case ListOf(item=item, constraints=limits):
                return [self.value(item, inside) for _ in range(limits.min_items or 0)]
            case MapOf():
                return {}
            case UnionOf(members=members):
                return self.value(members[0], inside)
            case Literal(values=(first, *_)):
                return first
            case Literal() | JsonValue():
                return None
            case Ref(name=name):
                return self._of(self.named[name], inside | {name})

    def pruned(self, type_: Type | None, value: Any) -> Any:
        """Return a value without the members that records of its type do not declare."""
        match type_:
            case Nullable(inner=inner):
                return self.pruned(inner, value)
            case Ref(name=name):
                one = self.named[name]
                if isinstance(one, Alias):
                    return self.pruned(one.type, value)
                if isinstance(one, Record) and is_object(value):
                    types = {member.name: member.type for member in one.fields}
                    return {k: self.pruned(types[k], v) for k, v in value.items() if k in types}
                return value
            case ListOf(item=item) if is_array(value):
                return [self.pruned(item, one) for one in value]
            case _:
                return value

    def _of(self, one: Named, inside: frozenset[str]) -> Any:
        match one:
            case Record(fields=fields):
                return {
                    member.name: member.examples[0] if member.examples else self.value(member.type, inside)
                    for member in fields
                    if member.required
                }
            case Enum(values=values):
                return values[0].value
            case Union(members=members):
                return self.value(members[0].type, inside)
            case Alias(type=type_):
                return self.value(type_, inside)


def _scalar(type_: Scalar) -> Any:
    limits = type_.constraints
    if type_.kind == "boolean":
        return False
    if type_.kind == "string":
        text = _FORMATS.get(type_.format or "", "text")
        least = limits.min_length or 0
        text = text if len(text) >= least else text + "x" * (least - len(text))
        return text if limits.max_length is None else text[: limits.max_length]
    low = limits.minimum if limits.minimum is not None else limits.exclusive_minimum
    number = 0 if low is None else low + (limits.minimum is None)
    return int(number) if type_.kind == "integer" else float(number)

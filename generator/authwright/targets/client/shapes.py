"""What the shape of a failure's detail looks like on the wire, in the words of the runtime."""

from collections.abc import Mapping

from authwright.ir import Alias, ListOf, MapOf, Named, Nullable, Record, Ref, Type, Union, UnionOf


def detail_shape(type_: Type | None, named: Mapping[str, Named]) -> str:
    """Return "" for a list, `object`, or `any` where the type leaves it open. A missing type is a list."""
    found = _shapes(type_, named, frozenset()) if type_ is not None else {""}
    return found.pop() if len(found) == 1 else "any"


def _shapes(type_: Type, named: Mapping[str, Named], seen: frozenset[str]) -> set[str]:
    match type_:
        case Nullable(inner=inner):
            return _shapes(inner, named, seen)
        case UnionOf(members=members):
            return {shape for one in members for shape in _shapes(one, named, seen)}
        case ListOf():
            return {""}
        case MapOf():
            return {"object"}
        case Ref(name=name) if name in named and name not in seen:
            return _named_shapes(named[name], named, seen | {name})
        case _:
            return {"any"}


def _named_shapes(one: Named, named: Mapping[str, Named], seen: frozenset[str]) -> set[str]:
    match one:
        case Record():
            return {"object"}
        case Alias(type=type_):
            return _shapes(type_, named, seen)
        case Union(members=members):
            return {shape for member in members for shape in _shapes(member.type, named, seen)}
        case _:
            return {"any"}

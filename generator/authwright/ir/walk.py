"""Walking over types, and looking things up by name."""

from collections.abc import Iterator

from authwright.ir.api import Api
from authwright.ir.named import Alias, Enum, Named, Record, Union
from authwright.ir.operations import Operation
from authwright.ir.types import ListOf, MapOf, Nullable, Ref, Type, UnionOf


def parts(type_: Type) -> Iterator[Type]:
    """Yield `type_` and every type inside it, outermost first. References are not followed."""
    yield type_
    match type_:
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(inner=inner):
            yield from parts(inner)
        case UnionOf(members=members):
            for member in members:
                yield from parts(member)
        case _:
            return


def refs(type_: Type) -> Iterator[str]:
    """Yield the names that `type_` refers to."""
    yield from (part.name for part in parts(type_) if isinstance(part, Ref))


def target(type_: Type | None) -> str:
    """Return the name that `type_` is a reference to; empty where it is none."""
    return type_.name if isinstance(type_, Ref) else ""


def types_of(named: Named) -> Iterator[Type]:
    """Yield the types that a named thing is made of."""
    match named:
        case Record(fields=fields):
            yield from (one.type for one in fields)
        case Union(members=members):
            yield from (one.type for one in members)
        case Alias(type=inner):
            yield inner
        case Enum():
            return


def by_name(api: Api) -> dict[str, Named]:
    """Return the named things of `api` by name."""
    return {named.name: named for named in api.types}


def operations(api: Api) -> Iterator[Operation]:
    """Yield all operations, resource by resource."""
    for resource in api.resources:
        yield from resource.operations

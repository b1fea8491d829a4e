"""Gates: where in a request something stands that only some server versions understand.

A `Gate` is a tree along the type it was made from. A named type has one tree of its own, to which others
refer by `ref`, so that types which contain themselves are no trouble.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from authwright.ir.api import Api
from authwright.ir.lifetime import Lifetime
from authwright.ir.named import Alias, Enum, Named, Record, Union
from authwright.ir.types import ListOf, Literal, LiteralValue, MapOf, Nullable, Ref, Type, UnionOf
from authwright.ir.walk import refs, target, types_of


@dataclass(frozen=True, slots=True)
class Fit:
    """A member of an untagged union: an object with the members `needs`, and `told` ones of such values."""

    name: str
    needs: tuple[str, ...]
    gate: "Gate"
    told: tuple[tuple[str, tuple[LiteralValue, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Gate:
    """What of a value only some versions understand.

    `lifetime` is that of the value as a whole, `ref` the named type with more gates in it. `members` are
    those of an object, `each` is any item of a list or value of a map, `values` are listed ones. An object
    that is a tagged union's member is looked at by `cases` (or `absent`, without a tag), one of an untagged
    union by the first of `fits` that it fits. `among` are the gates of the other members of a union.
    """

    lifetime: Lifetime = field(default_factory=Lifetime)
    ref: str | None = None
    members: tuple[tuple[str, "Gate"], ...] = ()
    each: "Gate | None" = None
    values: tuple[tuple[LiteralValue, "Gate"], ...] = ()
    tag: str | None = None
    cases: tuple[tuple[str, "Gate"], ...] = ()
    absent: "Gate | None" = None
    fits: tuple[Fit, ...] = ()
    among: tuple["Gate", ...] = ()


_NONE = Gate()


@dataclass(frozen=True, slots=True)
class GateMaker:
    """Makes gates of types of one API. `gated` are the names of its types that hold any."""

    named: Mapping[str, Named]
    gated: frozenset[str]

    @classmethod
    def of(cls, api: Api) -> "GateMaker":
        """Return the maker for `api`."""
        named = {one.name: one for one in api.types}
        found = {name for name, one in named.items() if cls(named, frozenset()).of_named(one) is not None}
        while more := {name for name, one in named.items() if name not in found and _reach(one, found)}:
            found |= more
        return cls(named, frozenset(found))

    def of_type(self, type_: Type, lifetime: Lifetime | None = None) -> Gate | None:
        """Return the gate of a place of `type_`, which itself exists in `lifetime`; None without any."""
        inside = self._of_type(type_)
        if lifetime:
            return Gate(lifetime, ref=inside.ref) if inside and inside.ref else _with(inside, lifetime)
        return inside

    def of_named(self, one: Named) -> Gate | None:
        """Return the gate of a named type; None without any."""
        match one:
            case Record(fields=fields):
                members = [(f.name, self.of_type(f.type, f.lifetime)) for f in fields]
                return _told(Gate(members=tuple((name, gate) for name, gate in members if gate)))
            case Enum(values=values):
                return _values((one.value, one.lifetime) for one in values)
            case Union(tag=None, members=members):
                return self._untagged([(member.type, member.lifetime) for member in members])
            case Union():
                return self._tagged(one)
            case Alias(type=type_):
                return self._of_type(type_)

    def _of_type(self, type_: Type) -> Gate | None:
        match type_:
            case Ref(name=name):
                return Gate(ref=name) if name in self.gated else None
            case Nullable(inner=inner):
                return self._of_type(inner)
            case ListOf(item=inner) | MapOf(value=inner):
                each = self._of_type(inner)
                return Gate(each=each) if each else None
            case Literal(values=values, lifetimes=lifetimes):
                return _values(zip(values, lifetimes, strict=True)) if lifetimes else None
            case UnionOf(members=members, lifetimes=lifetimes):
                lives = lifetimes or (Lifetime(),) * len(members)
                return self._untagged(list(zip(members, lives, strict=True)))
            case _:
                return None

    def _tagged(self, union: Union) -> Gate | None:
        tag = union.tag
        assert tag is not None
        gates = {
            member.type.name: self.of_type(member.type, member.lifetime)
            for member in union.members
            if isinstance(member.type, Ref)
        }
        cases = tuple((value, gate) for value, name in tag.values if (gate := gates.get(name)))
        absent = gates.get(tag.absent) if tag.absent else None
        return _told(Gate(tag=tag.property, cases=cases, absent=absent)) if cases or absent else None

    def _untagged(self, members: list[tuple[Type, Lifetime]]) -> Gate | None:
        fits: list[Fit] = []
        among: list[Gate] = []
        for type_, lifetime in members:
            gate = self.of_type(type_, lifetime)
            record = self.named.get(target(type_))
            if isinstance(record, Record):
                needs = tuple(one.name for one in record.fields if one.required)
                fits.append(Fit(record.name, needs, gate or _NONE, told_by(record)))
            elif gate:
                among.append(gate)
        # The one that asks for most comes first: it is what a value that fits several was meant to be.
        fits.sort(key=lambda fit: -len(fit.needs))
        if all(fit.gate == _NONE for fit in fits):
            fits = []
        return _told(Gate(fits=tuple(fits), among=tuple(among)))


def told_by(record: Record) -> tuple[tuple[str, tuple[LiteralValue, ...]], ...]:
    """Return the required members of `record` that have one of a few values, with those values."""
    return tuple(
        (one.name, one.type.values)
        for one in record.fields
        if one.required and isinstance(one.type, Literal) and not one.type.open
    )


def _reach(one: Named, names: set[str]) -> bool:
    return any(name in names for type_ in types_of(one) for name in refs(type_))


def _with(inside: Gate | None, lifetime: Lifetime) -> Gate:
    return Gate(lifetime) if inside is None else Gate(lifetime, among=(inside,))


def _values(values: Iterable[tuple[LiteralValue, Lifetime]]) -> Gate | None:
    return _told(Gate(values=tuple((value, Gate(life)) for value, life in values if life)))


def _told(gate: Gate) -> Gate | None:
    return None if gate == _NONE else gate

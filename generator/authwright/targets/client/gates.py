"""Gates of an API: which constants hold them, what each operation has, and how they are written."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, Protocol, TypeVar

from authwright.diagnostics import Collector
from authwright.ir import Api, Lifetime, Operation
from authwright.ir.gates import Fit, Gate, GateMaker
from authwright.ir.walk import by_name, operations
from authwright.naming import NameBook
from authwright.stages.render.typed import Ident
from authwright.targets.language import Language

Text = TypeVar("Text")
_PLACES: Final = ("query", "header")


@dataclass(frozen=True, slots=True)
class GateConstant:
    """The gates of the named type `of`; constants of types in `late` are defined no sooner than this one."""

    name: Ident
    of: str
    gate: Gate
    late: frozenset[str]


@dataclass(frozen=True, slots=True)
class GateTable:
    """Constants of the named types that hold gates, and what each operation has of them."""

    constants: tuple[GateConstant, ...]
    names: Mapping[str, Ident]
    _maker: GateMaker

    def of(self, operation: Operation) -> dict[str, Gate]:
        """Return the gates of `operation` by place: `body`, `query`, `header`."""
        found: dict[str, Gate | None] = {"body": _body(operation, self._maker)}
        for place in _PLACES:
            members = [
                (one.name, self._maker.of_type(one.type, _within(one.lifetime, operation.lifetime)))
                for one in operation.parameters
                if one.place == place
            ]
            kept = tuple((name, gate) for name, gate in members if gate)
            found[place] = Gate(members=kept) if kept else None
        return {place: gate for place, gate in found.items() if gate}


def gate_table(api: Api, language: Language, book: NameBook, collector: Collector) -> GateTable:
    """Return the gates of all operations of `api`."""
    maker, named = GateMaker.of(api), by_name(api)
    order = list(dict.fromkeys(name for one in operations(api) for name in _used(one, maker)))
    scope = language.scope("constant", "gates", collector, book=book)
    names = {name: Ident(scope.claim(name, named[name].pointer)) for name in order}
    constants = tuple(
        GateConstant(names[name], name, gate, frozenset(order[index:]))
        for index, name in enumerate(order)
        if (gate := maker.of_named(named[name]))
    )
    return GateTable(constants, names, maker)


class Notation(Protocol[Text]):
    """How a language writes the parts of gates."""

    def literal(self, value: object) -> Text:
        """Return the literal of a JSON value."""
        ...

    def sequence(self, items: Sequence[Text]) -> Text:
        """Return the expression of several things in order."""
        ...

    def mapping(self, members: Sequence[tuple[str, Text]]) -> Text:
        """Return the expression that maps names to things."""
        ...

    def constant(self, name: Ident, late: bool) -> Text:
        """Return what stands for the gates of a constant; a `late` one is not defined yet."""
        ...

    def gates(self, parts: Sequence[tuple[str, Text]]) -> Text:
        """Return the expression of gates, given by the names of the runtime."""
        ...

    def fit(self, parts: Sequence[tuple[str, Text]]) -> Text:
        """Return the expression of a member of an untagged union, given by the names of the runtime."""
        ...


@dataclass(frozen=True, slots=True)
class GateWriter(Generic[Text]):
    """Writes gates as expressions; constants of types in `late` are defined further down."""

    notation: Notation[Text]
    names: Mapping[str, Ident]
    late: frozenset[str] = frozenset()

    def write(self, gate: Gate) -> Text:
        """Return the expression of a gate: the constant where it is nothing else."""
        if gate.ref and not gate.lifetime and gate.ref not in self.late:
            return self._constant(gate.ref)
        return self.notation.gates(list(self._parts(gate)))

    def _parts(self, gate: Gate) -> Iterator[tuple[str, Text]]:
        notation = self.notation
        for word, version in (("since", gate.lifetime.since), ("until", gate.lifetime.until)):
            if version:
                yield word, notation.literal(version)
        if gate.members:
            yield "members", self._mapping(gate.members)
        if gate.each:
            yield "each", self.write(gate.each)
        if gate.values:
            pairs = [(notation.literal(value), self.write(inner)) for value, inner in gate.values]
            yield "values", notation.sequence([notation.sequence(pair) for pair in pairs])
        if gate.tag is not None:
            yield "tag", notation.literal(gate.tag)
        if gate.cases:
            yield "cases", self._mapping(gate.cases)
        if gate.absent:
            yield "absent", self.write(gate.absent)
        if gate.fits:
            yield "fits", notation.sequence([notation.fit(list(self._fit(one))) for one in gate.fits])
        among = [self.write(one) for one in gate.among] + ([self._constant(gate.ref)] if gate.ref else [])
        if among:
            yield "among", notation.sequence(among)

    def _fit(self, fit: Fit) -> Iterator[tuple[str, Text]]:
        notation = self.notation
        yield "name", notation.literal(fit.name)
        yield "needs", notation.sequence([notation.literal(name) for name in fit.needs])
        yield "gates", self.write(fit.gate)
        if fit.told:
            pairs = [(notation.literal(name), self._literals(values)) for name, values in fit.told]
            yield "told", notation.sequence([notation.sequence(pair) for pair in pairs])

    def _literals(self, values: Sequence[object]) -> Text:
        return self.notation.sequence([self.notation.literal(value) for value in values])

    def _constant(self, name: str) -> Text:
        return self.notation.constant(self.names[name], name in self.late)

    def _mapping(self, members: Sequence[tuple[str, Gate]]) -> Text:
        return self.notation.mapping([(name, self.write(inner)) for name, inner in members])


def _body(operation: Operation, maker: GateMaker) -> Gate | None:
    return maker.of_type(operation.body.type) if operation.body else None


def _within(lifetime: Lifetime, owner: Lifetime) -> Lifetime:
    """Return what a lifetime says beyond that of its owner."""
    since = lifetime.since if lifetime.since != owner.since else None
    return Lifetime(since, lifetime.until if lifetime.until != owner.until else None)


def _used(operation: Operation, maker: GateMaker) -> Iterator[str]:
    """Yield the named types with gates that the requests of `operation` reach, those inside others first."""
    seen: set[str] = set()

    def visit(gate: Gate | None) -> Iterator[str]:
        for name in _refs(gate):
            if name not in seen:
                seen.add(name)
                yield from visit(maker.of_named(maker.named[name]))
                yield name

    yield from visit(_body(operation, maker))
    for one in operation.parameters:
        yield from visit(maker.of_type(one.type))


def _refs(gate: Gate | None) -> Iterator[str]:
    if gate is None:
        return
    if gate.ref:
        yield gate.ref
    inner = [one for _, one in (*gate.members, *gate.values, *gate.cases)]
    for one in (*inner, gate.each, gate.absent, *(fit.gate for fit in gate.fits), *gate.among):
        yield from _refs(one)

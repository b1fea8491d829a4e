"""The module of gates: what of request bodies only some server versions understand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from authwright.ir import Lifetime, Operation
from authwright.ir.gates import Gate, GateMaker
from authwright.ir.walk import operations
from authwright.stages.render.typed import Ident, Layout
from authwright.targets.language import Import
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.views import GatesView, GateView
from authwright.targets.python.docs import docstring
from authwright.targets.python.language import PYTHON
from authwright.targets.python.literals import literal, strings, tuple_of

_PLACES = ("query", "header")


@dataclass(frozen=True, slots=True)
class GateTable:
    """Constants of the named types that hold gates, and what each operation has of them."""

    view: GatesView
    _maker: GateMaker
    _constants: Mapping[str, Ident]

    def of(self, operation: Operation) -> Layout:
        """Return the expression for the gates of `operation` by place; empty when it has none."""
        writer = _Writer(self._constants, "gates.")
        found: dict[str, Gate | None] = {"body": _body(operation, self._maker)}
        for place in _PLACES:
            members = [
                (one.name, self._maker.of_type(one.type, _within(one.lifetime, operation.lifetime)))
                for one in operation.parameters
                if one.place == place
            ]
            kept = tuple((name, gate) for name, gate in members if gate)
            found[place] = Gate(members=kept) if kept else None
        texts = [f"{literal(place)}: {writer.text(gate)}" for place, gate in found.items() if gate]
        return Layout(f"{{{', '.join(texts)}}}" if texts else "")


def gate_table(context: Context) -> GateTable:
    """Return the gates of all operations of the API."""
    maker = GateMaker.of(context.api)
    order = list(dict.fromkeys(name for one in operations(context.api) for name in _used(one, maker)))
    scope = PYTHON.scope("constant", "gates", context.collector)
    constants = {name: Ident(scope.claim(name, context.named[name].pointer)) for name in order}
    views: list[GateView] = []
    for index, name in enumerate(order):
        writer = _Writer(constants, "", late=frozenset(order[index:]))
        gate = maker.of_named(context.named[name])
        if gate is not None:
            doc = docstring([f"What of `{context.names.types[name]}` only some servers understand."], 0)
            views.append(GateView(constants[name], Layout(writer.text(gate)), doc))
    about = "What of requests only some server versions understand, a constant a model."
    runtime = {Import(".._runtime.gates", "Gates")}
    if any("Fit(" in view.gates for view in views):
        runtime.add(Import(".._runtime.gates", "Fit"))
    needed = [Import("typing", "Final"), *runtime] if views else []
    return GateTable(GatesView(context.module([about], needed), tuple(views)), maker, constants)


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


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes gates as expressions; constants in `late` are defined further down."""

    constants: Mapping[str, Ident]
    prefix: str
    late: frozenset[str] = frozenset()

    def text(self, gate: Gate) -> str:
        """Return the expression of a gate: the constant where it is nothing else."""
        if gate.ref and not gate.lifetime and gate.ref not in self.late:
            return f"{self.prefix}{self.constants[gate.ref]}"
        return f"Gates({', '.join(self._arguments(gate))})"

    def _arguments(self, gate: Gate) -> Iterator[str]:
        for word, version in (("since", gate.lifetime.since), ("until", gate.lifetime.until)):
            if version:
                yield f"{word}={literal(version)}"
        if gate.members:
            yield f"members={self._mapping(gate.members)}"
        if gate.each:
            yield f"each={self.text(gate.each)}"
        if gate.values:
            pairs = [f"({literal(value)}, {self.text(inner)})" for value, inner in gate.values]
            yield f"values={tuple_of(pairs)}"
        if gate.tag is not None:
            yield f"tag={literal(gate.tag)}"
        if gate.cases:
            yield f"cases={self._mapping(gate.cases)}"
        if gate.absent:
            yield f"absent={self.text(gate.absent)}"
        if gate.fits:
            fits = [
                f"Fit({literal(one.name)}, {strings(one.needs)}, {self.text(one.gate)})" for one in gate.fits
            ]
            yield f"fits={tuple_of(fits)}"
        among = [self.text(one) for one in gate.among] + ([self._later(gate.ref)] if gate.ref else [])
        if among:
            yield f"among={tuple_of(among)}"

    def _later(self, name: str) -> str:
        constant = f"{self.prefix}{self.constants[name]}"
        return f"lambda: {constant}" if name in self.late else constant

    def _mapping(self, members: tuple[tuple[str, Gate], ...]) -> str:
        return f"{{{', '.join(f'{literal(name)}: {self.text(inner)}' for name, inner in members)}}}"

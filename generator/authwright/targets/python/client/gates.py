"""The module of gates: what of request bodies only some server versions understand."""

from collections.abc import Sequence
from dataclasses import dataclass

from authwright.ir import Operation
from authwright.stages.render.typed import Ident, Layout
from authwright.targets.client.gates import GateTable, GateWriter
from authwright.targets.client.gates import gate_table as neutral_table
from authwright.targets.language import Import
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.views import GatesView, GateView
from authwright.targets.python.docs import docstring
from authwright.targets.python.language import PYTHON
from authwright.targets.python.literals import literal, tuple_of


def gate_table(context: Context) -> GateTable:
    """Return the gates of all operations of the API."""
    return neutral_table(context.api, PYTHON, context.book, context.collector)


def gates_view(context: Context, table: GateTable) -> GatesView:
    """Return the view of the module."""
    views: list[GateView] = []
    for one in table.constants:
        text = GateWriter(_Notation(""), table.names, one.late).write(one.gate)
        doc = docstring([f"What of `{context.names.types[one.of]}` only some servers understand."], 0)
        views.append(GateView(one.name, Layout(text), doc))
    about = "What of requests only some server versions understand, a constant a model."
    runtime = {Import(".._runtime.gates", "Gates")}
    if any("Fit(" in view.gates for view in views):
        runtime.add(Import(".._runtime.gates", "Fit"))
    needed = [Import("typing", "Final"), *runtime] if views else []
    return GatesView(context.module([about], needed), tuple(views))


def gates_of(operation: Operation, table: GateTable) -> Layout:
    """Return the expression for the gates of `operation` by place; empty when it has none."""
    notation = _Notation("gates.")
    writer = GateWriter(notation, table.names)
    members = [(place, writer.write(gate)) for place, gate in table.of(operation).items()]
    return Layout(notation.mapping(members) if members else "")


@dataclass(frozen=True, slots=True)
class _Notation:
    """Gates as calls of the runtime's classes; `prefix` leads to the constants."""

    prefix: str

    def literal(self, value: object) -> str:
        return str(literal(value))

    def sequence(self, items: Sequence[str]) -> str:
        return str(tuple_of(items))

    def mapping(self, members: Sequence[tuple[str, str]]) -> str:
        return f"{{{', '.join(f'{literal(name)}: {text}' for name, text in members)}}}"

    def constant(self, name: Ident, late: bool) -> str:
        return f"{'lambda: ' if late else ''}{self.prefix}{name}"

    def gates(self, parts: Sequence[tuple[str, str]]) -> str:
        return f"Gates({', '.join(f'{name}={text}' for name, text in parts)})"

    def fit(self, parts: Sequence[tuple[str, str]]) -> str:
        return f"Fit({', '.join(text for _, text in parts)})"

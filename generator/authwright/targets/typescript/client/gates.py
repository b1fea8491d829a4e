"""The module of gates: what of requests only some server versions understand."""

from collections.abc import Sequence
from dataclasses import dataclass

from authwright.ir import Operation
from authwright.stages.render.typed import Ident
from authwright.targets.client.gates import GateTable, GateWriter
from authwright.targets.client.gates import gate_table as neutral_table
from authwright.targets.typescript.client.call_views import ConstantsView, ConstantView
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.constants import statement
from authwright.targets.typescript.data import Data, called, data, list_of, members_of, word
from authwright.targets.typescript.docs import tsdoc
from authwright.targets.typescript.imports import type_import
from authwright.targets.typescript.language import TYPESCRIPT


def gate_table(context: Context) -> GateTable:
    """Return the gates of all operations of the API."""
    return neutral_table(context.api, TYPESCRIPT, context.book, context.collector)


def gates_view(context: Context, table: GateTable) -> ConstantsView:
    """Return the view of the module."""
    about = "What of requests only some server versions understand, a constant a model."
    views: list[ConstantView] = []
    for one in table.constants:
        value = GateWriter(_Notation(""), table.names, one.late).write(one.gate)
        doc = tsdoc([f"What of `{context.names.types[one.of]}` only some servers understand."])
        views.append(ConstantView(doc, statement(f"export const {one.name}", "Gates", value)))
    needed = [type_import("../runtime/gates.js", "Gates")] if views else []
    return ConstantsView(context.module([about], needed), tuple(views))


def gates_of(operation: Operation, table: GateTable) -> Data | None:
    """Return the expression for the gates of `operation`; None when it has none."""
    writer = GateWriter(_Notation("gates."), table.names)
    members = [(place, writer.write(gate)) for place, gate in table.of(operation).items()]
    return called("/* @__PURE__ */ gated(", members_of(members)) if members else None


@dataclass(frozen=True, slots=True)
class _Notation:
    """Gates as object literals; `prefix` leads to the constants."""

    prefix: str

    def literal(self, value: object) -> Data:
        return data(value)

    def sequence(self, items: Sequence[Data]) -> Data:
        return list_of(items)

    def mapping(self, members: Sequence[tuple[str, Data]]) -> Data:
        return members_of(members)

    def constant(self, name: Ident, late: bool) -> Data:
        return word(f"{'() => ' if late else ''}{self.prefix}{name}")

    def gates(self, parts: Sequence[tuple[str, Data]]) -> Data:
        return members_of(parts)

    def fit(self, parts: Sequence[tuple[str, Data]]) -> Data:
        return members_of(parts)

"""The module of causes: by which texts a client knows why an operation failed."""

from collections.abc import Iterator

from authwright.ir import Operation
from authwright.targets.client.causes import CauseTable, Told
from authwright.targets.client.causes import cause_table as neutral_table
from authwright.targets.language import Import
from authwright.targets.typescript.client.call_views import ConstantsView, ConstantView
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.constants import statement
from authwright.targets.typescript.data import Data, called, data, list_of, members_of, word
from authwright.targets.typescript.docs import tsdoc
from authwright.targets.typescript.imports import type_import
from authwright.targets.typescript.language import TYPESCRIPT

_TYPE = "readonly Cause[]"


def cause_table(context: Context) -> CauseTable:
    """Return the causes of all operations of the API."""
    return neutral_table(context.api, TYPESCRIPT, context.book, context.collector)


def causes_view(context: Context, table: CauseTable) -> ConstantsView:
    """Return the view of the module."""
    about = "Why operations fail: each cause with the texts by which servers tell it."
    single = (
        ConstantView(
            tsdoc([one.when]),
            statement(f"export const {one.name}", _TYPE, list_of([_cause(told) for told in one.form])),
        )
        for one in table.constants
    )
    groups = (
        ConstantView(tsdoc([one.doc]), statement(f"export const {one.name}", _TYPE, _joined(one.members)))
        for one in table.groups
    )
    needed = [type_import("../runtime/operation.js", "Cause")] if table.constants else []
    if any(told.kind == "template" for one in table.constants for told in one.form):
        needed.append(Import("../runtime/templates.js", "template"))
    return ConstantsView(context.module([about], needed), (*single, *groups))


def causes_of(operation: Operation, table: CauseTable) -> Data | None:
    """Return the expression for the causes of `operation`; None when it has none."""
    names = [f"causes.{name}" for name in table.of(operation)]
    if len(names) == 1:
        return word(names[0])
    return _joined(names) if names else None


def _joined(names: list[str] | tuple[str, ...]) -> Data:
    # Bundlers keep an array that spreads others, since spreading may do anything. What is marked as pure, and
    # is not used, they drop.
    return called("/* @__PURE__ */ ", list_of([word(name) for name in names]), ".flat()")


def _cause(told: Told) -> Data:
    return members_of(list(_members(told)))


def _members(told: Told) -> Iterator[tuple[str, Data]]:
    yield "name", data(told.cause)
    yield "status", data(told.status)
    if told.kind == "template":
        yield "matches", _template(told.text)
    else:
        if told.kind != "literal":
            yield "kind", data(told.kind)
        if told.text or told.kind == "literal":
            yield "text", data(told.text)
    for key, version in (("since", told.since), ("until", told.until)):
        if version:
            yield key, data(version)


def _template(text: str) -> Data:
    """Return what tells whether a text is that one with something in its holes."""
    head, shown = "/* @__PURE__ */ template(", data(text)
    return Data(f"{head}{shown.text})", (head, ")"), (("", shown),))

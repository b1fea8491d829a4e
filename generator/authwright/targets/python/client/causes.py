"""The module of causes: by which texts a client knows why an operation failed."""

from collections.abc import Iterable, Iterator

from authwright.ir import Operation
from authwright.stages.render.typed import Ident, Layout
from authwright.targets.client.causes import CauseTable, Form, Told
from authwright.targets.client.causes import cause_table as neutral_table
from authwright.targets.language import Import
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.views import CausesView, CauseView
from authwright.targets.python.docs import docstring
from authwright.targets.python.language import PYTHON
from authwright.targets.python.literals import literal, tuple_of


def cause_table(context: Context) -> CauseTable:
    """Return the causes of all operations of the API."""
    return neutral_table(context.api, PYTHON, context.book, context.collector)


def causes_view(context: Context, table: CauseTable) -> CausesView:
    """Return the view of the module."""
    doc = "Why operations fail: each cause with the texts by which servers tell it."
    needed = (Import("typing", "Final"), Import(".._runtime.operation", "Cause"))
    return CausesView(
        module=context.module([doc], needed if table.constants else ()),
        causes=tuple(
            CauseView(one.name, _tuple(one.form), docstring([one.when], 0)) for one in table.constants
        ),
        groups=tuple(
            CauseView(one.name, _joined(one.members), docstring([one.doc], 0)) for one in table.groups
        ),
    )


def causes_of(operation: Operation, table: CauseTable) -> Layout:
    """Return the expression for the causes of `operation`; empty when it has none."""
    parts = [f"causes.{name}" for name in table.of(operation)]
    if len(parts) == 1:
        return Layout(parts[0])
    return tuple_of([f"*{part}" for part in parts]) if parts else Layout("")


def _joined(names: Iterable[Ident]) -> Layout:
    return Layout(f"({', '.join(f'*{name}' for name in names)})")


def _tuple(form: Form) -> Layout:
    return tuple_of([f"Cause({', '.join(_arguments(one))})" for one in form])


def _arguments(told: Told) -> Iterator[str]:
    yield from (literal(value) for value in (told.cause, told.status, told.kind))
    if told.text or told.kind not in {"text", "shape"}:
        yield literal(told.text)
    for word, version in (("since", told.since), ("until", told.until)):
        if version:
            yield f"{word}={literal(version)}"

"""Functions that begin a write with what was read."""

from collections.abc import Sequence
from typing import Final

from authwright.ir import Record, Ref
from authwright.stages.render.typed import Ident, Layout
from authwright.targets.client.results import secret_names
from authwright.targets.client.rewrites import carrying
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.client.views import RewriteView
from authwright.targets.typescript.data import Data, called, data, members_of
from authwright.targets.typescript.docs import INDENT, tsdoc
from authwright.targets.typescript.heads import function_head

CARRIED_OVER: Final = Ident("carriedOver")
HIDING: Final = Ident("hiding")
_ABOUT: Final = (
    "Begins a write with what was read; then assign what is to change.",
    "Members which the server keeps when they are left out are not carried over, and are sent once assigned. "
    "Nothing is checked, and what was read stays as it is.",
)


def rewrite_name(type_name: str) -> Ident:
    """Return the name of the function that makes a type from an answer."""
    return Ident(f"to{type_name}")


def rewrite_view(context: Context, record: Record, source: Record, readers: Sequence[str]) -> RewriteView:
    """Return the function that carries values of `source` over to `record`.

    `readers` are all records that are a `source`; what one of them has besides cannot be written.
    """
    types = context.names.types
    name = types[record.name]
    head = function_head(
        f"export function {rewrite_name(name)}", [f"response: {types[source.name]}"], str(name)
    )
    begin, end = f"return {CARRIED_OVER}(response, ", ");"
    told = _told(context, record, source, readers).laid(len(INDENT), len(begin + end))
    return RewriteView(tsdoc(_ABOUT), Layout(head), Layout(f"{INDENT}{begin}{told}{end}"))


def form_secrets(context: Context, record: Record) -> tuple[str, ...]:
    """Return the members of a form, at any depth, that do not print."""
    return secret_names(Ref(record.name), context.named)


def _told(context: Context, record: Record, source: Record, readers: Sequence[str]) -> Data:
    wire = {name: {one.name: one.name for one in each.fields} for name, each in context.records.items()}
    told = carrying(context.api, record, source, readers, wire)
    members = [("leftOut", data(told.left_out))]
    if told.not_null:
        members.append(("notNull", data(told.not_null)))
    if told.replaced:
        members.append(("replaced", members_of([(name, data(pairs)) for name, pairs in told.replaced])))
    if told.closed:
        members.append(("declared", data([one.name for one in record.fields])))
    if secrets := form_secrets(context, record):
        members.append(("secrets", called(f"{HIDING}(", data(secrets))))
    return members_of(members)

"""Arguments of the runtime that begins a write with what was read."""

from collections.abc import Iterator, Sequence

from authwright.ir import Record
from authwright.stages.render.typed import Layout
from authwright.targets.client.rewrites import carrying
from authwright.targets.python.client.context import Context
from authwright.targets.python.literals import literal, strings, tuple_of


def carried_over(context: Context, record: Record, source: Record, readers: Sequence[str]) -> Layout:
    """Return the arguments that say how values of `source` are carried over to `record`.

    `readers` are all records that are a `source`; what one of them has besides cannot be written.
    """
    return Layout(", ".join(_arguments(context, record, source, readers)))


def _arguments(context: Context, record: Record, source: Record, readers: Sequence[str]) -> Iterator[str]:
    told = carrying(context.api, record, source, readers, context.names.fields)
    yield f"left_out={strings(told.left_out)}"
    if told.not_null:
        yield f"not_null={strings(told.not_null)}"
    if told.replaced:
        pairs = ", ".join(f"{literal(name)}: {_pairs(values)}" for name, values in told.replaced)
        yield f"replaced={{{pairs}}}"
    if told.closed:
        yield "closed=True"


def _pairs(values: Sequence[tuple[object, object]]) -> str:
    return tuple_of([f"({literal(read)}, {literal(written)})" for read, written in values])

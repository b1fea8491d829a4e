"""Models that are read, changed and written back: what a request begins from, and what comes along."""

from collections.abc import Iterator, Mapping, Sequence

from authwright.ir import Nullable, Record, Ref
from authwright.ir.walk import operations
from authwright.stages.render.typed import Layout
from authwright.targets.python.client.context import Context
from authwright.targets.python.literals import literal, strings, tuple_of


def read_form(record: Record, records: Mapping[str, Record]) -> Record | None:
    """Return the response from which a write of `record` begins, None where it may as well begin empty.

    That is so when the server keeps every field that is left out: to read first would only add the risk of
    writing back what somebody else has changed meanwhile.
    """
    if record.role != "request" or all(one.omitted == "unchanged" for one in record.fields):
        return None
    return next(
        (one for one in records.values() if one.model == record.model and one.role == "response"), None
    )


def carrying(context: Context, record: Record, source: Record, readers: Sequence[str]) -> Layout:
    """Return the arguments that say how values of `source` are carried over to `record`.

    `readers` are all records that are a `source`; what one of them has besides cannot be written.
    """
    return Layout(", ".join(_arguments(context, record, source, readers)))


def _arguments(context: Context, record: Record, source: Record, readers: Sequence[str]) -> Iterator[str]:
    names = context.names.fields
    own = names[record.name]
    kept = {own[one.name] for one in record.fields if one.omitted != "unchanged"}
    known = {python for reader in readers for python in names[reader].values()} | set(own.values())
    yield f"left_out={strings(sorted(known - kept))}"
    nulls = {one.name for one in source.fields if isinstance(one.type, Nullable)}
    told = sorted(
        own[one.name] for one in record.fields if one.name in nulls and not isinstance(one.type, Nullable)
    )
    if not_null := [name for name in told if name in kept]:
        yield f"not_null={strings(not_null)}"
    replaced = {
        own[one.name]: tuple_of(
            [f"({literal(read)}, {literal(written)})" for read, written in one.written_back]
        )
        for one in record.fields
        if one.written_back and own[one.name] in kept
    }
    if replaced:
        pairs = ", ".join(f"{literal(name)}: {pairs}" for name, pairs in sorted(replaced.items()))
        yield f"replaced={{{pairs}}}"
    if any(
        one.body and one.body.closed and one.body.type == Ref(record.name) for one in operations(context.api)
    ):
        yield "closed=True"

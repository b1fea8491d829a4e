"""Models that are read, changed and written back: what a write begins from, and what comes along."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from authwright.ir import Api, Nullable, Record, Ref
from authwright.ir.types import LiteralValue
from authwright.ir.walk import operations


@dataclass(frozen=True, slots=True)
class Carrying:
    """How values that were read are carried over, each list in the order of names.

    Members that are `left_out` are not. Of the others, those in `not_null` are left out when they are null,
    and values of those in `replaced` are written otherwise than they were read. A `closed` write has only
    members that are known.
    """

    left_out: tuple[str, ...]
    not_null: tuple[str, ...]
    replaced: tuple[tuple[str, tuple[tuple[LiteralValue, LiteralValue], ...]], ...]
    closed: bool


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


def carrying(
    api: Api,
    record: Record,
    source: Record,
    readers: Iterable[str],
    names: Mapping[str, Mapping[str, str]],
) -> Carrying:
    """Return how values of `source` are carried over to `record`.

    `readers` are all records that are a `source`; what one of them has besides cannot be written. `names`
    has, by record and by name on the wire, what the members of each are called.
    """
    own = names[record.name]
    kept = {own[one.name] for one in record.fields if one.omitted != "unchanged"}
    known = {name for reader in readers for name in names[reader].values()} | set(own.values())
    nulls = {one.name for one in source.fields if isinstance(one.type, Nullable)}
    told = {
        own[one.name] for one in record.fields if one.name in nulls and not isinstance(one.type, Nullable)
    }
    replaced = {
        own[one.name]: one.written_back for one in record.fields if one.written_back and own[one.name] in kept
    }
    closed = any(
        one.body and one.body.closed and one.body.type == Ref(record.name) for one in operations(api)
    )
    return Carrying(
        tuple(sorted(known - kept)), tuple(sorted(told & kept)), tuple(sorted(replaced.items())), closed
    )

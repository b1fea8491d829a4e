"""Models that are read, changed and written back: which response a request begins from."""

from collections.abc import Mapping

from authwright.ir import Record


def read_form(record: Record, records: Mapping[str, Record]) -> Record | None:
    """Return the response from which a write of `record` begins, None where it may as well begin empty.

    That is so when the server keeps every field that is left out.
    """
    if record.role != "request" or all(one.omitted == "unchanged" for one in record.fields):
        return None
    return next(
        (one for one in records.values() if one.model == record.model and one.role == "response"), None
    )

"""Which way models travel."""

from authwright.ir import Record


def only_requested(record: Record) -> bool:
    """Whether a record is sent and never received."""
    if record.role is not None:
        return record.role == "request"
    return record.used_in_requests and not record.used_in_responses

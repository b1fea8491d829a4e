"""The format `date-time` of RFC 3339."""

from .date import is_date
from .time import is_time


def is_date_time(text: str) -> bool:
    """Whether `text` is a date and a time with its offset, joined by a `T`, such as `1985-04-12T23:20:50Z`.

    Second 60 is accepted at 23:59 UTC of any day: which days had one is no matter of form.
    """
    return text[10:11] in {"T", "t"} and is_date(text[:10]) and is_time(text[11:])

"""Header values: what may be sent, and the one that says how long to wait."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from .errors import InvalidRequestError

_NAME: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_SECONDS: Final = re.compile(r"[+-]?[0-9]{1,12}(?:\.[0-9]{0,12})?")
_VALUE: Final = re.compile(r"[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?|")


def checked(name: str, value: str) -> tuple[str, str]:
    """A header with its name in lower case.

    Raises:
        InvalidRequestError: The header cannot be sent as one line of ASCII. The message has the name alone.
    """
    if not _NAME.fullmatch(name):
        raise InvalidRequestError("a header name holds characters that HTTP does not allow")
    if not _VALUE.fullmatch(value):
        raise InvalidRequestError(f"the value of header {name!r} holds characters that HTTP does not allow")
    return name.lower(), value


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Seconds to wait as an answer tells; None when it tells nothing.

    It tells by `Retry-After-Ms` in milliseconds, else by `Retry-After` in seconds or as a date, which is
    measured against the answer's own `Date`, so that a wrong clock on this side does no harm.
    """
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return max(0.0, milliseconds / 1000)
    text = headers.get("retry-after", "").strip()
    seconds = _number(text)
    if seconds is None:
        until = _moment(text)
        if until is None:
            return None
        start = _moment(headers.get("date", "")) or now or datetime.now(UTC)
        seconds = (until - start).total_seconds()
    return max(0.0, seconds)


def _number(text: str) -> float | None:
    """A finite number in plain digits: not what else Python reads as one, such as `nan` or `1_0`."""
    return float(text) if _SECONDS.fullmatch(text.strip()) else None


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

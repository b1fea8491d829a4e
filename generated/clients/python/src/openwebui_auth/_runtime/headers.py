"""Header values: what may be sent, and the one that says how long to wait."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from .errors import InvalidRequestError

_NAME: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
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
    """Seconds to wait as `Retry-After` tells in either form, seconds or a date; None when it tells nothing.

    A date is measured against the answer's own `Date`, so that a wrong clock on this side does no harm.
    """
    text = headers.get("retry-after", "").strip()
    try:
        seconds = float(text)
    except ValueError:
        until = _moment(text)
        if until is None:
            return None
        start = _moment(headers.get("date", "")) or now or datetime.now(UTC)
        seconds = (until - start).total_seconds()
    return max(0.0, seconds) if math.isfinite(seconds) else None


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

"""What is written to `logging`: every request at DEBUG, every repetition at INFO, and never a secret.

The logger has the name of the package. Bodies and queries are not logged; of headers, only the values of
those that are known to hold nothing secret.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import httpx2

    from .errors import ApiConnectionError

LOGGER: Final = logging.getLogger(__name__.partition("._runtime")[0])

_SHOWN: Final = frozenset(
    {
        "accept",
        "allow",
        "cache-control",
        "connection",
        "content-length",
        "content-type",
        "date",
        "retry-after",
        "server",
        "transfer-encoding",
        "user-agent",
        "x-request-id",
    }
)
# The log of the connection shows an answer's headers as pairs of bytes literals.
_PAIR: Final = re.compile(r"""\(b(['"])([A-Za-z0-9-]+)\1, b(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\)""")
_CONNECTION_LOGS: Final = ("httpcore2.http11", "httpcore2.http2", "httpcore2.proxy")


def shown(headers: Iterable[tuple[str, str]]) -> str:
    """Headers as text, without the values that may be secret."""
    return ", ".join(
        f"{name}: {value if name.lower() in _SHOWN else '<not shown>'}" for name, value in headers
    )


def is_told() -> bool:
    """Whether anybody reads what is logged of every request."""
    return LOGGER.isEnabledFor(logging.DEBUG)


def sending(operation: str, attempt: int, outgoing: httpx2.Request) -> None:
    """Logs a request."""
    method, path = outgoing.method, outgoing.url.path
    LOGGER.debug(
        "%s: %s %s, attempt %d (%s)", operation, method, path, attempt, shown(outgoing.headers.items())
    )


def ended(
    operation: str, response: httpx2.Response | None, error: ApiConnectionError | None, seconds: float
) -> None:
    """Logs an answer, or that none came."""
    if response is None:
        LOGGER.debug("%s: no answer after %.0f ms: %s", operation, seconds * 1000, error)
    else:
        status, headers = response.status_code, shown(response.headers.items())
        LOGGER.debug("%s: %d after %.0f ms (%s)", operation, status, seconds * 1000, headers)


def repeating(operation: str, attempt: int, reason: object, pause: float) -> None:
    """Logs that a call is made again."""
    LOGGER.info("%s: attempt %d: %s; again in %.2f s", operation, attempt, reason, pause)


class _Redacting(logging.Filter):
    """Takes the values of an answer's headers out of the connection's own log: cookies are among them."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.msg, str) and not record.args:
            record.msg = _PAIR.sub(_redacted, record.msg)
        return True


def _redacted(pair: re.Match[str]) -> str:
    return pair[0] if pair[2].lower() in _SHOWN else f"(b'{pair[2]}', <not shown>)"


_REDACTING: Final = _Redacting()


def redact_connection_logs() -> None:
    """Sees to it that the transport, whose log shows answers' headers at DEBUG, shows no cookie."""
    for name in _CONNECTION_LOGS:
        logging.getLogger(name).addFilter(_REDACTING)

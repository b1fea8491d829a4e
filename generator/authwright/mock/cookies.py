"""Writing declared cookies and headers."""

import re
from email.utils import formatdate
from typing import Final

from authwright.ir import Cookie, Header, Operation
from authwright.mock.behaviour import Call

_QUOTED: Final = re.compile(r"`([^`]+)`")
_CLEARED: Final = ("Max-Age=0", "expires=Thu, 01 Jan 1970 00:00:00 GMT")


def declared_headers(operation: Operation) -> dict[str, str]:
    """Return the headers of every answer of an operation whose descriptions quote their one value."""
    return {one.name: value for one in operation.headers if (value := _value(one)) is not None}


def cookie_lines(call: Call) -> list[str]:
    """Return the values of `Set-Cookie` that a call has come to: of declared cookies only.

    Raises LookupError for a cookie that the operation does not declare.
    """
    lines: list[str] = []
    for name, given in (call.cookies or {}).items():
        action = "clears" if given is None else "sets"
        cookie = next((c for c in call.operation.cookies if c.name == name and c.action == action), None)
        if cookie is None:
            raise LookupError(f"{call.operation.name} does not declare that it {action} cookie {name}")
        lines.append(_set(cookie, *given, call.now) if given else _cleared(cookie))
    return lines


def _value(header: Header) -> str | None:
    quoted = _QUOTED.findall(header.doc)
    return quoted[0] if len(quoted) == 1 else None


def _set(cookie: Cookie, value: str, max_age: int | None, now: float) -> str:
    """Write a cookie with its attributes. Max-Age and expires need a time, and are left out without one."""
    attributes: list[str] = []
    for one in cookie.attributes:
        timed = {"max-age": f"Max-Age={max_age}", "expires": f"expires={_date(now + (max_age or 0))}"}
        if one.lower() not in timed:
            attributes.append(one)
        elif max_age is not None:
            attributes.append(timed[one.lower()])
    return "; ".join((f"{cookie.name}={value}", *attributes))


def _cleared(cookie: Cookie) -> str:
    kept = [one for one in cookie.attributes if one.partition("=")[0].lower() in ("path", "domain")]
    return "; ".join((f'{cookie.name}=""', *_CLEARED, *kept))


def _date(at: float) -> str:
    return formatdate(at, usegmt=True)

"""The authority of an IRI: userinfo, host and port."""

from .characters import is_ucschar
from .ipv6 import is_ipv6

_authority_DIGITS = frozenset("0123456789")
_authority_HEX = frozenset("0123456789abcdefABCDEF")
_authority_UNRESERVED = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;="
)
_authority_HOST = _authority_UNRESERVED | {"%"}
_authority_USER = _authority_HOST | {":"}
_authority_FUTURE = _authority_UNRESERVED | {":"}


def is_authority(text: str) -> bool:
    """Whether `text`, in which percent signs are known to encode, is `[userinfo@]host[:port]`."""
    user, _, place = text.rpartition("@")
    if place[:1] == "[":
        host, bracket, port = place[1:].partition("]")
        if not bracket or port[:1] not in {"", ":"} or not (is_ipv6(host) or _authority_is_future(host)):
            return False
        port = port[1:]
    else:
        host, _, port = place.partition(":")
        if not _authority_holds(host, _authority_HOST):
            return False
    return _authority_DIGITS.issuperset(port) and _authority_holds(user, _authority_USER)


def _authority_is_future(text: str) -> bool:
    """Whether `text` is an IPvFuture, such as `v1.fe80::a+en1`."""
    version, _, address = text[1:].partition(".")
    return (
        text[:1] in {"v", "V"}
        and version != ""
        and _authority_HEX.issuperset(version)
        and address != ""
        and _authority_FUTURE.issuperset(address)
    )


def _authority_holds(text: str, allowed: frozenset[str]) -> bool:
    if allowed.issuperset(text):
        return True
    return all(char > "\x7f" and is_ucschar(char) for char in set(text) - allowed)

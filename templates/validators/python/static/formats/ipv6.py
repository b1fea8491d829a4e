"""The format `ipv6`: the texts of addresses of RFC 4291, section 2.2."""

from .ipv4 import is_ipv4

_ipv6_DIGITS = frozenset("0123456789abcdefABCDEF")
_ipv6_WRONG = 9
"""More groups than an address has."""


def is_ipv6(text: str) -> bool:
    """Whether `text` is an IPv6 address, without zone or prefix length."""
    if len(text) > 45:
        return False
    head, gap, tail = text.partition("::")
    if not gap:
        return _ipv6_groups(text, True) == 8
    return _ipv6_groups(head, False) + _ipv6_groups(tail, True) < 8


def _ipv6_groups(text: str, last: bool) -> int:
    """The number of groups of 16 bits in `text`; the `last` two may be an IPv4 address."""
    if not text:
        return 0
    groups = text.split(":")
    count = len(groups)
    if last and "." in groups[-1]:
        if not is_ipv4(groups.pop()):
            return _ipv6_WRONG
        count += 1
    for group in groups:
        if not 1 <= len(group) <= 4 or not _ipv6_DIGITS.issuperset(group):
            return _ipv6_WRONG
    return count

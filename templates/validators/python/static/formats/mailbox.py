"""Parts of mailboxes: RFC 5321, section 4.1.2, as RFC 6531 extends it beyond ASCII."""

from .ipv4 import is_ipv4
from .ipv6 import is_ipv6

_mailbox_ATOM = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/=?^_`{|}~")


def is_local_part(text: str) -> bool:
    """Whether `text` is what may stand before the `@`: atoms joined by dots, or a quoted string.

    It has at most 64 octets in UTF-8.
    """
    if len(text) > 64 or not (text.isascii() or _mailbox_fits(text)):
        return False
    if text[:1] == '"':
        return len(text) > 1 and text[-1] == '"' and _mailbox_is_quoted(text[1:-1])
    return all(_mailbox_is_atom(atom) for atom in text.split("."))


def _mailbox_fits(text: str) -> bool:
    """Whether UTF-8 can encode `text`, which takes no surrogates, in 64 octets."""
    return not any("\ud7ff" < char < "\ue000" for char in text) and len(text.encode()) <= 64


def _mailbox_is_atom(text: str) -> bool:
    if _mailbox_ATOM.issuperset(text):
        return text != ""
    return all(char > "\x7f" for char in set(text) - _mailbox_ATOM)


def _mailbox_is_quoted(text: str) -> bool:
    escaped = False
    for char in text:
        if escaped:
            if not " " <= char <= "~":
                return False
            escaped = False
        elif char == "\\":
            escaped = True
        elif char < " " or char in {'"', "\x7f"}:
            return False
    return not escaped


def is_address_literal(text: str) -> bool:
    """Whether `text` is an IPv4 or IPv6 address in brackets; no other kind has been registered."""
    if text[:1] != "[" or text[-1:] != "]":
        return False
    if text[1:6].lower() == "ipv6:":
        return is_ipv6(text[6:-1])
    return is_ipv4(text[1:-1])

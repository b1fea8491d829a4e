"""The format `email`: the Mailbox of RFC 5321, section 4.1.2."""

from .ldh import is_ldh_name
from .mailbox import is_address_literal, is_local_part


def is_email(text: str) -> bool:
    """Whether `text` is one mailbox, without a name or angle brackets around it."""
    local, at, domain = text.rpartition("@")
    if not at or not text.isascii() or not is_local_part(local):
        return False
    return is_ldh_name(domain) or is_address_literal(domain)

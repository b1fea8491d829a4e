"""The format `idn-email`: the Mailbox of RFC 6531, section 3.3."""

from .idn_hostname import is_idn_hostname
from .mailbox import is_address_literal, is_local_part
from .unicode_data import unicode_composed


def is_idn_email(text: str) -> bool:
    """Whether `text` is one mailbox, of which both parts may go beyond ASCII.

    The domain is normalized (NFC) before it is judged; only full stops separate its labels.
    """
    local, at, domain = text.rpartition("@")
    if not at or len(domain) > 253 or not is_local_part(local):
        return False
    if domain.isascii():
        return is_idn_hostname(domain) or is_address_literal(domain)
    if not {"\u3002", "\uff0e", "\uff61"}.isdisjoint(domain):
        return False
    return is_idn_hostname(unicode_composed(domain))

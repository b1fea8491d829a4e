"""The format `hostname`: RFC 1123, section 2.1, with the A-labels of RFC 5891."""

from .idn_hostname import is_idn_hostname


def is_hostname(text: str) -> bool:
    """Whether `text` is labels of letters, digits and hyphens, joined by dots; A-labels must be valid.

    Labels have at most 63 characters, names 253; there is no dot at the end.
    """
    return text.isascii() and is_idn_hostname(text)

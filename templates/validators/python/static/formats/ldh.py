"""Names of hosts in ASCII: letters, digits and hyphens (RFC 952, RFC 1123 section 2.1)."""

_ldh_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")


def is_ldh_name(text: str) -> bool:
    """Whether `text` is labels joined by dots, of 253 characters at most; A-labels are not decoded."""
    return len(text) <= 253 and all(is_ldh_label(label) for label in text.split("."))


def is_ldh_label(text: str) -> bool:
    """Whether `text` has 1 to 63 letters, digits and hyphens, with no hyphen first or last."""
    return 1 <= len(text) <= 63 and text[0] != "-" and text[-1] != "-" and _ldh_CHARACTERS.issuperset(text)

"""The format `uuid` of RFC 4122."""

_uuid_CHARACTERS = frozenset("0123456789abcdefABCDEF-")


def is_uuid(text: str) -> bool:
    """Whether `text` is 32 hexadecimal digits in five groups, of any version and variant."""
    return (
        len(text) == 36
        and text[8] == text[13] == text[18] == text[23] == "-"
        and text.count("-") == 4
        and _uuid_CHARACTERS.issuperset(text)
    )

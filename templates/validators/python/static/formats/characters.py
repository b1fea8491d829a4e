"""Characters of URIs and IRIs (RFC 3986, RFC 3987)."""

_characters_HEX = frozenset("0123456789abcdefABCDEF")


def percents_encode(text: str) -> bool:
    """Whether each percent sign is followed by two hexadecimal digits."""
    at = text.find("%")
    while at >= 0:
        digits = text[at + 1 : at + 3]
        if len(digits) != 2 or not _characters_HEX.issuperset(digits):
            return False
        at = text.find("%", at + 3)
    return True


def is_ucschar(char: str) -> bool:
    """Whether any part of an IRI may hold the character: no control, private use or noncharacter."""
    if char < "\U00010000":
        return "\xa0" <= char <= "\ud7ff" or "\uf900" <= char <= "\ufdcf" or "\ufdf0" <= char <= "\uffef"
    return char < "\U000f0000" and ord(char) & 0xFFFF <= 0xFFFD and not "\U000e0000" <= char < "\U000e1000"


def is_iprivate(char: str) -> bool:
    """Whether the character is one of private use, which only a query may hold."""
    return "\ue000" <= char <= "\uf8ff" or (char >= "\U000f0000" and ord(char) & 0xFFFF <= 0xFFFD)

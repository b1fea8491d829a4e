"""The characters of international labels, derived as RFC 5892 says from the Unicode data at hand."""

from .unicode_data import is_within, unicode_category, unicode_folded

_idna_letters_EXCEPTIONS = frozenset(
    "-\u00b7\u00df\u0375\u03c2\u05f3\u05f4\u06fd\u06fe\u0f0b\u200c\u200d\u3007\u30fb"
)
_idna_letters_REFUSED = (
    # Exceptions of section 2.6.
    "\u0640\u0640\u07fa\u07fa\u302e\u302f\u3031\u3035\u303b\u303b"
    # Ignorable characters of section 2.3.
    "\u034f\u034f\u17b4\u17b5\u180b\u180f\ufe00\ufe0f\U000e0100\U000e01ef"
    # Blocks of section 2.4.
    "\u20d0\u20ff\U0001d100\U0001d24f"
    # Old Hangul Jamo of section 2.9.
    "\u1100\u11ff\ua960\ua97f\ud7b0\ud7ff"
)
_idna_letters_CATEGORIES = frozenset({"Lu", "Ll", "Lo", "Nd", "Lm", "Mn", "Mc"})


def is_idna_letter(char: str) -> bool:
    """Whether the character is PVALID, CONTEXTJ or CONTEXTO; the context is not looked at."""
    if "a" <= char <= "z" or char in _idna_letters_EXCEPTIONS:
        return True
    if unicode_category(char) not in _idna_letters_CATEGORIES:
        return False
    return not is_within(char, _idna_letters_REFUSED) and unicode_folded(char) == char


def is_idna_mark(char: str) -> bool:
    """Whether the character combines with the one before it."""
    return unicode_category(char)[0] == "M"

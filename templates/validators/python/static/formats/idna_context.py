"""Characters that an international label may hold in some places only (RFC 5892, appendix A)."""

from .idna_joining import is_join_transparent, joins_next, joins_previous
from .unicode_data import is_virama, unicode_name

_idna_context_KATAKANA_DOT = "\u30fb"
_idna_context_JAPANESE = (
    "HIRAGANA ",
    "HENTAIGANA ",
    "KATAKANA LETTER ",
    "KATAKANA ITERATION ",
    "KATAKANA VOICED ",
    "CJK ",
    "IDEOGRAPHIC ITERATION ",
    "IDEOGRAPHIC NUMBER ",
    "OLD CHINESE ",
    "CHINESE SMALL ",
    "VIETNAMESE ALTERNATE ",
)
"""How the names of letters begin that are Hiragana, Katakana or Han."""


def idna_context_holds(label: str) -> bool:
    """Whether each character of `label` that asks for a context stands in it."""
    for at, char in enumerate(label):
        before, after = label[:at], label[at + 1 :]
        if char == "\u00b7":
            good = before[-1:] == "l" and after[:1] == "l"
        elif char == "\u0375":
            good = _idna_context_named(after[:1], ("GREEK ",))
        elif char in "\u05f3\u05f4":
            good = _idna_context_named(before[-1:], ("HEBREW ",))
        elif char == _idna_context_KATAKANA_DOT:
            good = any(_idna_context_named(other, _idna_context_JAPANESE) for other in label)
        elif char == "\u200d":
            good = before != "" and is_virama(before[-1])
        elif char == "\u200c":
            good = (before != "" and is_virama(before[-1])) or _idna_context_joins(before, after)
        else:
            continue
        if not good:
            return False
    # Arabic-Indic digits and Extended Arabic-Indic digits.
    return not (
        any("\u0660" <= char <= "\u0669" for char in label)
        and any("\u06f0" <= char <= "\u06f9" for char in label)
    )


def _idna_context_named(char: str, beginnings: tuple[str, ...]) -> bool:
    """Whether a character, or none, has a name with one of the `beginnings`; the names tell the script."""
    return char != "" and unicode_name(char).startswith(beginnings)


def _idna_context_joins(before: str, after: str) -> bool:
    """Whether the characters around a non-joiner would join without it."""
    while before and is_join_transparent(before[-1]):
        before = before[:-1]
    while after and is_join_transparent(after[0]):
        after = after[1:]
    return before != "" and after != "" and joins_next(before[-1]) and joins_previous(after[0])

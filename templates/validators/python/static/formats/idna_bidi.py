"""Labels that are written from right to left, and labels beside them (RFC 5893)."""

from .unicode_data import is_nonspacing_mark, is_within

# Of the characters that a label may hold. The blocks of scripts written from right to left hold no others.
_idna_bidi_RIGHT_TO_LEFT = "\u0590\u08ff\ufb1d\ufdff\ufe70\ufeff\U00010800\U00010fff\U0001e800\U0001efff"
_idna_bidi_ARABIC_NUMBERS = "\u0660\u0669\U00010d30\U00010d39\U00010d40\U00010d49"
_idna_bidi_EUROPEAN_NUMBERS = "09\u06f0\u06f9"
_idna_bidi_NEUTRALS = (
    "--\u00b7\u00b7\u02b9\u02ba\u02c6\u02cf\u02ec\u02ec\u0375\u0375\u200c\u200d\u208f\u208f"
    "\u2e2f\u2e2f\u30fb\u30fb\ua67f\ua67f\ua717\ua71f\ua788\ua788"
)
_idna_bidi_SPACING = frozenset("\u0cbf\u0cc6\u1b3a\u1b3c\u1b42\U00011a07\U00011a08\U00011c3f")
"""Marks of General_Category Mn that are strong, left to right."""


def idna_bidi_holds(labels: list[str]) -> bool:
    """Whether all labels keep the Bidi rule, if any of them holds a character written from right to left."""
    if all(label.isascii() for label in labels):
        return True
    directions = ["".join(map(_idna_bidi_direction, label)) for label in labels]
    if not any("R" in label or "A" in label for label in directions):
        return True
    return all(map(_idna_bidi_keeps_rule, directions))


def _idna_bidi_keeps_rule(label: str) -> bool:
    """The six conditions of section 2."""
    last = label.rstrip("M")[-1:]
    if label[0] == "R":
        return last in {"R", "A", "E"} and "L" not in label and not ("A" in label and "E" in label)
    return label[0] == "L" and last in {"L", "E"} and "R" not in label and "A" not in label


def _idna_bidi_direction(char: str) -> str:
    """R(ight to left), L(eft to right), A(rabic number), E(uropean number), M(ark) or N(eutral)."""
    if is_within(char, _idna_bidi_EUROPEAN_NUMBERS):
        return "E"
    if is_within(char, _idna_bidi_NEUTRALS):
        return "N"
    if is_within(char, _idna_bidi_ARABIC_NUMBERS):
        return "A"
    if is_nonspacing_mark(char):
        return "L" if char in _idna_bidi_SPACING else "M"
    return "R" if is_within(char, _idna_bidi_RIGHT_TO_LEFT) else "L"

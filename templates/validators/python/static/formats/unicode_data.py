"""What is asked of the Unicode data that come with the language, loaded on first use."""


def unicode_category(char: str) -> str:
    """The General_Category, `Cn` for a character that the data do not know."""
    import unicodedata

    return unicodedata.category(char)


def is_nonspacing_mark(char: str) -> bool:
    """Whether the General_Category is Mn; that of U+1171E is no longer, since Unicode 16."""
    return unicode_category(char) == "Mn" and char != "\U0001171e"


def unicode_name(char: str) -> str:
    """The name, empty for a character that has none."""
    import unicodedata

    return unicodedata.name(char, "")


def is_virama(char: str) -> bool:
    """Whether the Canonical_Combining_Class is Virama."""
    import unicodedata

    return unicodedata.combining(char) == 9


def unicode_composed(text: str) -> str:
    """The text in Normalization Form C."""
    import unicodedata

    return unicodedata.normalize("NFC", text)


def unicode_folded(text: str) -> str:
    """The text without differences of compatibility (NFKC) and of case."""
    import unicodedata

    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def is_within(char: str, ranges: str) -> bool:
    """Whether the character lies in one of the `ranges`, the first and the last character of each in turn."""
    return any(ranges[at] <= char <= ranges[at + 1] for at in range(0, len(ranges), 2))

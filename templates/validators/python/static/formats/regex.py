"""The format `regex`: a pattern of ECMA-262 under the flag `u`, as in its edition of 2020."""

from .regex_names import is_regex_property

_regex_UNICODE = (
    r"u(?:[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2}|[0-9A-Fa-f]{4}"
    r"|\{0*(?:10[0-9A-Fa-f]{4}|[0-9A-Fa-f]{1,5})\})"
)
_regex_ESCAPE = (
    r"\\(?:[dDwWsStnvfr^$\\.*+?()\[\]{}|/]|0(?![0-9])|c[A-Za-z]|x[0-9A-Fa-f]{2}|[pP]\{[A-Za-z0-9_=]+\}"
    rf"|{_regex_UNICODE})"
)
# The pieces of a pattern, and those of a class in it.
_regex_PIECE = (
    r"(?P<open>\((?:\?(?:[:=!]|<[=!]|<[^>]*>)|(?!\?)))|(?P<close>\))"
    r"|(?P<count>(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??)"
    r"|(?P<assertion>[\^$|]|\\[bB])|(?P<class>\[\^?)|(?P<named>\\k<[^>]*>)|(?P<number>\\[1-9][0-9]*)"
    rf"|{_regex_ESCAPE}|[^\\\]{{}}()\[*+?]"
)
_regex_MEMBER = rf"{_regex_ESCAPE}|\\[b-]|[^\\]"
_regex_CODES = {"b": 8, "t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "0": 0}
# What names begin with, and go on with, although identifiers of Python do not.
_regex_FIRST = (
    "$\u037a\u0e33\u0eb3\u309b\u309c\ufc5e\ufc5f\ufc60\ufc61\ufc62\ufc63\ufdfa\ufdfb"
    "\ufe70\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e\uff9e\uff9f"
)
_regex_LATER = _regex_FIRST + "\u200c\u200d\u30fb\uff65"


def is_regex(text: str) -> bool:
    """Whether `text` is a pattern."""
    pieces = _regex_pieces(text)
    return pieces is not None and _regex_nests(pieces) and _regex_refers(pieces)


def _regex_pieces(text: str) -> "list[tuple[str, str]] | None":
    """Split `text` into kinds and texts of pieces, classes each as one. None if a piece is none."""
    import re

    piece = re.compile(_regex_PIECE)
    pieces: list[tuple[str, str]] = []
    at = 0
    while at < len(text):
        found = piece.match(text, at)
        if found is None:
            return None
        at = found.end()
        kind = found.lastgroup or "single"
        if kind == "class":
            at = _regex_class(text, at)
        if at < 0 or (found[0][:2] in ("\\p", "\\P") and not is_regex_property(found[0][3:-1])):
            return None
        pieces.append((kind, found[0]))
    return pieces


def _regex_class(text: str, at: int) -> int:
    """Return where the class that begins before `at` ends, -1 if it does not or a range is out of order."""
    import re

    member = re.compile(_regex_MEMBER)
    # The code point that a range may begin with, -1 for a set; whether a hyphen came after it.
    low: int | None = None
    hyphen = False
    while (found := member.match(text, at)) is not None:
        at, one = found.end(), found[0]
        if one == "]":
            return at
        if one == "-" and low is not None and not hyphen:
            hyphen = True
            continue
        code = _regex_code(one)
        if code == -2 or (low is not None and hyphen and not 0 <= low <= code):
            return -1
        low, hyphen = None if hyphen else code, False
    return -1


def _regex_code(one: str) -> int:
    """Return the code point of a member of a class, -1 if it is a set, -2 if it names no property."""
    if one[0] != "\\":
        return ord(one)
    if one[1] in "pP":
        return -1 if is_regex_property(one[3:-1]) else -2
    if one[1] in "dDwWsS":
        return -1
    if one[1] in "xu":
        return _regex_hexadecimal(one)
    return ord(one[2]) % 32 if one[1] == "c" else _regex_CODES.get(one[1], ord(one[1]))


def _regex_hexadecimal(one: str) -> int:
    if len(one) == 12 and one[2] != "{":
        return 0x10000 + ((int(one[2:6], 16) - 0xD800) << 10) + int(one[8:], 16) - 0xDC00
    return int(one[2:].strip("{}"), 16)


def _regex_nests(pieces: "list[tuple[str, str]]") -> bool:
    """Whether groups are closed, and each count comes after what may repeat, its limits in order."""
    groups: list[bool] = []
    repeats = False
    for kind, text in pieces:
        if kind == "open":
            groups.append(text[1:] in ("", "?:") or text[-1] == ">")
            repeats = False
        elif kind == "close":
            if not groups:
                return False
            repeats = groups.pop()
        elif kind == "count":
            if not repeats or not _regex_in_order(text):
                return False
            repeats = False
        else:
            repeats = kind != "assertion"
    return not groups


def _regex_in_order(count: str) -> bool:
    low, _, most = count.rstrip("?").strip("{}").partition(",")
    low, high = low.lstrip("0"), most.lstrip("0")
    return most == "" or (len(low), low) <= (len(high), high)


def _regex_refers(pieces: "list[tuple[str, str]]") -> bool:
    """Whether names are names and given once, and every reference is to a group."""
    names = [_regex_name(text[3:-1]) for kind, text in pieces if kind == "open" and text[-1] == ">"]
    wanted = {_regex_name(text[3:-1]) for kind, text in pieces if kind == "named"}
    groups = len(names) + len([1 for kind, text in pieces if (kind, text) == ("open", "(")])
    highest = max([(len(text), text[1:]) for kind, text in pieces if kind == "number"], default=(0, ""))
    if None in names or len(set(names)) < len(names) or not wanted.issubset(names):
        return False
    return highest <= (len(str(groups)) + 1, str(groups))


def _regex_name(text: str) -> "str | None":
    """Return the name of a group without escapes, None for what is none."""
    import re

    parts: list[str] = []
    for part in re.findall(rf"\\{_regex_UNICODE}|[\s\S]", text):
        char = part if len(part) == 1 else chr(_regex_hexadecimal(part))
        right = f"_{char}".isidentifier() or char in _regex_LATER
        if not (right if parts else char.isidentifier() or char in _regex_FIRST):
            return None
        parts.append(char)
    return "".join(parts) or None

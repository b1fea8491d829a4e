"""From a name on the wire to its words, in lower-case ASCII."""

import re
import unicodedata
from typing import Final

SPELLINGS: Final[dict[str, str]] = {
    "github": "GitHub",
    "graphql": "GraphQL",
    "ipv4": "IPv4",
    "ipv6": "IPv6",
    "oauth": "OAuth",
    "oauth2": "OAuth2",
    "openid": "OpenID",
    "webui": "WebUI",
}
"""Words whose capitals say nothing about where a word begins: word to usual spelling."""

_SIGNS: Final = {"+": "plus", "-": "minus"}

# In this order: a usual spelling, a plural of capitals (IDs), capitals around digits (I18N), capitals before
# a capitalised word (APIKey), a word with its digits (Base32), capitals with theirs (HTTP2), bare digits.
_WORD: Final = re.compile(
    r"(?:" + "|".join(sorted(SPELLINGS.values(), key=len, reverse=True)) + r")(?![a-z])"
    r"|[A-Z]{2,}s(?![a-z])"
    r"|[A-Z](?:[0-9]+[A-Z])+(?![a-z])"
    r"|[A-Z]+(?=[A-Z][a-z])"
    r"|[A-Z]?[a-z]+[0-9]*"
    r"|[A-Z]+[0-9]*"
    r"|[0-9]+[a-z]*"
)


def split_words(name: str) -> tuple[str, ...]:
    """Return the words of `name`: lower-case ASCII letters and digits, none of them empty.

    Takes snake_case, SCREAMING_CASE, kebab-case, camelCase, PascalCase and mixtures; `OAuthAPIKeys` gives
    `oauth`, `api`, `keys`. Accents go, characters of other scripts become words such as `u540d`, a sign
    before a number is spelled out. A name without a letter or digit gives the code points of its characters,
    and the empty name gives no words.
    """
    words = [word for chunk in _chunks(name) for word in _split(chunk)]
    return tuple(words or (_spelled(char) for char in name))


def _chunks(name: str) -> list[str]:
    """Return runs of ASCII letters and digits, and the other letters of `name` one by one."""
    sign = _SIGNS.get(name[:1], "") if name[1:2].isdigit() else ""
    plain = "".join(_plain(char) for char in unicodedata.normalize("NFKD", name))
    return f"{sign} {plain}".split()


def _plain(char: str) -> str:
    if char.isascii():
        return char if char.isalnum() else " "
    category = unicodedata.category(char)
    if category in {"Mn", "Cf"}:
        return ""  # accents after decomposition, zero-width and direction marks
    return f" {char} " if category[0] in "LN" else " "


def _split(chunk: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(chunk)] if chunk.isascii() else [_spelled(chunk)]


def _spelled(char: str) -> str:
    return f"u{ord(char):04x}"

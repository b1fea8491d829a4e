"""The formats `iri` and `iri-reference` of RFC 3987."""

from .authority import is_authority
from .characters import is_iprivate, is_ucschar, percents_encode

_iri_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_iri_SCHEME = _iri_LETTERS | frozenset("0123456789+-.")
_iri_PATH = _iri_LETTERS | frozenset("0123456789-._~!$&'()*+,;=:@%/")
_iri_QUERY = _iri_PATH | {"?"}
# Section 4.1: LRM, RLM, LRE, RLE, PDF, LRO and RLO have no place in an IRI.
_iri_DIRECTIONS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e")


def is_iri(text: str) -> bool:
    """Whether `text` is an IRI: it begins with a scheme."""
    return _iri_conforms(text, True)


def is_iri_reference(text: str) -> bool:
    """Whether `text` is an IRI or a reference relative to one."""
    return _iri_conforms(text, False)


def _iri_conforms(text: str, absolute: bool) -> bool:
    rest, _, fragment = text.partition("#")
    rest, _, query = rest.partition("?")
    scheme, colon, _ = rest.partition("/")[0].partition(":")
    if colon:
        if scheme[:1] not in _iri_LETTERS or not _iri_SCHEME.issuperset(scheme):
            return False
        rest = rest[len(scheme) + 1 :]
    elif absolute:
        return False
    if rest[:2] == "//":
        authority, _, rest = rest[2:].partition("/")
        if not is_authority(authority):
            return False
    return (
        _iri_holds(rest, _iri_PATH, False)
        and _iri_holds(query, _iri_QUERY, True)
        and _iri_holds(fragment, _iri_QUERY, False)
        and percents_encode(text)
        and (text.isascii() or _iri_DIRECTIONS.isdisjoint(text))
    )


def _iri_holds(text: str, allowed: frozenset[str], private: bool) -> bool:
    if allowed.issuperset(text):
        return True
    return all(
        char > "\x7f" and (is_ucschar(char) or (private and is_iprivate(char)))
        for char in set(text) - allowed
    )

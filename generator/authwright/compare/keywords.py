"""Comparing what two schemas say besides their types: bounds, marks, descriptions."""

from typing import Any, Final

from authwright import extensions as ext
from authwright.compare.change import What
from authwright.compare.difference import Difference, Effect, value_text
from authwright.document import LISTS, MAPS, SINGLES, Json, is_secret

# A higher value of the first, or a lower one of the second, lets fewer values fit.
_LOWER_BOUNDS: Final = ("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties")
_UPPER_BOUNDS: Final = (
    "maxLength",
    ext.MAX_BYTES,
    "maximum",
    "exclusiveMaximum",
    "maxItems",
    "maxProperties",
)
_FLAGS: Final = ("uniqueItems",)
# When one of these comes or goes, fewer or more values fit; which, when it changes, nobody can tell.
_OPAQUE: Final = ("pattern", "multipleOf")
_DOCUMENTATION: Final = ("title", "description", "example", "examples", "externalDocs", "xml")
_TOLD: Final[dict[str, What]] = {
    "default": "default",
    ext.OMITTED: "omission",
    ext.ENCODING: "encoding",
    ext.TAG: "tag",
    ext.SINCE: "lifetime",
    ext.UNTIL: "lifetime",
}
# Compared elsewhere, or by their effect on what is compared.
_PLAIN: Final = ("$ref", "type", "enum", "required", "readOnly", "writeOnly", "contentMediaType")
_IDENTITY: Final = ("$schema", "$id", "$anchor", "$comment", "unevaluatedProperties")
_ELSEWHERE: Final = frozenset((*_PLAIN, *_IDENTITY, *LISTS, *SINGLES, *MAPS))
# Schemas inside which the comparison does not look: that they differ is all that is said.
_READ: Final = frozenset(("allOf", "anyOf", "oneOf", "items", "additionalProperties", "properties"))
_UNREAD: Final = frozenset((*LISTS, *SINGLES, *MAPS)) - _READ - {"unevaluatedProperties"}
_NOTHING: Final = object()
# Differences of these say which values fit; the others say something of the whole.
OF_VALUES: Final[frozenset[What]] = frozenset(("constraint", "format", "keyword"))


def keyword_differences(old: Json, new: Json, at: str) -> list[Difference]:
    """Return what two schemas say differently of the same values, keyword by keyword."""
    found = [
        one
        for keyword in dict.fromkeys((*old, *new))
        if old.get(keyword, _NOTHING) != new.get(keyword, _NOTHING)
        and (one := _difference(keyword, old, new, at))
    ]
    if is_secret(old) != is_secret(new):
        texts = ("secret", None) if is_secret(old) else (None, "secret")
        found.append(Difference("changed", "secret", "told", "", at, *texts))
    return [*found, *_tolerances(old, new, at), *_remarks(old, new, at)]


def _difference(keyword: str, old: Json, new: Json, at: str) -> Difference | None:
    old_text, new_text = (value_text(s[keyword]) if keyword in s else None for s in (old, new))
    word = keyword.removeprefix(ext.PREFIX)
    if keyword in _DOCUMENTATION or keyword == ext.VALUES:
        return Difference("changed", "description", "told", "", at, *_prose(keyword, old, new))
    if keyword == "deprecated":
        marks = ["deprecated" if schema.get(keyword) else None for schema in (old, new)]
        return Difference("changed", "deprecation", "told", "", at, marks[0], marks[1])
    if keyword in _TOLD:
        if _TOLD[keyword] == "lifetime":
            old_text, new_text = _prefixed(word, old_text), _prefixed(word, new_text)
        return Difference("changed", _TOLD[keyword], "told", "", at, old_text, new_text)
    effect = _bound(keyword, old.get(keyword), new.get(keyword))
    if effect:
        texts = _prefixed(word, old_text), _prefixed(word, new_text)
        return Difference("changed", "constraint", effect, "", at, *texts)
    if keyword == "format" and is_secret(old) != is_secret(new):
        # A secret is told by its mark.
        return None
    if keyword in ("format", "contentEncoding"):
        return Difference("changed", "format", "unclear", "", at, old_text, new_text)
    if keyword in _UNREAD or (keyword not in _ELSEWHERE and not keyword.startswith("x-")):
        return Difference(
            "changed", "keyword", "unclear", "", at, _prefixed(word, old_text), _prefixed(word, new_text)
        )
    return None


def _prefixed(word: str, text: str | None) -> str | None:
    return f"{word} {text}" if text is not None else None


def _prose(keyword: str, old: Json, new: Json) -> tuple[str | None, str | None]:
    """Return the texts themselves for a description, and nothing for what is longer than a line."""
    if keyword not in ("description", "title"):
        return None, None
    return old.get(keyword), new.get(keyword)


def _bound(keyword: str, old: Any, new: Any) -> Effect | None:
    """Say what a changed bound does to the values that fit; None where the keyword is no bound."""
    if keyword in _OPAQUE:
        return "narrower" if old is None else "wider" if new is None else "unclear"
    if keyword in _FLAGS:
        return "narrower" if new else "wider"
    if keyword not in _LOWER_BOUNDS and keyword not in _UPPER_BOUNDS:
        return None
    if old is None or new is None:
        return "narrower" if old is None else "wider"
    return "narrower" if (new > old) == (keyword in _LOWER_BOUNDS) else "wider"


def _remarks(old: Json, new: Json, at: str) -> list[Difference]:
    before, after = ([str(one.get("text")) for one in schema.get(ext.REMARKS, ())] for schema in (old, new))
    came = [Difference("added", "remark", "told", "", at, None, one) for one in after if one not in before]
    return came + [Difference("removed", "remark", "told", "", at, one) for one in before if one not in after]


def _tolerances(old: Json, new: Json, at: str) -> list[Difference]:
    """Compare what the server takes besides what it should be sent."""
    before, after = old.get(ext.ACCEPTS, ()), new.get(ext.ACCEPTS, ())
    found = [
        Difference("added", "tolerance", "wider", "", at, None, str(one))
        for one in after
        if one not in before
    ]
    return found + [
        Difference("removed", "tolerance", "narrower", "", at, str(one)) for one in before if one not in after
    ]

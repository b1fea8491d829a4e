"""Comparing what is said about an operation, and how long it lives."""

from collections.abc import Iterator
from typing import Final

from authwright import extensions as ext
from authwright.compare.calls import TOLD, Pair, called
from authwright.compare.change import Change
from authwright.compare.difference import value_text

_TEXTS: Final = ("summary", "description")
_LISTS: Final = ((ext.REMARKS, "remarks"), (ext.EXAMPLES, "examples"))


def prose_changes(pair: Pair) -> Iterator[Change]:
    """Yield the changes of summary, description, remarks, examples, deprecation and lifetime."""
    old, new = pair.old.node, pair.new.node
    for key in _TEXTS:
        if old.get(key, "") != new.get(key, ""):
            yield pair.change("changed", "description", f" → {key}", TOLD, (old.get(key), new.get(key)), (key,))
    for key, name in _LISTS:
        if old.get(key, []) != new.get(key, []):
            yield pair.change("changed", "description", f" → {name}", TOLD, steps=(key,))
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        gone = bool(new.get("deprecated"))
        reason = "It works as before; plan for its end." if gone else "It is here to stay after all."
        texts = (None, "deprecated") if gone else ("deprecated", None)
        yield pair.change("changed", "deprecation", "", called("compatible", reason), texts)
    yield from _lifetime(pair)


def _lifetime(pair: Pair) -> Iterator[Change]:
    old, new = pair.old.node, pair.new.node
    for key in (ext.SINCE, ext.UNTIL):
        if old.get(key) != new.get(key):
            word = key.removeprefix(ext.PREFIX)
            said = called("unclear", "Other server versions have it than was said.")
            texts = [f"{word} {node[key]}" if key in node else None for node in (old, new)]
            yield pair.change("changed", "lifetime", "", said, (texts[0], texts[1]), (key,))
    if old.get(ext.BY_VERSION, []) != new.get(ext.BY_VERSION, []):
        said = called("unclear", "What holds for single server versions changed; compare those versions.")
        texts = [value_text(node[ext.BY_VERSION]) if ext.BY_VERSION in node else None for node in (old, new)]
        yield pair.change("changed", "by version", "", said, (texts[0], texts[1]), (ext.BY_VERSION,))

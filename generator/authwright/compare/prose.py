"""Comparing what is said about an operation, and how long it lives."""

from collections.abc import Iterator
from typing import Final

from authwright import extensions as ext
from authwright.compare.calls import TOLD, Pair, called
from authwright.compare.change import Change
from authwright.compare.difference import value_text

_TEXTS: Final = ("summary", "description")


def prose_changes(pair: Pair) -> Iterator[Change]:
    """Yield the changes of summary, description, remarks, examples, deprecation and lifetime."""
    old, new = pair.old.node, pair.new.node
    for key in _TEXTS:
        if old.get(key, "") != new.get(key, ""):
            yield pair.change(
                "changed", "description", f" → {key}", TOLD, (old.get(key), new.get(key)), (key,)
            )
    if old.get(ext.EXAMPLES, []) != new.get(ext.EXAMPLES, []):
        yield pair.change("changed", "description", " → examples", TOLD, steps=(ext.EXAMPLES,))
    yield from _remarks(pair)
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        gone = bool(new.get("deprecated"))
        reason = "It works as before; plan for its end." if gone else "It is here to stay after all."
        texts = (None, "deprecated") if gone else ("deprecated", None)
        yield pair.change("changed", "deprecation", "", called("compatible", reason), texts)
    yield from _lifetime(pair)


def _remarks(pair: Pair) -> Iterator[Change]:
    before, after = (
        [str(one.get("text")) for one in call.node.get(ext.REMARKS, ())] for call in (pair.old, pair.new)
    )
    for text in after:
        if text not in before:
            yield pair.change("added", "remark", " → remark", TOLD, (None, text), (ext.REMARKS,))
    for text in before:
        if text not in after:
            yield pair.change("removed", "remark", " → remark", TOLD, (text, None), (ext.REMARKS,))


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

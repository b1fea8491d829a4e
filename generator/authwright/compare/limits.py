"""Comparing rate limits, which bind callers of an operation."""

from collections.abc import Iterator

from authwright import extensions as ext
from authwright.compare.calls import TOLD, Pair, called
from authwright.compare.change import Change
from authwright.document import Json


def limit_changes(pair: Pair) -> Iterator[Change]:
    """Yield the changes of limits. Two limits are one when they count by the same key."""
    olds, news = ({_key(one): one for one in call.node.get(ext.LIMITS, ())} for call in (pair.old, pair.new))
    steps = (ext.LIMITS,)
    for key, one in news.items():
        below = f" → limit per {key}"
        if key not in olds:
            said = called("unclear", "Callers that call more often are refused.")
            yield pair.change("added", "limit", below, said, (None, _text(one)), steps)
            continue
        old = olds[key]
        if _text(old) != _text(one):
            said = called("breaking", "Callers that kept to the old limit may be refused.")
            if not _tighter(old, one):
                said = called("compatible", "Callers may call more often.")
            yield pair.change("changed", "limit", below, said, (_text(old), _text(one)), steps)
        elif old.get("about") != one.get("about"):
            yield pair.change(
                "changed", "description", below, TOLD, (old.get("about"), one.get("about")), steps
            )
    for key, one in olds.items():
        if key not in news:
            said = called("compatible", "Callers may call more often.")
            yield pair.change("removed", "limit", f" → limit per {key}", said, (_text(one), None), steps)


def _key(limit: Json) -> str:
    return str(limit.get("key", "caller"))


def _text(limit: Json) -> str:
    count = limit.get("count")
    calls = "as many calls as the operator sets" if count is None else f"{count} calls"
    return f"{calls} in {limit.get('window')} s"


def _tighter(old: Json, new: Json) -> bool:
    """Return whether a caller at the old limit may be refused by the new one."""
    counts = old.get("count"), new.get("count")
    if counts[0] is None or counts[1] is None:
        return counts[1] is not None
    return bool(counts[1] < counts[0] or new.get("window", 0) > old.get("window", 0))

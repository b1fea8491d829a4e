"""Comparing who may call an operation, with what, and what becomes of the caller's session."""

from collections.abc import Iterator
from typing import Final

from authwright import extensions as ext
from authwright.compare.calls import TOLD, Pair, called
from authwright.compare.change import Change, Judgement

# How surely the caller's session ends.
_ENDS: Final = {"may-end-own": 1, "ends-own": 2, "ends-all": 3}


def access_changes(pair: Pair) -> Iterator[Change]:
    """Yield the changes of credentials and, between our own documents, of callers and sessions."""
    yield from _credentials(pair)
    if pair.ours:
        yield from _callers(pair)
        yield from _session(pair)


def _callers(pair: Pair) -> Iterator[Change]:
    old, new = (call.node.get(ext.CALLERS, []) for call in (pair.old, pair.new))
    came, went = [one for one in new if one not in old], [one for one in old if one not in new]
    texts = ", ".join(went) or None, ", ".join(came) or None
    if came and went:
        levels = list(pair.new.surface.document.root.get(ext.CALLER_LEVELS, {}))
        ranks = [
            min(levels.index(one) if one in levels else len(levels) for one in group)
            for group in (went, came)
        ]
        said = called("breaking", "Fewer callers are let in.")
        if ranks[1] < ranks[0]:
            said = called("compatible", "More callers are let in.")
        yield pair.change("changed", "caller", " → callers", said, texts)
    elif came:
        yield pair.change(
            "added", "caller", " → callers", called("compatible", "More callers are let in."), texts
        )
    elif went:
        yield pair.change(
            "removed", "caller", " → callers", called("breaking", "They are turned away."), texts
        )


def _credentials(pair: Pair) -> Iterator[Change]:
    old, new = _accepted(pair)
    steps = ("security",)
    if old and not new:
        said = called("compatible", "No credential is needed any more.")
        yield pair.change("removed", "credential", " → credentials", said, (", ".join(old), None), steps)
        return
    if new and not old:
        said = called("breaking", "Calls without a credential are refused.")
        yield pair.change("added", "credential", " → credentials", said, (None, ", ".join(new)), steps)
        return
    for name in new:
        if name not in old:
            said = called("compatible", "One more credential is taken.")
            yield pair.change("added", "credential", f" → credential {name}", said, (None, name), steps)
    for name in old:
        if name not in new:
            said = called("breaking", "Calls that carry it are refused.")
            yield pair.change("removed", "credential", f" → credential {name}", said, (name, None), steps)


def _accepted(pair: Pair) -> tuple[list[str], list[str]]:
    """Return the credentials that each side takes; none as the last one where the call works without."""
    found: list[list[str]] = []
    for call in (pair.old, pair.new):
        if pair.ours:
            names = [str(one) for one in call.node.get(ext.CREDENTIALS, ())]
            optional = call.node.get(ext.CREDENTIALS_OPTIONAL, False)
            found.append([*names, "none"] if names and optional else names)
        else:
            ways = call.node.get("security", call.surface.document.root.get("security", []))
            found.append([" and ".join(way) or "none" for way in ways or ()])
    return [] if found[0] == ["none"] else found[0], [] if found[1] == ["none"] else found[1]


def _session(pair: Pair) -> Iterator[Change]:
    old, new = (call.node.get(ext.SESSION, {}) for call in (pair.old, pair.new))
    effects = str(old.get("effect", "none")), str(new.get("effect", "none"))
    below, steps = " → session", (ext.SESSION,)
    if effects[0] != effects[1] or any(old.get(key) != new.get(key) for key in ("token", "endsEarlier")):
        yield pair.change("changed", "session effect", below, _session_verdict(*effects), effects, steps)
    elif old.get("about") != new.get("about"):
        yield pair.change("changed", "description", below, TOLD, (old.get("about"), new.get("about")), steps)


def _session_verdict(old: str, new: str) -> Judgement:
    if _ENDS.get(new, 0) > _ENDS.get(old, 0):
        reason = "All sessions of the user end." if new == "ends-all" else "The caller's session ends."
        return called("breaking", reason.replace("ends", "may end") if new == "may-end-own" else reason)
    if old.startswith("issues") and old != new:
        return called("breaking", "Callers that count on a new session get none, or another one.")
    return called("unclear", "Sessions last differently than callers were told.")

"""Comparing the cookies and headers that go with an operation's answer."""

from collections.abc import Iterator
from typing import Final

from authwright import extensions as ext
from authwright.compare.calls import TOLD, Pair, called
from authwright.compare.change import Change, Judgement, Verdict
from authwright.document import Json

_ADDED: Final[dict[str, tuple[Verdict, str]]] = {
    "sets": ("compatible", "Callers that keep cookies hold one more."),
    "clears": ("compatible", "Callers that keep cookies lose it."),
    "reads": ("unclear", "The call behaves differently when it carries the cookie."),
}
_REMOVED: Final[dict[str, tuple[Verdict, str]]] = {
    "sets": ("breaking", "Callers that live by the cookie do not get it."),
    "clears": ("unclear", "The cookie outlives the call."),
    "reads": ("unclear", "The cookie has no effect any more."),
}


def cookie_changes(pair: Pair) -> Iterator[Change]:
    """Yield the changes of cookies set, cleared and read."""
    olds, news = (
        {f"{one['name']} ({one['action']})": one for one in call.node.get(ext.COOKIES, ())}
        for call in (pair.old, pair.new)
    )
    for name, one in news.items():
        if name not in olds:
            said = called(*_ADDED[one["action"]])
            yield pair.change(
                "added", "cookie", f" → cookie {name}", said, (None, _attributes(one)), (ext.COOKIES,)
            )
    for name, one in olds.items():
        if name not in news:
            said = called(*_REMOVED[one["action"]])
            yield pair.change(
                "removed", "cookie", f" → cookie {name}", said, (_attributes(one), None), (ext.COOKIES,)
            )
        elif one.get("attributes", []) != news[name].get("attributes", []):
            said = called("unclear", "Cookie jars treat the cookie differently.")
            texts = _exchanged(one.get("attributes", []), news[name].get("attributes", []))
            yield pair.change("changed", "cookie", f" → cookie {name}", said, texts, (ext.COOKIES,))
        elif one.get("about") != news[name].get("about"):
            texts = one.get("about"), news[name].get("about")
            yield pair.change("changed", "description", f" → cookie {name}", TOLD, texts, (ext.COOKIES,))


def _exchanged(old: list[str], new: list[str]) -> tuple[str | None, str | None]:
    """Return the attributes that went, and those that came; all of both where only their order changed."""
    went, came = [one for one in old if one not in new], [one for one in new if one not in old]
    if not went and not came:
        went, came = old, new
    return ", ".join(went) or None, ", ".join(came) or None


def _attributes(cookie: Json) -> str:
    return ", ".join(cookie.get("attributes", ())) or "no attributes"


def header_changes(pair: Pair) -> Iterator[Change]:
    """Yield the changes of the headers of an answer."""
    olds, news = (
        {str(one["name"]): str(one.get("meaning", "")) for one in call.node.get(ext.HEADERS, ())}
        for call in (pair.old, pair.new)
    )
    steps = (ext.HEADERS,)
    for name in dict.fromkeys((*news, *olds)):
        below = f" → header {name}"
        if name not in olds:
            said = Judgement("compatible", "Readers did not expect it.", "response", ("readers",))
            yield pair.change("added", "header", below, said, (None, news[name]), steps)
        elif name not in news:
            said = Judgement(
                "breaking", "Readers that count on it no longer find it.", "response", ("readers",)
            )
            yield pair.change("removed", "header", below, said, (olds[name], None), steps)
        elif olds[name] != news[name]:
            yield pair.change("changed", "description", below, TOLD, (olds[name], news[name]), steps)

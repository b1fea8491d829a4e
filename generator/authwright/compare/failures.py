"""Comparing how operations fail: by cause where both documents name causes, else by status."""

from collections.abc import Iterator

from authwright import extensions as ext
from authwright.compare.calls import TOLD, Call, Pair, called
from authwright.compare.change import Change, Judgement
from authwright.compare.difference import Difference, type_text
from authwright.compare.models import changes_of
from authwright.compare.sides import Side
from authwright.compare.surface import Surface
from authwright.compare.walker import Walker
from authwright.diagnostics import pointer
from authwright.document import Json

_COMES = "Code that does not know the cause still sees its status."
_GOES = "Callers never meet it any more."


def failure_changes(pair: Pair) -> Iterator[Change]:
    """Yield the ways to fail that an operation gained or lost, and what is said of them there."""
    olds, news = (_failures(call, by_cause=pair.ours) for call in (pair.old, pair.new))
    steps = (ext.ERRORS,) if pair.ours else ("responses",)
    for name, (text, use) in news.items():
        below = f" → error {name}"
        if name not in olds:
            yield pair.change("added", "error", below, called("compatible", _COMES), (None, text), steps)
            continue
        texts = olds[name][1].get("when"), use.get("when")
        if texts[0] != texts[1] and texts != _reasons(pair, name):
            yield pair.change("changed", "description", below, TOLD, texts, steps)
    for name, (text, _) in olds.items():
        if name not in news:
            yield pair.change(
                "removed", "error", f" → error {name}", called("compatible", _GOES), (text, None), steps
            )


def _reasons(pair: Pair, name: str) -> tuple[str | None, str | None]:
    """Return when the cause comes about anywhere; that it changed is told once, of the cause."""
    old, new = (
        call.surface.document.root.get(ext.CAUSES, {}).get(name, {}).get("when")
        for call in (pair.old, pair.new)
    )
    return old, new


def _failures(call: Call, *, by_cause: bool) -> dict[str, tuple[str, Json]]:
    """Return the ways to fail by name, each with a short text and its node."""
    if not by_cause:
        responses: Json = call.node.get("responses", {})
        return {
            status: (f"status {status}", {}) for status in responses if not status.startswith(("1", "2", "3"))
        }
    causes: Json = call.surface.document.root.get(ext.CAUSES, {})
    return {
        str(use["cause"]): (f"status {causes.get(use['cause'], {}).get('status', 'unknown')}", use)
        for use in call.node.get(ext.ERRORS, ())
    }


def cause_changes(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield the changes of the causes that both documents define, each once for all its operations."""
    before: Json = old.document.root.get(ext.CAUSES, {})
    after: Json = new.document.root.get(ext.CAUSES, {})
    for name in after:
        if name in before:
            yield from _cause(name, before[name], after[name], old, new)


def _cause(name: str, before: Json, after: Json, old: Surface, new: Surface) -> Iterator[Change]:
    at, subject = pointer(ext.CAUSES, name), f"error {name}"
    if before["status"] != after["status"]:
        said = Judgement(
            "breaking", "Callers that look for the old status miss it.", "response", ("readers",)
        )
        texts = str(before["status"]), str(after["status"])
        yield Change("changed", "status", subject, " → status", at, (said,), *texts)
    first, second = before.get("headers", []), after.get("headers", [])
    for header in first:
        if header not in second:
            said = Judgement(
                "breaking", "Readers that count on it no longer find it.", "response", ("readers",)
            )
            yield Change("removed", "header", subject, f" → header {header}", at, (said,), header)
    for header in second:
        if header not in first:
            said = Judgement("compatible", "Readers did not expect it.", "response", ("readers",))
            yield Change("added", "header", subject, f" → header {header}", at, (said,), None, header)
    yield from _detail(subject, at, (before, after), (old, new))
    for key in ("when", "remedy", "observed"):
        if before.get(key) != after.get(key):
            told = [node.get(key) if isinstance(node.get(key), str) else None for node in (before, after)]
            yield Change("changed", "description", subject, f" → {key}", at, (TOLD,), told[0], told[1])


def _detail(
    subject: str, at: str, nodes: tuple[Json, Json], surfaces: tuple[Surface, Surface]
) -> Iterator[Change]:
    texts = _detail_text(nodes[0]), _detail_text(nodes[1])
    first, second = nodes[0]["detail"], nodes[1]["detail"]
    shapes = [_schema(detail) for detail in (first, second)]
    place = f"{at}/detail"
    if (first["kind"] == "plain") != (second["kind"] == "plain"):
        said = Judgement(
            "breaking", "The body is JSON on one side and plain text on the other.", "response", ("readers",)
        )
        yield Change("changed", "detail", subject, " → detail", place, (said,), *texts)
        return
    sides = [Side(surface, shape, place) for surface, shape in zip(surfaces, shapes, strict=True)]
    found = [one for one in Walker("response").compare(*sides) if one.what != "description"]
    if first["kind"] != second["kind"] and "shape" in (first["kind"], second["kind"]) and found:
        retyped = Difference("changed", "detail", "other", "", place, *texts)
        found = [retyped]
    yield from changes_of({"response": found}, subject, " → detail")
    if not found and texts[0] != texts[1]:
        said = Judgement(
            "compatible",
            "The cause keeps its name; only code that compares texts notices.",
            "response",
            ("readers",),
        )
        yield Change("changed", "detail", subject, " → detail", place, (said,), *texts)


def _schema(detail: Json) -> Json:
    shape: Json = detail.get("schema") or {"type": "string"}
    return shape


def _detail_text(cause: Json) -> str:
    """Return the text of a cause, or of each range of versions; the type where it is no text."""
    only: Json = {"detail": cause["detail"], "versions": []}
    entries: list[Json] = cause.get("details") or [only]
    shown: list[str] = []
    for entry in entries:
        detail = entry["detail"]
        text = detail.get("text") or (type_text(detail["schema"]) if "schema" in detail else "free text")
        versions = f" ({', '.join(entry['versions'])})" if entry.get("versions") else ""
        shown.append(f"{text}{versions}")
    return "; ".join(shown)

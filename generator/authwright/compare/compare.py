"""Comparing two documents: the list of all changes, the gravest first."""

from collections.abc import Iterator

from authwright.compare.access import access_changes
from authwright.compare.calls import identity_changes, paired, whole
from authwright.compare.change import VERDICTS, Change, Comparison
from authwright.compare.cookies import cookie_changes, header_changes
from authwright.compare.failures import cause_changes, failure_changes
from authwright.compare.limits import limit_changes
from authwright.compare.models import model_changes
from authwright.compare.payloads import payload_changes
from authwright.compare.prose import prose_changes
from authwright.compare.surface import Surface
from authwright.compare.whole import api_changes


def compare(old: Surface, new: Surface) -> Comparison:
    """Return all changes from `old` to `new`, breaking ones first, in the order of the documents.

    Where a side is a bundle of models without operations, models are compared and nothing else. Lifetimes are
    compared between documents of a kind: one of a single version has none to say.
    """
    models_only = not old.operations or not new.operations
    changes = list(model_changes(old, new)) if models_only else list(_all(old, new))
    if (old.document.version == "span") != (new.document.version == "span"):
        changes = [one for one in changes if one.what not in ("lifetime", "by version")]
    changes.sort(key=lambda one: VERDICTS.index(one.verdict))
    return Comparison(old.label, new.label, new.title or old.title, tuple(changes), models_only)


def _all(old: Surface, new: Surface) -> Iterator[Change]:
    yield from api_changes(old, new)
    pairs, gone, come = paired(old, new)
    yield from (whole("removed", call) for call in gone)
    yield from (whole("added", call) for call in come)
    for pair in pairs:
        yield from identity_changes(pair)
        yield from access_changes(pair)
        yield from payload_changes(pair)
        yield from failure_changes(pair)
        if pair.ours:
            yield from cookie_changes(pair)
            yield from header_changes(pair)
            yield from limit_changes(pair)
        yield from prose_changes(pair)
    if old.ours and new.ours:
        yield from cause_changes(old, new)
    yield from model_changes(old, new)

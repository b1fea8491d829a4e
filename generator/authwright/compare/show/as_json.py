"""A comparison as JSON: `docs/formats/diff.schema.json` describes it."""

from typing import Any, Final

from authwright.compare.change import VERDICTS, Change, Comparison

# Grows when a reader of an earlier format would misread the new one.
FORMAT: Final = 1


def to_json(comparison: Comparison) -> dict[str, Any]:
    """Return the comparison as JSON values."""
    return {
        "format": FORMAT,
        "title": comparison.title,
        "old": comparison.old,
        "new": comparison.new,
        "models_only": comparison.models_only,
        "bump": comparison.bump,
        "counts": {verdict: comparison.count(verdict) for verdict in VERDICTS},
        "changes": [_change(one) for one in comparison.changes],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "what": change.what,
        "resource": change.resource,
        "subject": change.subject,
        "path": change.path,
        "pointer": change.pointer,
        "direction": change.direction,
        "verdict": change.verdict,
        "concerns": list(change.concerns),
        "old": change.old,
        "new": change.new,
        "details": list(change.details),
        "judgements": [
            {
                "direction": one.role or "none",
                "verdict": one.verdict,
                "reason": one.reason,
                "about": list(one.about),
                "concerns": list(one.concerns),
            }
            for one in change.judgements
        ],
    }

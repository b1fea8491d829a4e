"""Joining lists of things: each stands once, with the lifetime that it has among the versions."""

import json
from collections.abc import Callable
from typing import Any

from authwright.document import is_object
from authwright.records.lifetimes import Timeline
from authwright.stages.span.context import Forms, merged_order, versions_of


def joined_entries(
    lists: Forms[list[Any]], timeline: Timeline, key: Callable[[Any], str] | None = None
) -> list[Any]:
    """Return all entries in order; those of one `key` (by default, equal ones) become one, the newest."""
    keyed = key or _canonical
    found: dict[str, list[tuple[str, Any]]] = {}
    for version, entries in lists:
        for entry in entries:
            found.setdefault(keyed(entry), []).append((version, entry))
    order = merged_order([[keyed(entry) for entry in entries] for _, entries in lists])
    joined: list[Any] = []
    for name in order:
        entry = found[name][-1][1]
        badges = timeline.badges(versions_of(found[name]), versions_of(lists))
        joined.append(entry | badges if is_object(entry) else entry)
    return joined


def _canonical(entry: Any) -> str:
    return json.dumps(entry, sort_keys=True, ensure_ascii=False)

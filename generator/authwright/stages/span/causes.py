"""Joining causes: one name, the newest words, and the details of every version."""

from collections.abc import Sequence

from authwright import extensions as ext
from authwright.document import Document, Json
from authwright.records.answers import Failure
from authwright.records.views import View, timeline_of
from authwright.stages.span.context import Forms, newest, same, versions_of


def joined_causes(document: Document, views: Sequence[View]) -> Json:
    """Return the causes in use in some version.

    `details` lists each distinct detail with its versions; a status that is not the newest stands beside it.
    """
    timeline = timeline_of(document)
    causes: Json = {}
    for name in document.root.get(ext.CAUSES, {}):
        forms = [(view.version, view.causes[name]) for view in views if name in view.causes]
        if forms:
            badges = timeline.badges(versions_of(forms), timeline.versions)
            causes[name] = newest(forms) | {"details": _details(forms)} | badges
    return causes


def failures_of(operations: Forms[Json], views: Sequence[View]) -> list[Failure]:
    """Return the causes of one operation with the forms that they take while it has them."""
    by_version = {view.version: view.causes for view in views}
    forms: dict[str, list[Json]] = {}
    told: dict[str, str] = {}
    for version, operation in operations:
        for use in operation.get(ext.ERRORS, ()):
            cause = by_version[version][use["cause"]]
            forms.setdefault(use["cause"], []).append(cause)
            told[use["cause"]] = use.get("when") or cause["when"]
    return [Failure(name, tuple(found), told[name]) for name, found in forms.items()]


def _details(forms: Forms[Json]) -> list[Json]:
    entries: list[Json] = []
    status = newest(forms)["status"]
    for version, cause in forms:
        entry: Json = {"detail": cause["detail"], "versions": [version]}
        if cause["status"] != status:
            entry["status"] = cause["status"]
        known = next((e for e in entries if same([_unversioned(e), _unversioned(entry)])), None)
        if known is None:
            entries.append(entry)
        else:
            known["versions"].append(version)
    return entries


def _unversioned(entry: Json) -> Json:
    return {key: value for key, value in entry.items() if key != "versions"}

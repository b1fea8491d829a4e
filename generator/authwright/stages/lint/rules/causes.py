"""Causes of failure: that a client can tell them apart, and that each operation names those it has."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from authwright import extensions as ext
from authwright.diagnostics import pointer
from authwright.document import Document, Json
from authwright.records.tell import json_types
from authwright.stages.lint.pointers import operation_pointer
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject

_HOLE: Final = re.compile(r"\{[A-Za-z_][A-Za-z0-9_]*\}")
_PEERS: Final = 3
"""From so many operations on, what all of them have is a habit."""


def untellable_causes(subject: Subject) -> Iterator[Finding]:
    """AW091: causes of one operation and status whose details a client cannot tell apart."""
    where: dict[tuple[str, str], tuple[dict[str, None], dict[str, None]]] = {}
    for version, document in subject.exact.items():
        causes: Json = document.root.get(ext.CAUSES, {})
        signs = {
            name: (cause["status"], *_sign(cause["detail"], document.schemas))
            for name, cause in causes.items()
        }
        for _, _, operation in document.operations():
            names = [use["cause"] for use in operation.get(ext.ERRORS, ())]
            for first, second in combinations(dict.fromkeys(names), 2):
                if signs[first] == signs[second]:
                    operations, versions = where.setdefault((first, second), ({}, {}))
                    operations[operation["operationId"]] = None
                    versions[version] = None
    for (first, second), (operations, versions) in where.items():
        names = list(operations)
        more = f" and {len(names) - 1} more" if len(names) > 1 else ""
        message = (
            f'causes "{first}" and "{second}" of operation "{names[0]}"{more} have one status and one detail '
            f"in {', '.join(versions)}: a client cannot tell which it was"
        )
        hint = "make one cause of them, or correct the detail of one"
        yield Finding(message, pointer(ext.CAUSES, second), hint)


def odd_details(subject: Subject) -> Iterator[Finding]:
    """AW092: details that say nothing, templates without a hole, and texts that look like templates."""
    for name, cause in subject.raw.root.get(ext.CAUSES, {}).items():
        details = [cause["detail"], *(v["set"].get("detail") for v in cause.get(ext.VARIANTS, ()))]
        for detail in (one for one in details if one):
            for message, hint in _odd(detail):
                yield Finding(f'cause "{name}" {message}', pointer(ext.CAUSES, name), hint)


def missing_causes(subject: Subject) -> Iterator[Finding]:
    """AW093: operations that never refuse a credential, or lack a refusal that all others have."""
    found: dict[tuple[str, str], Finding] = {}
    for document in subject.exact.values():
        for one in _missing(document):
            found.setdefault((one.at or "", one.message), one)
    yield from found.values()


def _missing(document: Document) -> Iterator[Finding]:
    groups: dict[tuple[str, ...], list[tuple[str, str, set[str]]]] = defaultdict(list)
    for path, method, operation in document.operations():
        if operation.get(ext.CREDENTIALS) and not operation.get(ext.CREDENTIALS_OPTIONAL):
            refusals = _refusals(operation, document.root.get(ext.CAUSES, {}))
            at, name = operation_pointer(path, method), operation["operationId"]
            groups[tuple(operation.get(ext.CALLERS, ()))].append((at, name, refusals))
            if not refusals:
                message = f'operation "{name}" takes credentials but declares no cause with 401 or 403'
                yield Finding(message, at, "add the cause for a missing or bad credential to `errors`")
    for callers, members in groups.items():
        refusing = [member for member in members if member[2]]
        for at, name, own in refusing if len(refusing) > _PEERS else ():
            others = [names for _, other, names in refusing if other != name]
            for cause in sorted(one for one in others[0] - own if all(one in names for names in others)):
                message = (
                    f'operation "{name}" lacks the cause "{cause}", which the other {len(others)} operations '
                    f"for {' and '.join(callers)} have"
                )
                yield Finding(message, at, "add it to `errors`; if servers do without it here, suppress this")


def _refusals(operation: Json, causes: Json) -> set[str]:
    names = [use["cause"] for use in operation.get(ext.ERRORS, ())]
    return {name for name in names if causes[name]["status"] in (401, 403)}


def _sign(detail: Json, schemas: Json) -> tuple[str, ...]:
    """Return what a client sees of a detail; equal ones cannot be told apart."""
    kind = detail["kind"]
    if kind == "shape":
        return (kind, *sorted(set(json_types(detail["schema"], schemas))))
    return (kind, "" if kind == "text" else _HOLE.sub("{}", detail["text"]))


def _odd(detail: Json) -> Iterator[tuple[str, str]]:
    kind, text = detail["kind"], detail.get("text", "")
    if kind in ("literal", "template", "plain") and not text.strip():
        yield (
            "has a detail without text",
            "write the text that the server sends, or `FreeText()` if it varies",
        )
    elif kind == "template" and not _HOLE.search(text):
        yield (
            f"has a template without a hole: {text!r}",
            "write `Exactly(...)`, or name what varies as `{name}`",
        )
    elif kind == "template" and not _HOLE.sub("", text).strip():
        yield (
            f"has a template that any text fits: {text!r}",
            "write `FreeText()`, or the words around the hole",
        )
    elif kind == "literal" and _HOLE.search(text):
        yield f"has braces in an exact text: {text!r}", "write `Template(...)` if the server fills them in"

"""What must hold of the internal document before any version is made of it."""

import re
from collections.abc import Iterator
from typing import Any

from authwright import extensions as ext
from authwright.diagnostics import Collector, pointer
from authwright.document import Document, Json, is_array, is_object

_HOLE = re.compile(r"\{([^{}]*)\}")


def check_document(document: Document, collector: Collector) -> None:
    """Report version names that the spec does not list, empty lifetimes, paths without their parameters."""
    order = {name: i for i, name in enumerate(document.versions)}
    for steps, node in _objects(document.root, ()):
        _check_lifetime(steps, node, order, collector)
    seen: dict[str, str] = {}
    for path, method, operation in document.operations():
        at = pointer("paths", path, method)
        name = operation["operationId"]
        if name in seen:
            collector.add(
                "AW004",
                f'two operations are named "{name}"',
                at=at,
                hint=f"the other one is {seen[name]}; rename one",
            )
        seen[name] = f"{method.upper()} {path}"
        _check_path(path, operation, at, collector)


def _objects(value: Any, steps: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Json]]:
    if is_object(value):
        yield steps, value
        for key, inner in value.items():
            yield from _objects(inner, (*steps, key))
    elif is_array(value):
        for index, inner in enumerate(value):
            yield from _objects(inner, (*steps, index))


def _check_lifetime(
    steps: tuple[str | int, ...], node: Json, order: dict[str, int], collector: Collector
) -> None:
    variant = len(steps) > 1 and steps[-2] == ext.VARIANTS
    since, until = (node.get(k) for k in (("since", "until") if variant else (ext.SINCE, ext.UNTIL)))
    known = True
    for version in (since, until):
        # The end of a lifetime may be a version that is not described yet; its start may not.
        if isinstance(version, str) and version not in order:
            known = False
            collector.add(
                "AW005",
                f'version "{version}" is not one of the spec',
                at=pointer(*steps),
                hint=f"the spec lists {', '.join(order)}",
            )
    if known and isinstance(since, str) and isinstance(until, str) and order[since] >= order[until]:
        collector.add(
            "AW007",
            f"the lifetime from {since} until {until} is empty",
            at=pointer(*steps),
            hint="`until` is the first version without the thing and must come after `since`",
        )


def _check_path(path: str, operation: Json, at: str, collector: Collector) -> None:
    holes = _HOLE.findall(path)
    given = [p["name"] for p in operation.get("parameters", ()) if p["in"] == "path"]
    if sorted(holes) != sorted(given):
        collector.add(
            "AW006",
            f'path "{path}" has the parameters {holes}, the operation declares {given}',
            at=at,
            hint="declare each `{name}` of the path once as a path parameter",
        )

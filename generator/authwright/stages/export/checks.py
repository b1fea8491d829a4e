"""What must hold of the internal document before any version is made of it."""

import re
import warnings

from authwright import extensions as ext
from authwright.diagnostics import Collector, pointer
from authwright.document import Document, Json, ref_name
from authwright.stages.export.members import check_members
from authwright.stages.export.parts import Steps, not_json, parts
from authwright.stages.export.paths import check_parameters, check_path


def check_document(document: Document, collector: Collector) -> None:
    """Report what a document may not hold.

    These are: values that are not JSON, versions that the spec does not list, empty lifetimes, references to
    nothing, patterns that Python cannot read, names used twice, wrong paths, members that no answer has.
    """
    for steps, what in not_json(document.root):
        hint = "write what the server sends: texts, finite numbers, lists, dicts, True, False and None"
        collector.add("AW016", f"{what} is not JSON", at=pointer(*steps), hint=hint)
    order = {name: i for i, name in enumerate(document.versions)}
    for steps, node in parts(document.root):
        _check_lifetime(steps, node, order, collector)
        _check_reference(steps, node, document, collector)
        _check_pattern(steps, node, collector)
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
        if check_path(path, at, collector):
            check_parameters(path, operation, at, collector)
    check_members(document, collector)
    _check_bases(document, order, collector)


def _check_lifetime(steps: Steps, node: Json, order: dict[str, int], collector: Collector) -> None:
    variant = len(steps) > 1 and steps[-2] == ext.VARIANTS
    since, until = (node.get(k) for k in (("since", "until") if variant else (ext.SINCE, ext.UNTIL)))
    known = True
    for version in (since, until):
        if version is not None and version not in order:
            known = False
            collector.add(
                "AW005",
                f'version "{version}" is not one of the spec',
                at=pointer(*steps),
                hint=f"the spec lists {', '.join(order)}",
            )
    if known and since is not None and until is not None and order[since] >= order[until]:
        collector.add(
            "AW007",
            f"the lifetime from {since} until {until} is empty",
            at=pointer(*steps),
            hint="`until` is the first version without the thing and must come after `since`",
        )


def _check_reference(steps: Steps, node: Json, document: Document, collector: Collector) -> None:
    name, target = ref_name(node), node.get("$ref")
    if name is None and isinstance(target, str):
        collector.add(
            "AW032",
            f'reference "{target}" leaves the document',
            at=pointer(*steps),
            hint="write what it describes as a model of the spec",
        )
    elif name is not None and name not in document.schemas:
        collector.add(
            "AW030",
            f'type "{name}" is not a model of the spec: an enum class, a dataclass, a TypedDict or the like',
            at=pointer(*steps),
            hint="write an enum class as `Literal[...]`, with a name of its own as "
            "`class Name(Alias[Literal[...]])`, and any other as a class derived from authoring.Model",
        )


def _check_pattern(steps: Steps, node: Json, collector: Collector) -> None:
    pattern = node.get("pattern")
    if not isinstance(pattern, str):
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)
            re.compile(pattern)
    except re.error as error:
        collector.add(
            "AW030",
            f"pattern {pattern!r} is not supported: {error}",
            at=pointer(*steps),
            hint="use what ECMA-262 and Python both know, such as ranges of characters for `\\p{L}`",
        )


def _check_bases(document: Document, order: dict[str, int], collector: Collector) -> None:
    """Report records that outlive a base: the base's fields would silently be missing."""
    if collector.has_errors:
        return  # Versions that the spec does not list have no place in the order.
    for name, schema in document.schemas.items():
        lives = _versions(schema, order)
        for base in (ref_name(part) for part in schema.get("allOf", ())):
            lacking = [v for v in lives if v not in _versions(document.schemas.get(base or "", {}), order)]
            if lacking:
                collector.add(
                    "AW018",
                    f'base "{base}" of "{name}" does not live in {", ".join(lacking)}',
                    at=pointer("components", "schemas", name),
                    hint="give the record the lifetime of its base, or its fields lifetimes of their own",
                )


def _versions(schema: Json, order: dict[str, int]) -> list[str]:
    since, until = schema.get(ext.SINCE), schema.get(ext.UNTIL)
    first = order[since] if since is not None else 0
    last = order[until] if until is not None else len(order)
    return [name for name, index in order.items() if first <= index < last]

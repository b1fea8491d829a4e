"""The modules that offer the functions of a version, and the package that offers those of the span."""

from collections.abc import Iterable, Iterator
from typing import Final

from authwright.stages.render.typed import Doc, Ident, Layout, Literal
from authwright.targets.published_plans import SPAN, Published
from authwright.targets.python.docs import docstring
from authwright.targets.python.literals import literal
from authwright.targets.python.validator.names import FunctionNames
from authwright.targets.python.validator.package.naming import PackageNames
from authwright.targets.python.validator.views import SetEntryView, SetView, TopView, VersionView

_LAZY: Final = "Each model is loaded when one of its functions is first used."
_OFFERED: Final = ("InvalidPayload", "Rule", "describe", "for_server")


def set_view(found: Published, names: PackageNames, header: Doc, label: str) -> SetView:
    """Return the view of the module of a version, or of the span."""
    entries = tuple(_entries(found, names, label))
    about = "right for all versions" if label == SPAN else f"exact for version {label}"
    return SetView(
        header,
        docstring(["Validators of all schemas: those that are " + about + ".", _LAZY], 0),
        entries,
        _all(_functions(found, names, label)),
    )


def top_view(found: Published, names: PackageNames, header: Doc, about: str) -> TopView:
    """Return the view of the package."""
    entries = tuple(_entries(found, names, SPAN))
    return TopView(
        header,
        docstring([about, _LAZY], 0),
        entries,
        _all([*_OFFERED, *_functions(found, names, SPAN)]),
        tuple(
            VersionView(literal(label), literal(f".{names.modules[label]}"))
            for label in found.labels
            if label != SPAN
        ),
    )


def _entries(found: Published, names: PackageNames, label: str) -> Iterator[SetEntryView]:
    for schema, index in found.entries[label].items():
        functions = FunctionNames.of(names.functions[schema])
        yield SetEntryView(
            Ident(names.files[index]),
            literal(f"._models.{names.files[index]}"),
            Layout(", ".join(sorted(functions.all))),
            Layout(", ".join(str(literal(str(name))) for name in functions.all)),
        )


def _functions(found: Published, names: PackageNames, label: str) -> Iterator[str]:
    for schema in found.entries[label]:
        yield from FunctionNames.of(names.functions[schema]).all


def _all(names: Iterable[str]) -> tuple[Literal, ...]:
    return tuple(literal(name) for name in sorted(names))

"""The modules that offer the functions of a version, and the package that offers those of the span."""

from collections.abc import Iterable, Iterator
from typing import Final

from authwright.ir import Api
from authwright.stages.render.typed import Doc, Ident, Layout, Literal
from authwright.targets.package_texts import about_module, telling
from authwright.targets.published_plans import SPAN, Published
from authwright.targets.python.docs import docstring
from authwright.targets.python.literals import literal
from authwright.targets.python.validator.package.naming import PackageNames
from authwright.targets.python.validator.public_names import FunctionNames
from authwright.targets.python.validator.views import SetEntryView, SetView, TopView, VersionView

_LAZY: Final = "Each model is loaded when one of its functions is first used."
_FOR_SERVER: Final = "Return the module with the functions that are exact for a server,"
_OTHER_SERVERS: Final = (
    "A server newer than all that are known gets the newest. Raises ValueError for an older one, and for a "
    "reply without a version."
)
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


def top_view(api: Api, found: Published, names: PackageNames, header: Doc) -> TopView:
    """Return the view of the package."""
    told = telling(api)
    return TopView(
        header=header,
        doc=docstring([about_module(api), _LAZY], 0),
        entries=tuple(_entries(found, names, SPAN)),
        names=_all([*_OFFERED, *_functions(found, names, SPAN)]),
        versions=tuple(
            VersionView(literal(label), literal(f".{names.modules[label]}")) for label in found.versions
        ),
        server_doc=docstring([f"{_FOR_SERVER} by {told.reply}.", _OTHER_SERVERS], 1),
        place=literal(told.place),
        expected=literal(told.expected),
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

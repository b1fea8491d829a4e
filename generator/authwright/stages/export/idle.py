"""What the modules of a spec define and the spec does not use."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType

from authwright.authoring import Alias, Cause, Endpoint, Model
from authwright.diagnostics import Location, SourceMap
from authwright.document import Document
from authwright.stages.export.places import Places
from authwright.stages.export.uses import causes_in
from authwright.stages.load import Source


@dataclass(frozen=True, slots=True)
class Idle:
    """Something that a spec's modules define and nothing uses: its kind, its name, its line."""

    kind: str
    name: str
    location: Location


def idle_parts(source: Source, document: Document) -> tuple[Idle, ...]:
    """Return the models, operations and causes of the spec's modules that `document` does not have.

    Names with a leading underscore are the author's own affair. A base of a model in use is in use.
    """
    places = Places(SourceMap(), source.root)
    listed = {id(one) for resource in source.spec.resources for one in resource.endpoints}
    used = list(causes_in(source.spec))
    causes = {cause.name for cause in used}
    # A cause from which others are made by `renamed` shares its detail with them.
    details = {id(cause.detail) for cause in used}
    found: dict[Idle, None] = {}
    for module in _modules(source.package):
        for name, value in list(vars(module).items()):
            if name.startswith("_"):
                continue
            if _is_model(value, module) and value.__name__ not in document.schemas:
                found[Idle("model", value.__name__, places.of_class(value))] = None
            elif isinstance(value, Endpoint) and id(value) not in listed:
                found[Idle("operation", value.name, places.of(value.place))] = None
            elif isinstance(value, Cause) and not (value.name in causes or id(value.detail) in details):
                found[Idle("cause", value.name, places.of(value.place))] = None
    return tuple(found)


def _modules(package: str) -> Iterator[ModuleType]:
    """Yield the modules of the spec that have been imported."""
    for name, module in sorted(sys.modules.items()):
        if name == package or name.startswith(f"{package}."):
            yield module


def _is_model(value: object, module: ModuleType) -> bool:
    return (
        isinstance(value, type)
        and issubclass(value, Model | Alias)
        and value.__module__ == module.__name__
        and not any(value.__pydantic_generic_metadata__[key] for key in ("parameters", "args"))
    )

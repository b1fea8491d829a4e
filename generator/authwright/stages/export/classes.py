"""Finding every model that a spec reaches."""

import re
import typing
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, RootModel

import authwright
from authwright.authoring import Alias, At, Cause, Endpoint, Model, Shape, Spec, TaggedUnion
from authwright.authoring.json_schema import name_of
from authwright.authoring.model import written
from authwright.diagnostics import Collector, Location
from authwright.stages.export.places import Places
from authwright.stages.export.refused import REFUSED, report_type
from authwright.stages.export.uses import causes_of

# What OpenAPI takes as the name of a component.
_COMPONENT: Final = re.compile(r"[A-Za-z0-9._-]+")
_TOOLKIT = str(Path(authwright.__file__).parent)
_VOCABULARY = {BaseModel, RootModel, Model, Alias, TaggedUnion}


def collect_models(spec: Spec, collector: Collector, places: Places) -> list[type[BaseModel]]:
    """Return all models of `spec`, sorted by name: what operations and causes name, their parts and bases."""
    found: dict[str, type[BaseModel]] = {}
    seen: set[type[BaseModel]] = set()
    roots = list(_roots(spec))
    _check_marks(roots, places.of(spec.place), collector, places)
    todo = [model for annotation in roots for model in models_in(annotation)]
    while todo:
        model = todo.pop(0)
        if model in seen:
            continue
        seen.add(model)
        name = _checked_name(model, collector, places)
        if name is None:
            continue
        known = found.setdefault(name, model)
        if known is not model:
            _report_clash(known, model, collector, places)
            continue
        _check_marks(_field_types(model), places.of_class(model), collector, places)
        todo += neighbours(model)
    return [found[name] for name in sorted(found)]


def bases_of(model: type[BaseModel]) -> list[type[BaseModel]]:
    """Return the spec's own bases of a model, in the order of its class statement."""
    return [
        base
        for base in written(model).__bases__
        if issubclass(base, BaseModel)
        and base.__module__.partition(".")[0] != "pydantic"
        and base not in _VOCABULARY
        and base.__pydantic_generic_metadata__["origin"] not in _VOCABULARY
    ]


def neighbours(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Yield the bases of a model and the models in its fields."""
    yield from bases_of(model)
    for annotation in _field_types(model):
        yield from models_in(annotation)


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield the models inside a type annotation."""
    return (part for part in _parts(annotation) if not isinstance(part, At))


def _parts(annotation: Any) -> Iterator[type[BaseModel] | At]:
    """Yield the models and the variants inside a type annotation."""
    if isinstance(annotation, At):
        yield annotation
        yield from _parts(annotation.changes.get("type"))
        return
    marks: tuple[Any, ...] = getattr(annotation, "__metadata__", ())
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        return
    arguments: tuple[Any, ...] = typing.get_args(annotation)
    for part in arguments + marks:
        if not isinstance(part, str | int):
            yield from _parts(part)


def _field_types(model: type[BaseModel]) -> Iterator[Any]:
    """Yield the annotations of a model's fields, and the variants that stand on them."""
    for info in model.model_fields.values():
        yield info.annotation
        yield from (mark for mark in info.metadata if isinstance(mark, At))


def _checked_name(model: type[BaseModel], collector: Collector, places: Places) -> str | None:
    """Return the name of a model that is complete; report any other."""
    try:
        model.model_rebuild()
        name = name_of(model)
    except REFUSED as error:
        report_type(error, f'model "{model.__name__}"', places.of_class(model), collector)
        return None
    if not name.isascii():
        collector.add(
            "AW030",
            f'model "{name}" has a name beyond ASCII, which OpenAPI does not take',
            location=places.of_class(model),
            hint="name it in ASCII letters; its text may say the other name",
        )
        return None
    spelled = written(model).__name__
    if "[" not in spelled and not _COMPONENT.fullmatch(spelled):
        collector.add(
            "AW030",
            f'model "{spelled}" has a name that OpenAPI does not take',
            location=places.of_class(model),
            hint="name it in ASCII letters and digits",
        )
        return None
    if not issubclass(model, Model | Alias):
        collector.add(
            "AW030",
            f'model "{name}" does not stand on the bases of a spec',
            location=places.of_class(model),
            hint="derive it from authwright.authoring.Model, or a named type from Alias; not from pydantic",
        )
    return name


def _check_marks(annotations: Iterable[Any], owner: Location, collector: Collector, places: Places) -> None:
    """Report variants that cannot stand on a field or type; `owner` is where the whole of it was written."""
    marks = {id(part): part for one in annotations for part in _parts(one) if isinstance(part, At)}
    for at in marks.values():
        for mistake in at.field_mistakes():
            hint = "mend the name or the value; `At` says what a variant may change"
            # An annotation that could be evaluated only now was evaluated by us, not by the spec.
            place = owner if at.place.file.startswith(_TOOLKIT) else places.of(at.place)
            collector.add("AW008", mistake, location=place, hint=hint)


def _roots(spec: Spec) -> Iterator[Any]:
    yield from spec.models
    for resource in spec.resources:
        for endpoint in resource.endpoints:
            yield from _annotations(endpoint)


def _annotations(endpoint: Endpoint) -> Iterator[Any]:
    yield endpoint.request
    yield endpoint.response
    for parameter in endpoint.parameters:
        yield parameter.type
    for variant in endpoint.variants:
        yield variant.changes.get("request")
        yield variant.changes.get("response")
    for cause in causes_of(endpoint):
        yield from _shapes(cause)


def _shapes(cause: Cause) -> Iterable[Any]:
    details = [cause.detail, *(v.changes.get("detail") for v in cause.variants)]
    return [detail.type for detail in details if isinstance(detail, Shape)]


def _report_clash(
    first: type[BaseModel], second: type[BaseModel], collector: Collector, places: Places
) -> None:
    collector.add(
        "AW003",
        f'two models are named "{name_of(first)}": one at {places.of_class(first)}, one here',
        location=places.of_class(second),
        hint="rename one of them: a model has one page and one class in every language",
    )

"""Finding every model that a spec reaches."""

import typing
from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import BaseModel

from authwright.authoring import Alias, At, Cause, CauseUse, Endpoint, Model, Shape, Spec, TaggedUnion
from authwright.diagnostics import Collector
from authwright.stages.export.places import Places

_VOCABULARY = {BaseModel, Model, Alias, TaggedUnion}


def collect_models(spec: Spec, collector: Collector, places: Places) -> list[type[BaseModel]]:
    """Return all models of `spec`, sorted by name: what operations and causes name, their parts and bases."""
    found: dict[str, type[BaseModel]] = {}
    todo = [model for annotation in _roots(spec) for model in models_in(annotation)]
    while todo:
        model = todo.pop(0)
        known = found.setdefault(model.__name__, model)
        if known is not model:
            _report_clash(known, model, collector, places)
            continue
        todo += [m for m in _neighbours(model) if found.get(m.__name__) is not m]
    return [found[name] for name in sorted(found)]


def bases_of(model: type[BaseModel]) -> list[type[BaseModel]]:
    """Return the spec's own bases of a model, in the order of its class statement."""
    return [
        base
        for base in model.__bases__
        if issubclass(base, BaseModel)
        and base.__module__.partition(".")[0] != "pydantic"
        and base not in _VOCABULARY
        and not base.__pydantic_generic_metadata__["origin"]
    ]


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield the models inside a type annotation."""
    arguments: tuple[Any, ...] = typing.get_args(annotation)
    marks: tuple[Any, ...] = getattr(annotation, "__metadata__", ())
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        return
    for part in arguments + marks:
        if isinstance(part, At):
            yield from models_in(part.changes.get("type"))
        elif not isinstance(part, str | int):
            yield from models_in(part)


def _neighbours(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield from bases_of(model)
    for info in model.model_fields.values():
        yield from models_in(info.annotation)
        for mark in info.metadata:
            if isinstance(mark, At):
                yield from models_in(mark.changes.get("type"))


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
    for use in endpoint.errors:
        yield from _shapes(use)


def _shapes(use: Cause | CauseUse) -> Iterable[Any]:
    cause = use.cause if isinstance(use, CauseUse) else use
    details = [cause.detail, *(v.changes.get("detail") for v in cause.variants)]
    return [detail.type for detail in details if isinstance(detail, Shape)]


def _report_clash(
    first: type[BaseModel], second: type[BaseModel], collector: Collector, places: Places
) -> None:
    collector.add(
        "AW003",
        f'two models are named "{first.__name__}": one at {places.of_class(first)}, one here',
        location=places.of_class(second),
        hint="rename one of them: a model has one page and one class in every language",
    )

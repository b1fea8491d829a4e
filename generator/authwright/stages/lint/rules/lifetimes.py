"""Lifetimes and variants: that each one changes something in some version."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from authwright import extensions as ext
from authwright.diagnostics import pointer
from authwright.document import Document, Json, Role
from authwright.records.lifetimes import Moment, Timeline, changed
from authwright.records.settle import is_record, settled_field
from authwright.records.views import timeline_of
from authwright.stages.lint.pointers import field_pointer, operation_pointer
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject

_ROLES: Final[tuple[Role, Role]] = ("request", "response")


@dataclass(frozen=True, slots=True)
class _Owned:
    """A thing with a lifetime, and the versions in which what holds it lives."""

    what: str
    thing: Json
    owner: str
    among: tuple[str, ...]
    at: str


def impossible_lifetimes(subject: Subject) -> Iterator[Finding]:
    """AW084: things that live only while what holds them does not."""
    timeline = timeline_of(subject.raw)
    for one in _owned(subject.raw, timeline):
        if one.among and not _lives(timeline, one.thing, one.among):
            message = (
                f"{one.what} never exists: {_span(one.thing)}, while {one.owner} lives in {_list(one.among)}"
            )
            hint = "correct the lifetime of one of them, or remove what never was"
            yield Finding(message, one.at, hint)


def idle_lifetimes(subject: Subject) -> Iterator[Finding]:
    """AW085: lifetimes that the owner has anyway, and variants that change nothing."""
    timeline = timeline_of(subject.raw)
    for one in _owned(subject.raw, timeline):
        lives = _lives(timeline, one.thing, one.among)
        for key, word in ((ext.SINCE, "since"), (ext.UNTIL, "until")):
            without = {name: value for name, value in one.thing.items() if name != key}
            if key in one.thing and lives and _lives(timeline, without, one.among) == lives:
                message = f"`{word}` of {one.what} says nothing: {one.owner} lives at no other time"
                yield Finding(message, one.at, "remove it, or correct the version")
    yield from _idle_variants(subject.raw, timeline)


def _owned(document: Document, timeline: Timeline) -> Iterator[_Owned]:
    every = timeline.versions
    for name, schema in document.schemas.items():
        at = pointer("components", "schemas", name)
        yield _Owned(f'model "{name}"', schema, "the spec", every, at)
        lives = _lives(timeline, schema, every)
        for field, part in schema.get("properties", {}).items():
            where = field_pointer(name, field)
            yield _Owned(f'field "{name}.{field}"', part, f'"{name}"', lives, where)
            alive = _lives(timeline, part, lives)
            for value, about in part.get(ext.VALUES, {}).items():
                yield _Owned(f'value "{value}" of "{name}.{field}"', about, f'"{name}.{field}"', alive, where)
        for index, member in enumerate(schema.get("anyOf", ())):
            yield _Owned(f'member {index + 1} of union "{name}"', member, f'"{name}"', lives, at)
    for path, method, operation in document.operations():
        at, name = operation_pointer(path, method), operation["operationId"]
        yield _Owned(f'operation "{name}"', operation, "the spec", every, at)
        lives = _lives(timeline, operation, every)
        for example in operation.get(ext.EXAMPLES, ()):
            # Operations share examples, which then have a bound too many here and there.
            if not _lives(timeline, example, lives):
                yield _Owned(f'example "{example["name"]}" of "{name}"', example, f'"{name}"', lives, at)
    for name, cause in document.root.get(ext.CAUSES, {}).items():
        yield _Owned(f'cause "{name}"', cause, "the spec", every, pointer(ext.CAUSES, name))


def _idle_variants(document: Document, timeline: Timeline) -> Iterator[Finding]:
    hint = "remove it; where two variants speak of one thing, the one written last wins"
    for model, schema in document.schemas.items():
        required = schema.get("required", ())
        for name, field in schema.get("properties", {}).items():
            for index in _changing_nothing(
                field, _lives(timeline, schema, timeline.versions), timeline, name in required
            ):
                yield Finding(
                    f'variant {index} of field "{model}.{name}" changes nothing',
                    field_pointer(model, name),
                    hint,
                )
        if not is_record(schema):
            for index in _changing_nothing(schema, timeline.versions, timeline, required=False):
                at = pointer("components", "schemas", model)
                yield Finding(f'variant {index} of "{model}" changes nothing', at, hint)
    for path, method, operation in document.operations():
        for index in _idle_changes(operation, timeline):
            message = f'variant {index} of operation "{operation["operationId"]}" changes nothing'
            yield Finding(message, operation_pointer(path, method), hint)
    for name, cause in document.root.get(ext.CAUSES, {}).items():
        for index in _idle_changes(cause, timeline):
            yield Finding(
                f'variant {index} of cause "{name}" changes nothing', pointer(ext.CAUSES, name), hint
            )


def _changing_nothing(
    field: Json, versions: tuple[str, ...], timeline: Timeline, required: bool
) -> Iterator[int]:
    """Yield the places, from 1, of the variants without which the field is the same in all versions."""
    for index, variant in enumerate(field.get(ext.VARIANTS, ())):
        less = _without(field, index)
        if all(
            settled_field(field, moment, required=required) == settled_field(less, moment, required=required)
            for moment in _moments(timeline, versions, field, variant)
        ):
            yield index + 1


def _idle_changes(thing: Json, timeline: Timeline) -> Iterator[int]:
    for index, variant in enumerate(thing.get(ext.VARIANTS, ())):
        less = _without(thing, index)
        moments = _moments(timeline, timeline.versions, thing, variant)
        if all(changed(thing, moment) == changed(less, moment) for moment in moments):
            yield index + 1


def _moments(timeline: Timeline, versions: tuple[str, ...], thing: Json, variant: Json) -> Iterator[Moment]:
    """Yield the moments at which `thing` lives and its `variant` applies."""
    for version in versions:
        for role in _ROLES:
            moment = Moment(timeline, version, role)
            if moment.alive(thing) and moment.applies(variant):
                yield moment


def _without(thing: Json, index: int) -> Json:
    variants = thing[ext.VARIANTS]
    return thing | {ext.VARIANTS: [*variants[:index], *variants[index + 1 :]]}


def _lives(timeline: Timeline, thing: Json, among: tuple[str, ...]) -> tuple[str, ...]:
    since, until = thing.get(ext.SINCE), thing.get(ext.UNTIL)
    return tuple(version for version in among if timeline.within(since, until, version))


def _span(thing: Json) -> str:
    since, until = thing.get(ext.SINCE), thing.get(ext.UNTIL)
    return " ".join(([f"since {since}"] if since else []) + ([f"until {until}"] if until else []))


def _list(versions: tuple[str, ...]) -> str:
    return ", ".join(versions)

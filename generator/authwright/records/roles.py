"""Directions: which models are sent, which are received, and what each direction's shape is called.

The decision is taken over all versions at once: a model has the same names in every published document.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from authwright import extensions as ext
from authwright.diagnostics import Collector, pointer
from authwright.document import Document, Json, Role, mapped, references
from authwright.records.flatten import flatten
from authwright.records.lifetimes import MARKS
from authwright.records.settle import is_record
from authwright.records.views import Use, View, report

# Marks that only a request has: their absence does not make a response another shape.
_ONE_SIDED = ("default", ext.OMITTED, ext.ACCEPTS, ext.WRITTEN_BACK, ext.MAX_BYTES, ext.REMARKS)


@dataclass(frozen=True, slots=True)
class Roles:
    """Names of the published shapes. `single` has the one direction that stands for an unsplit model.

    A `shared` model is sent and received in one shape.
    """

    split: frozenset[str]
    shared: frozenset[str]
    single: dict[str, Role]
    names: dict[Use, str]

    def use(self, model: str, role: Role) -> Use:
        """Return the published shape that stands for `model` in `role`."""
        return (model, role) if model in self.split else (model, self.single.get(model, role))

    def name(self, model: str, role: Role) -> str:
        """Return the published name of `model` in `role`."""
        return self.names.get(self.use(model, role), model)

    def is_read(self, model: str, role: Role) -> bool:
        """Return whether answers hold the published shape of `model` in `role`."""
        return role == "response" or model in self.shared

    def marks(self, model: str, role: Role) -> Json:
        """Return what a published shape says of its model: nothing where one shape serves all."""
        return {ext.MODEL: model, ext.ROLE: role} if model in self.split else {}


def roles_of(document: Document, views: Sequence[View], collector: Collector) -> Roles:
    """Decide the directions of every model; two shapes under one name are AW023."""
    reached: dict[str, dict[Role, None]] = {}
    for view in views:
        for model, role in view.reached:
            reached.setdefault(model, {})[role] = None
    both = [name for name in document.schemas if len(reached.get(name, ())) == 2]
    split = _closed_over_references(document, both, [n for n in both if _differs(document, views, n)])
    single: dict[str, Role] = {}
    for name in document.schemas:
        directions = list(reached.get(name, {"response": None}))
        # One shape for both directions keeps what only a request shape says.
        single[name] = directions[0] if len(directions) == 1 else "request"
    names = _names(document, split)
    _check_names(document, names, single, collector)
    return Roles(frozenset(split), frozenset(both).difference(split), single, names)


def _names(document: Document, split: Iterable[str]) -> dict[Use, str]:
    names: dict[Use, str] = {}
    for model in split:
        wanted = document.schemas[model].get(ext.ROLE_NAMES, {})
        names[model, "response"] = wanted.get("response", model)
        names[model, "request"] = wanted.get("request", model + "Input")
    return names


def _check_names(
    document: Document, names: dict[Use, str], single: dict[str, Role], collector: Collector
) -> None:
    owners: dict[str, Use] = {
        name: (name, single[name]) for name in document.schemas if (name, "request") not in names
    }
    for use, name in names.items():
        if name in owners:
            message = f'"{use[0]}" and "{owners[name][0]}" would both be published as "{name}"'
            hint = "give the model a request_name or a response_name"
            report(collector, "AW023", message, pointer("components", "schemas", use[0]), hint)
        owners[name] = use


def _closed_over_references(document: Document, both: list[str], split: list[str]) -> list[str]:
    """Add the models that refer to a split one: their two shapes name different schemas."""
    while True:
        more = [
            name
            for name in both
            if name not in split
            and any(target in split for target in references(_spread(document.schemas[name])))
        ]
        if not more:
            return [name for name in both if name in split]
        split = split + more


def _spread(raw: Json) -> Json:
    """Return `raw` with the types that its fields' variants name, for the references in them."""
    fields = list(raw.get("properties", {}).values())
    replaced = [v["set"].get("schema", {}) for field in fields for v in field.get(ext.VARIANTS, ())]
    return {"allOf": [raw, *replaced]}


def _differs(document: Document, views: Sequence[View], name: str) -> bool:
    if any(_shape(view.schemas["request"], name) != _shape(view.schemas["response"], name) for view in views):
        return True
    raw = document.schemas[name]
    fields = raw.get("properties", {})
    required = raw.get("required", ())
    return any(_joins_apart(field, field_name in required) for field_name, field in fields.items()) or (
        not is_record(raw) and _joins_apart(raw, False)
    )


def _joins_apart(field: Json, required: bool) -> bool:
    """Return whether joining the field over versions may give two forms, one for each direction."""
    if required and any(mark in field for mark in MARKS):
        return True
    varied = any(list(variant["set"]) != ["description"] for variant in field.get(ext.VARIANTS, ()))
    table = field.get(ext.VALUES, {})
    return varied or any(mark in entry for entry in table.values() for mark in MARKS)


def _shape(schemas: Json, name: str) -> Any:
    if name not in schemas:
        return None
    if not is_record(schemas[name]):
        return bare(schemas[name])
    return {field.name: (bare(field.schema), field.required) for field in flatten(schemas, name).values()}


def bare(schema: Json) -> Json:
    """Return a schema without the marks that only a request has."""
    kept = {key: value for key, value in schema.items() if key not in _ONE_SIDED}
    return mapped(kept, lambda part, _: bare(part))

"""All names of the client, given once before anything is written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from authwright.diagnostics import Collector
from authwright.ir import Api, Named, Operation, Record, Resource
from authwright.naming import Scope, split_words
from authwright.stages.render.typed import Ident
from authwright.targets.python.client.modules import module_groups
from authwright.targets.python.language import PYTHON

# Names at module level in resources, at the top of the package and among the operations, beside the API's.
_PACKAGE_NAMES: Final = ("causes", "client", "errors", "gates", "models", "operations", "resources")
# Words that tell a request's shape from a response's and say nothing to a caller.
_BODY_WORDS: Final = frozenset({"body", "input"})
_MOST_ARGUMENTS: Final = 8


@dataclass(frozen=True, slots=True)
class OperationNames:
    """Names of an operation: its method, its constant, its arguments by place and wire name."""

    method: Ident
    constant: Ident
    arguments: Mapping[tuple[str, str], Ident]


@dataclass(frozen=True, slots=True)
class ResourceNames:
    """Names of a resource: attribute and module, the two classes."""

    module: Ident
    sync_class: Ident
    async_class: Ident
    operations: Mapping[str, OperationNames]


@dataclass(frozen=True, slots=True)
class ApiNames:
    """Names of an API in Python. `modules` maps a type's name to the module of models that holds it.

    `second_factor` names what finishes a sign-in: a method and a constant of its resource.
    """

    types: Mapping[str, Ident]
    modules: Mapping[str, Ident]
    groups: tuple[tuple[Named, ...], ...]
    fields: Mapping[str, Mapping[str, Ident]]
    resources: Mapping[str, ResourceNames]
    second_factor: OperationNames | None = None


def name_api(api: Api, collector: Collector) -> ApiNames:
    """Return the names of `api`. Clashes go to `collector`."""
    scope = PYTHON.scope("type", "models", collector)
    types = {one.name: Ident(scope.claim(one.name, one.pointer)) for one in api.types}
    files = PYTHON.scope("file", "modules of models", collector)
    groups = tuple(module_groups(api))
    modules: dict[str, Ident] = {}
    for group in groups:
        module = Ident(files.claim(group[0].name, group[0].pointer))
        modules |= {one.name: module for one in group}
    records = [one for one in api.types if isinstance(one, Record)]
    fields = {one.name: _field_names(one, set(types.values()), collector) for one in records}
    resources, factor = _resource_names(api, set(types.values()), collector)
    return ApiNames(types, modules, groups, fields, resources, factor)


def whole_body_name(model: str) -> str:
    """Return what to call a document passed in one piece: the last telling word of its model's name."""
    words = [word for word in split_words(model) if word not in _BODY_WORDS]
    return words[-1] if words else "document"


def form_fields(operation: Operation, records: Mapping[str, Record]) -> Record | None:
    """Return the record whose fields are the arguments of `operation`, None when its body is passed whole.

    So are bodies that the spec marks, and those with more fields than anybody reads in a signature.
    """
    body = operation.body
    if body is None or body.whole:
        return None
    record = records.get(getattr(body.type, "name", ""))
    return record if record is not None and len(record.fields) <= _MOST_ARGUMENTS else None


def _field_names(record: Record, types: set[Ident], collector: Collector) -> dict[str, Ident]:
    scope = PYTHON.scope("field", f"fields of {record.name}", collector, also=types)
    return {one.name: Ident(scope.claim(one.name, one.pointer)) for one in record.fields}


def _resource_names(
    api: Api, types: set[Ident], collector: Collector
) -> tuple[dict[str, ResourceNames], OperationNames | None]:
    attributes = PYTHON.scope("resource", "resources", collector, also=_PACKAGE_NAMES)
    classes = PYTHON.scope("type", "classes of resources", collector, also=types)
    records = {one.name: one for one in api.types if isinstance(one, Record)}
    found: dict[str, ResourceNames] = {}
    factor: OperationNames | None = None
    for resource in api.resources:
        at = resource.operations[0].pointer if resource.operations else ""
        scopes = _Scopes.of(resource, collector)
        found[resource.name] = ResourceNames(
            module=Ident(attributes.claim(resource.name, at)),
            sync_class=Ident(classes.claim(f"{resource.name}_client", at)),
            async_class=Ident(classes.claim(f"async_{resource.name}_client", at)),
            operations=_operation_names(resource, records, scopes, collector),
        )
        if api.second_factor and api.second_factor.resource == resource.name:
            factor = scopes.names(api.second_factor.name, api.second_factor.pointer, {})
    return found, factor


@dataclass(frozen=True, slots=True)
class _Scopes:
    """Where the methods and the constants of one resource are named."""

    methods: Scope
    constants: Scope

    @classmethod
    def of(cls, resource: Resource, collector: Collector) -> "_Scopes":
        what = f"operations of {resource.name}"
        return cls(PYTHON.scope("method", what, collector), PYTHON.scope("constant", what, collector))

    def names(self, name: str, at: str, arguments: Mapping[tuple[str, str], Ident]) -> OperationNames:
        method, constant = self.methods.claim(name, at), self.constants.claim(name, at)
        return OperationNames(Ident(method), Ident(constant), arguments)


def _operation_names(
    resource: Resource, records: Mapping[str, Record], scopes: _Scopes, collector: Collector
) -> dict[str, OperationNames]:
    return {
        one.name: scopes.names(one.name, one.pointer, _argument_names(one, records, collector))
        for one in resource.operations
    }


def _argument_names(
    operation: Operation, records: Mapping[str, Record], collector: Collector
) -> dict[tuple[str, str], Ident]:
    """Name the arguments; a parameter with the name of one in another place has its own place before it."""
    scope = PYTHON.scope("argument", f"arguments of {operation.name}", collector)
    places: dict[str, set[str]] = {}
    arguments = list(_arguments(operation, records))
    for one in arguments:
        places.setdefault(scope.legal(one.name), set()).add(one.place)
    found: dict[tuple[str, str], Ident] = {}
    for one in arguments:
        shared = one.place != "body" and len(places[scope.legal(one.name)]) > 1
        name = scope.claim(f"{one.place}_{one.name}" if shared else one.name, one.pointer)
        found[one.place, one.wire] = Ident(name)
    return found


@dataclass(frozen=True, slots=True)
class _Argument:
    place: str
    wire: str
    name: str
    pointer: str


def _arguments(operation: Operation, records: Mapping[str, Record]) -> Iterator[_Argument]:
    """Yield parameters, then the fields of a form or the document passed in one piece."""
    for one in operation.parameters:
        yield _Argument(one.place, one.name, one.name, one.pointer)
    form = form_fields(operation, records)
    if form is not None:
        for field in form.fields:
            yield _Argument("body", field.name, field.name, field.pointer)
    elif operation.body is not None:
        name = whole_body_name(getattr(operation.body.type, "name", ""))
        yield _Argument("body", "", name, operation.pointer)

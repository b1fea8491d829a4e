"""All names of the client, given once before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from authwright.diagnostics import Collector
from authwright.ir import Api, Named, Operation, Record, Resource
from authwright.naming import NameBook
from authwright.stages.render.typed import Ident
from authwright.targets.client.arguments import FIELDS, argument_names, form_fields
from authwright.targets.python.client.field_names import field_names
from authwright.targets.python.client.modules import ModuleNames, name_modules
from authwright.targets.python.language import PYTHON

TYPES = "models"
CLASSES = "classes of resources"
# Names at module level in resources, at the top of the package and among the operations, beside the API's.
_PACKAGE_NAMES = ("causes", "client", "errors", "gates", "models", "operations", "resources")


@dataclass(frozen=True, slots=True)
class OperationNames:
    """Names of an operation: its method, its constant, its arguments by place and wire name.

    `form` is the record whose fields are arguments, None where the body is passed whole, or there is none.
    """

    method: Ident
    constant: Ident
    arguments: Mapping[tuple[str, str], Ident]
    form: Record | None


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

    `moved` maps further modules to the types that were in them once and can still be imported from there.
    `second_factor` names what finishes a sign-in: a method and a constant of its resource.
    """

    types: Mapping[str, Ident]
    modules: Mapping[str, Ident]
    moved: Mapping[Ident, tuple[str, ...]]
    groups: tuple[tuple[Named, ...], ...]
    fields: Mapping[str, Mapping[str, Ident]]
    resources: Mapping[str, ResourceNames]
    second_factor: OperationNames | None = None

    def form(self, operation: Operation) -> Record | None:
        """Return the record whose fields are the arguments of `operation`, None when its body is whole."""
        return self.resources[operation.resource].operations[operation.name].form


def name_api(api: Api, book: NameBook, collector: Collector) -> ApiNames:
    """Return the names of `api`, those that `book` has as they are. Clashes go to `collector`."""
    # What an earlier build has put beside the types does not get another name for the sake of a new one.
    beside = [book.page(CLASSES), *book.pages(FIELDS)]
    scope = PYTHON.scope("type", TYPES, collector, book=book, beside=beside)
    types = {one.name: Ident(scope.claim(one.name, one.pointer)) for one in api.types}
    modules: ModuleNames = name_modules(api, book, collector)
    fields = field_names(api, book.page(TYPES).names(), book, collector)
    resources, factor = _resource_names(api, book, collector)
    return ApiNames(types, modules.of, modules.moved, modules.groups, fields, resources, factor)


def _resource_names(
    api: Api, book: NameBook, collector: Collector
) -> tuple[dict[str, ResourceNames], OperationNames | None]:
    attributes = PYTHON.scope("resource", "resources", collector, also=_PACKAGE_NAMES, book=book)
    types = book.page(TYPES).names()
    classes = PYTHON.scope("type", CLASSES, collector, also=types, book=book)
    records = {one.name: one for one in api.types if isinstance(one, Record)}
    found: dict[str, ResourceNames] = {}
    factor: OperationNames | None = None
    for resource in api.resources:
        name = resource.name
        at = resource.operations[0].pointer if resource.operations else ""
        namer = _OperationNamer(resource, records, book, collector)
        found[name] = ResourceNames(
            module=Ident(attributes.claim(name, at)),
            sync_class=Ident(classes.claim(f"{name}_client", at, key=f"{name}/sync")),
            async_class=Ident(classes.claim(f"async_{name}_client", at, key=f"{name}/async")),
            operations={one.name: namer.operation(one) for one in resource.operations},
        )
        if api.second_factor and api.second_factor.resource == name:
            factor = namer.names(api.second_factor.name, api.second_factor.pointer)
    return found, factor


class _OperationNamer:
    """Names the methods and the constants of one resource."""

    def __init__(
        self, resource: Resource, records: Mapping[str, Record], book: NameBook, collector: Collector
    ) -> None:
        self._methods = PYTHON.scope("method", f"methods of {resource.name}", collector, book=book)
        self._constants = PYTHON.scope("constant", f"constants of {resource.name}", collector, book=book)
        self._records, self._book, self._collector = records, book, collector

    def operation(self, one: Operation) -> OperationNames:
        """Return the names of an operation, its arguments included."""
        form = form_fields(one, self._records, self._book)
        arguments = argument_names(one, form, PYTHON, self._book, self._collector)
        return replace(self.names(one.name, one.pointer), arguments=arguments, form=form)

    def names(self, name: str, pointer: str) -> OperationNames:
        """Return the names of what is called `name` and has no arguments of the spec's."""
        return OperationNames(
            method=Ident(self._methods.claim(name, pointer)),
            constant=Ident(self._constants.claim(name, pointer)),
            arguments={},
            form=None,
        )

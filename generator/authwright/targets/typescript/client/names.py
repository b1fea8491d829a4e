"""All names of the client, given once before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from authwright.diagnostics import Collector
from authwright.ir import Api, Operation, Resource
from authwright.naming import NameBook
from authwright.stages.render.typed import Ident
from authwright.targets.client.arguments import argument_names
from authwright.targets.client.errors import ERRORS
from authwright.targets.typescript.language import TYPESCRIPT

TYPES: Final = "models"
MODULES: Final = "modules of models"
CLASSES: Final = "classes of resources"
ATTRIBUTES: Final = "resources"
FILES: Final = "modules of resources"
# What generated modules take from the language, or offer beside the types of the API.
RUNTIME_TYPES: Final = frozenset(
    name
    for line in (
        "Answer Answered Answers ApiFacts Array Boolean Call Carrier Cause Client Code Connection",
        "ConnectionSettings Date EnrollPrompt Error Function Gates Hooks JsonKind JsonValue Lives Logger Map",
        "Number Object Operation Options Partial Problem Promise Prompt RawResponse Record RecoveryCode",
        "RequestEvent ResponseEvent Retries SecondFactor Set Settings String Symbol",
    )
    for name in line.split()
).union(ERRORS)
# Modules that stand beside those of models, and beside those of resources or operations.
_BESIDE_MODELS: Final = ("index",)
_BESIDE_RESOURCES: Final = ("causes", "gates", "index", "second-factor")
# Where arguments come from that have a place in the list.
_IN_LINE: Final = ("path", "body")


@dataclass(frozen=True, slots=True)
class OperationNames:
    """Names of an operation: its method, its function, its constant, its arguments by place and wire name.

    The function is called like the method, where no word of the language is in the way. Arguments are those
    that have a place in the list: path parameters, and the body under `("body", "")`. Members of `params`
    keep their names, as those of bodies do.
    """

    method: Ident
    function: Ident
    constant: Ident
    arguments: Mapping[tuple[str, str], Ident]


@dataclass(frozen=True, slots=True)
class ResourceNames:
    """Names of a resource: the member of the client, the module of its operations, the class over them."""

    attribute: Ident
    module: Ident
    facade: Ident
    operations: Mapping[str, OperationNames]


@dataclass(frozen=True, slots=True)
class ApiNames:
    """Names of an API in TypeScript. `modules` maps a type's name to the module of models that holds it.

    `second_factor` names what finishes a sign-in: a method, a function and a constant of its resource;
    `answers` is the interface of its callbacks.
    """

    types: Mapping[str, Ident]
    modules: Mapping[str, Ident]
    resources: Mapping[str, ResourceNames]
    second_factor: OperationNames | None = None
    answers: Ident | None = None


def name_api(api: Api, book: NameBook, collector: Collector) -> ApiNames:
    """Return the names of `api`, those that `book` has as they are. Clashes go to `collector`."""
    # What an earlier build has put beside the types does not get another name for the sake of a new one.
    beside = [book.page(CLASSES)]
    types = TYPESCRIPT.scope("type", TYPES, collector, also=RUNTIME_TYPES, book=book, beside=beside)
    rule = TYPESCRIPT.names["file"]
    modules = book.scope(MODULES, rule, TYPESCRIPT.title, collector, reserved=_BESIDE_MODELS)
    named = {one.name: Ident(types.claim(one.name, one.pointer)) for one in api.types}
    files = {one.name: Ident(modules.claim(one.name, one.pointer)) for one in api.types}
    return ApiNames(named, files, *_resource_names(api, book, collector))


def _resource_names(
    api: Api, book: NameBook, collector: Collector
) -> tuple[dict[str, ResourceNames], OperationNames | None, Ident | None]:
    title, rules = TYPESCRIPT.title, TYPESCRIPT.names
    attributes = book.scope(ATTRIBUTES, rules["resource"], title, collector)
    files = book.scope(FILES, rules["file"], title, collector, reserved=_BESIDE_RESOURCES)
    reserved = RUNTIME_TYPES.union(book.page(TYPES).names())
    classes = TYPESCRIPT.scope("type", CLASSES, collector, also=reserved, book=book)
    found: dict[str, ResourceNames] = {}
    factor: OperationNames | None = None
    answers: Ident | None = None
    for resource in api.resources:
        name = resource.name
        at = resource.operations[0].pointer if resource.operations else ""
        namer = _OperationNamer(resource, book, collector)
        found[name] = ResourceNames(
            attribute=Ident(attributes.claim(name, at)),
            module=Ident(files.claim(name, at)),
            facade=Ident(classes.claim(f"{name}_client", at, key=name)),
            operations={one.name: namer.operation(one) for one in resource.operations},
        )
        if (one := api.second_factor) and one.resource == name:
            factor = namer.names(one.name, one.pointer)
            answers = Ident(classes.claim(f"{one.name}_answers", one.pointer, key=f"{name}/answers"))
    return found, factor, answers


class _OperationNamer:
    """Names the methods, the functions and the constants of one resource."""

    def __init__(self, resource: Resource, book: NameBook, collector: Collector) -> None:
        title, rules = TYPESCRIPT.title, TYPESCRIPT.names
        self._methods = book.scope(f"methods of {resource.name}", rules["method"], title, collector)
        # Nothing is kept of these: they follow from the names of methods.
        self._functions = TYPESCRIPT.scope("function", f"functions of {resource.name}", collector)
        self._constants = TYPESCRIPT.scope("constant", f"constants of {resource.name}", collector, book=book)
        self._book, self._collector = book, collector

    def operation(self, one: Operation) -> OperationNames:
        """Return the names of an operation, its arguments included."""
        arguments = argument_names(one, None, TYPESCRIPT, self._book, self._collector, _IN_LINE)
        return replace(self.names(one.name, one.pointer), arguments=arguments)

    def names(self, name: str, pointer: str) -> OperationNames:
        """Return the names of what is called `name` and has no arguments of the spec's."""
        method = self._methods.claim(name, pointer)
        return OperationNames(
            method=Ident(method),
            function=Ident(self._functions.claim(method, pointer, key=name)),
            constant=Ident(self._constants.claim(name, pointer)),
            arguments={},
        )

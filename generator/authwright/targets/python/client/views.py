"""What the client's templates see: typed values, ready to print, every decision taken."""

from dataclasses import dataclass

from authwright.stages.render.typed import Doc, Ident, Layout, Literal, Path, TypeText
from authwright.targets.python.client.factor_views import FactorDataView, FactorView


@dataclass(frozen=True, slots=True)
class ModuleView:
    """What every module begins with."""

    header: Doc
    doc: Doc
    imports: Layout


@dataclass(frozen=True, slots=True)
class PlainView:
    """A module with nothing of its own."""

    module: ModuleView


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a model; `default` is empty for a required one without an alias."""

    name: Ident
    type: TypeText
    default: Layout
    doc: Doc


@dataclass(frozen=True, slots=True)
class RewriteView:
    """How a write begins from what was read: the model of the answer, and what is said of carrying over."""

    source: Ident
    arguments: Layout
    doc: Doc


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record as a class. `rebuilt` is set where its fields name a class further down."""

    name: Ident
    bases: Layout
    doc: Doc
    fields: tuple[FieldView, ...]
    rewrite: RewriteView | None
    rebuilt: bool


@dataclass(frozen=True, slots=True)
class AliasView:
    """An enum, a union or an alias."""

    name: Ident
    type: Layout
    doc: Doc


@dataclass(frozen=True, slots=True)
class ModelsView:
    """A module of models."""

    module: ModuleView
    typing_imports: Layout
    records: tuple[RecordView, ...]
    aliases: tuple[AliasView, ...]


@dataclass(frozen=True, slots=True)
class ExportView:
    """A name that a package passes on from one of its modules."""

    name: Ident
    module: Path
    key: Literal
    target: Literal


@dataclass(frozen=True, slots=True)
class PackageView:
    """A package that loads what it exports when it is asked for."""

    module: ModuleView
    exports: tuple[ExportView, ...]
    lazy: Path


@dataclass(frozen=True, slots=True)
class CauseView:
    """A cause as a tuple of runtime causes, one a text that servers have given it."""

    name: Ident
    causes: Layout
    doc: Doc


@dataclass(frozen=True, slots=True)
class CausesView:
    """The module of causes: each by itself, then those that come together."""

    module: ModuleView
    causes: tuple[CauseView, ...]
    groups: tuple[CauseView, ...]


@dataclass(frozen=True, slots=True)
class GateView:
    """What of a model only some servers understand, as a constant."""

    name: Ident
    gates: Layout
    doc: Doc


@dataclass(frozen=True, slots=True)
class GatesView:
    """The module of gates."""

    module: ModuleView
    gates: tuple[GateView, ...]


@dataclass(frozen=True, slots=True)
class OperationView:
    """An operation as data. `arguments` are those that are not always there."""

    constant: Ident
    name: Literal
    resource: Literal
    method: Literal
    path: Literal
    result: TypeText
    arguments: tuple[Layout, ...]


@dataclass(frozen=True, slots=True)
class OperationsView:
    """A module of operations, and what finishes a sign-in by some of them."""

    module: ModuleView
    operations: tuple[OperationView, ...]
    factor: FactorDataView | None


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method: parameters, the body it makes (if any), what it passes on, what comes back (if anything)."""

    name: Ident
    parameters: Layout
    returns: TypeText
    body: Layout
    call: Layout
    has_result: bool
    doc: Doc


@dataclass(frozen=True, slots=True)
class ResourceClassView:
    """The class of a resource; `define` and `wait` hold `async ` and `await `, or nothing.

    `callback` and `finish` are what the runtime has for finishing a sign-in this way.
    """

    name: Ident
    client: Ident
    define: Layout
    wait: Layout
    callback: Ident
    finish: Ident
    doc: Doc


@dataclass(frozen=True, slots=True)
class ResourceView:
    """The module of a resource."""

    module: ModuleView
    typing_imports: Layout
    operations: Ident
    classes: tuple[ResourceClassView, ...]
    methods: tuple[MethodView, ...]
    factor: FactorView | None


@dataclass(frozen=True, slots=True)
class AttributeView:
    """A resource as an attribute of the client."""

    name: Ident
    type: Ident
    doc: Doc


@dataclass(frozen=True, slots=True)
class ClientClassView:
    """A client class, with the names of its base and of what it sends with."""

    name: Ident
    base: Ident
    transport: Ident
    http: Ident
    attributes: tuple[AttributeView, ...]
    doc: Doc


@dataclass(frozen=True, slots=True)
class ClientView:
    """The module of the clients; `carrier` is empty for the bearer token."""

    module: ModuleView
    typing_imports: Layout
    agent: Literal
    probe: Layout
    carrier: Layout
    error_member: Literal
    classes: tuple[ClientClassView, ...]


@dataclass(frozen=True, slots=True)
class ErrorsView:
    """The module of errors: the runtime's classes and the names of all causes."""

    module: ModuleView
    errors: tuple[Ident, ...]
    names: tuple[Literal, ...]
    cause: Layout


@dataclass(frozen=True, slots=True)
class ProjectView:
    """pyproject.toml."""

    header: Doc
    name: Literal
    version: Literal
    summary: Literal
    package: Literal

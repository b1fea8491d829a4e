"""What the templates of operations and of the client see."""

from dataclasses import dataclass

from authwright.stages.render.typed import Doc, Ident, Layout, Path
from authwright.targets.typescript.client.views import ModuleView


@dataclass(frozen=True, slots=True)
class ConstantView:
    """A constant: documentation, which may be empty, and the whole statement."""

    doc: Doc
    statement: Layout


@dataclass(frozen=True, slots=True)
class ConstantsView:
    """A module of constants."""

    module: ModuleView
    constants: tuple[ConstantView, ...]


@dataclass(frozen=True, slots=True)
class FunctionView:
    """A function or a method: documentation, the head with its brace, the statement that it is."""

    doc: Doc
    head: Layout
    body: Layout


@dataclass(frozen=True, slots=True)
class OperationView:
    """An operation as data, and its function."""

    constant: Layout
    function: FunctionView


@dataclass(frozen=True, slots=True)
class CallbackView:
    """A callback, as a member of an interface."""

    doc: Doc
    declaration: Layout


@dataclass(frozen=True, slots=True)
class FactorView:
    """What finishes a sign-in: the interface of its callbacks, its data, its function."""

    answers: Ident
    doc: Doc
    callbacks: tuple[CallbackView, ...]
    constant: Layout
    function: FunctionView


@dataclass(frozen=True, slots=True)
class OperationsView:
    """A module of operations. Without any it has nothing but its header."""

    module: ModuleView
    operations: tuple[OperationView, ...]
    factor: FactorView | None


@dataclass(frozen=True, slots=True)
class ResourceView:
    """The module of a resource: a class over the functions of its operations."""

    module: ModuleView
    facade: Ident
    doc: Doc
    methods: tuple[FunctionView, ...]


@dataclass(frozen=True, slots=True)
class AttributeView:
    """A resource as a member of the client; `made` is the statement that makes it."""

    doc: Doc
    name: Ident
    facade: Ident
    made: Layout


@dataclass(frozen=True, slots=True)
class ClientView:
    """The module of the client."""

    module: ModuleView
    name: Ident
    doc: Doc
    attributes: tuple[AttributeView, ...]


@dataclass(frozen=True, slots=True)
class ConnectionView:
    """The module that connects to a server, and hands on what makes parts of a connection."""

    module: ModuleView
    facts: Layout
    doc: Doc
    parts: Layout


@dataclass(frozen=True, slots=True)
class ErrorsView:
    """The module of errors: what it hands on, and the type of the names of causes."""

    module: ModuleView
    exports: Layout
    doc: Doc
    cause: Layout


@dataclass(frozen=True, slots=True)
class IndexView:
    """The module of the package itself."""

    header: Doc
    doc: Doc
    exports: Layout
    models: Path

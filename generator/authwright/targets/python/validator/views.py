"""What the templates of validators see."""

from dataclasses import dataclass

from authwright.stages.render.typed import Doc, Ident, Layout, Literal, TypeText
from authwright.targets.python.validator.public_names import FunctionNames


@dataclass(frozen=True, slots=True)
class EntryView:
    """The functions of one schema: their names, what is said of them, and the two bodies that it decides."""

    names: FunctionNames
    type: TypeText
    is_doc: Doc
    problems_doc: Doc
    check_doc: Doc
    is_json_doc: Doc
    json_problems_doc: Doc
    load_doc: Doc
    is_body: Layout
    problems_body: Layout


@dataclass(frozen=True, slots=True)
class SingleView:
    """A module that needs nothing but itself. `typing` and `types` are for type checkers only."""

    doc: Doc
    typing: Layout
    types: Layout
    entries: tuple[EntryView, ...]
    functions: tuple[Layout, ...]
    formats: Layout
    runtime: Layout
    constants: tuple[Layout, ...]
    messages: Layout


@dataclass(frozen=True, slots=True)
class ImportView:
    """A name of a module of models, imported from another one under a private name."""

    module: Ident
    name: Ident
    local: Ident


@dataclass(frozen=True, slots=True)
class ModelView:
    """The module of one shape of a model. `type_name` is empty where its functions have none of their own."""

    header: Doc
    doc: Doc
    runtime: tuple[Layout, ...]
    imports: tuple[ImportView, ...]
    late_imports: tuple[ImportView, ...]
    type_name: TypeText
    entries: tuple[EntryView]
    functions: tuple[Layout, ...]
    formats: Layout
    constants: tuple[Layout, ...]
    exports: tuple[Layout, ...]


@dataclass(frozen=True, slots=True)
class SetEntryView:
    """The functions of a model in a set, and the module that has them; both as statements have them."""

    module: Ident
    path: Literal
    names: Layout
    keys: Layout


@dataclass(frozen=True, slots=True)
class SetView:
    """A module with the functions of all models of one version, or of the span."""

    header: Doc
    doc: Doc
    entries: tuple[SetEntryView, ...]
    names: tuple[Literal, ...]


@dataclass(frozen=True, slots=True)
class VersionView:
    """A server version, and the module of its functions."""

    name: Literal
    path: Literal


@dataclass(frozen=True, slots=True)
class TopView:
    """The package itself. `place` is where a server's version stands, `expected` says in what."""

    header: Doc
    doc: Doc
    entries: tuple[SetEntryView, ...]
    names: tuple[Literal, ...]
    versions: tuple[VersionView, ...]
    server_doc: Doc
    place: Literal
    expected: Literal


@dataclass(frozen=True, slots=True)
class TypesView:
    """The module of types."""

    header: Doc
    typing: Layout
    types: Layout
    names: tuple[Literal, ...]


@dataclass(frozen=True, slots=True)
class MessagesView:
    """The module of messages."""

    header: Doc
    messages: Layout

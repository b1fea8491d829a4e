"""What the templates of validators see."""

from dataclasses import dataclass

from authwright.stages.render.typed import Doc, Layout
from authwright.targets.typescript.validator.public_names import FunctionNames


@dataclass(frozen=True, slots=True)
class EntryView:
    """The functions of one schema: names, documentation, first lines, and what the schema decides."""

    names: FunctionNames
    is_doc: Doc
    is_head: Layout
    is_body: Layout
    problems_doc: Doc
    problems_head: Layout
    problems_body: Layout
    asserts_doc: Doc
    asserts_head: Layout
    asserts_body: Layout
    is_json_doc: Doc
    is_json_head: Layout
    is_json_call: Layout
    parse_doc: Doc
    parse_head: Layout


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module with functions of entries; each of its `parts` is a declaration. `imports` are statements."""

    header: Doc
    imports: tuple[Layout, ...]
    types: Layout
    entries: tuple[EntryView, ...]
    parts: tuple[Layout, ...]


@dataclass(frozen=True, slots=True)
class ExportsView:
    """A module that hands on what others declare, statement by statement."""

    header: Doc
    doc: Doc
    exports: tuple[Layout, ...]


@dataclass(frozen=True, slots=True)
class RuntimeView:
    """The module that all others share; each of its `parts` is a declaration."""

    header: Doc
    parts: tuple[Layout, ...]


@dataclass(frozen=True, slots=True)
class ServerView:
    """The module that finds the functions for a server: the type of each set, and what loads it.

    `place` is where a server's version stands, `expected` says in what.
    """

    header: Doc
    types: Layout
    doc: Doc
    place: Layout
    expected: Layout
    loaders: Layout

"""What all templates of the client see: typed values, ready to print, every decision taken."""

from dataclasses import dataclass

from authwright.stages.render.typed import Doc, Layout, Literal, Path


@dataclass(frozen=True, slots=True)
class ModuleView:
    """What every module begins with. Documentation and imports may be empty."""

    header: Doc
    doc: Doc
    imports: Layout


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member of an interface: documentation, and the declaration with its type."""

    doc: Doc
    declaration: Layout


@dataclass(frozen=True, slots=True)
class InterfaceView:
    """A record as an interface; `head` has the whole of one without members of its own."""

    doc: Doc
    head: Layout
    members: tuple[MemberView, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    """An enum, a union or an alias: documentation and the whole declaration."""

    doc: Doc
    declaration: Layout


@dataclass(frozen=True, slots=True)
class RewriteView:
    """The function by which a write begins from what was read."""

    doc: Doc
    head: Layout
    result: Layout


@dataclass(frozen=True, slots=True)
class ModelsView:
    """The module of a type, with the function that makes it from an answer, if there is one."""

    module: ModuleView
    interfaces: tuple[InterfaceView, ...]
    aliases: tuple[AliasView, ...]
    rewrites: tuple[RewriteView, ...]


@dataclass(frozen=True, slots=True)
class ExportsView:
    """A module that hands on what others declare."""

    header: Doc
    doc: Doc
    exports: Layout


@dataclass(frozen=True, slots=True)
class EntryView:
    """What the package offers under a path below its name, and the module that has it."""

    path: Path
    module: Path


@dataclass(frozen=True, slots=True)
class ProjectView:
    """package.json."""

    name: Literal
    version: Literal
    summary: Literal
    entries: tuple[EntryView, ...]

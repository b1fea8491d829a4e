"""The modules of models: records as interfaces, everything else as type aliases, one a module."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from authwright.ir import Alias, Enum, Field, Literal, Named, Record, Type, Union
from authwright.ir.walk import target
from authwright.stages.render.typed import Doc, Layout
from authwright.targets.client.prose import enum_doc, field_doc, record_doc, spaced, union_doc
from authwright.targets.client.rewrites import read_form
from authwright.targets.client.roles import only_requested
from authwright.targets.language import Import
from authwright.targets.prose import Block, Section, sentence
from authwright.targets.secrets import is_secret
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.client.endless import endless_aliases
from authwright.targets.typescript.client.inheritance import Inheritance
from authwright.targets.typescript.client.limits import formats, limits
from authwright.targets.typescript.client.rewrites import CARRIED_OVER, HIDING, form_secrets, rewrite_view
from authwright.targets.typescript.client.tags import Tags, without
from authwright.targets.typescript.client.types import TypeWriter, Written
from authwright.targets.typescript.client.views import (
    AliasView,
    InterfaceView,
    MemberView,
    ModelsView,
    RewriteView,
)
from authwright.targets.typescript.docs import INDENT, tsdoc
from authwright.targets.typescript.heads import interface_head
from authwright.targets.typescript.language import INHERITED
from authwright.targets.typescript.type_trees import (
    Tree,
    Word,
    alias_lines,
    member_head,
    one_of,
)

_HIDDEN: Final = "Secret: the client's errors and logs never show it."
_LATER: Final = ("Anything else", "Probably from a later server, and in none of these types.")


@dataclass(slots=True)
class ModelPlanner:
    """Plans the modules of models."""

    context: Context
    tags: Tags = field(init=False)
    inheritance: Inheritance = field(init=False)

    def __post_init__(self) -> None:
        types = self.context.types_in_models()
        self.tags = Tags.of(self.context.named)
        self.inheritance = Inheritance(
            self.context.records, lambda record, one: member_type(types, self.tags, record, one).tree
        )

    def report(self) -> None:
        """Add AW030 for types that TypeScript cannot have."""
        for name in endless_aliases(self.context.named):
            message = f'"{name}" is itself without an object or a list in between, which no type can be'
            self.context.collector.add("AW030", message, at=self.context.named[name].pointer)

    def module(self, named: Named) -> ModelsView:
        """Return the view of the module that holds `named`."""
        maker = _ModuleMaker(self.context, self.tags, self.inheritance, self.context.types_in_models())
        interfaces: tuple[InterfaceView, ...] = ()
        aliases: tuple[AliasView, ...] = ()
        rewrites: tuple[RewriteView, ...] = ()
        if isinstance(named, Record):
            interfaces, rewrites = (maker.interface(named),), tuple(maker.rewrites(named))
        else:
            aliases = (maker.alias(named),)
        imports = maker.imports - {self.context.model_import(named.name)}
        return ModelsView(self.context.module([], imports), interfaces, aliases, rewrites)

    def rewritten(self) -> Iterator[str]:
        """Yield the names of the types that a module makes from an answer."""
        records = self.context.records
        yield from (name for name, one in records.items() if read_form(one, records) is not None)


def member_type(types: TypeWriter, tags: Tags, record: Record, one: Field) -> Written:
    """Return the type of a member, as the interface of `record` declares it."""
    if one.name in INHERITED and not one.required and record.used_in_responses:
        # Where it was left out, reading it gives what objects have anyway.
        return Written(Word("unknown"))
    return types.written(tags.closed(record, one))


@dataclass(slots=True)
class _ModuleMaker:
    """Makes the views of one module and gathers what they need imported."""

    context: Context
    tags: Tags
    inheritance: Inheritance
    types: TypeWriter
    imports: set[Import] = field(default_factory=set[Import])

    def interface(self, record: Record) -> InterfaceView:
        layout = self.inheritance.layout(record.name)
        self.imports.update(map(self.context.model_import, layout.bases))
        names = self.context.names.types
        head = interface_head(
            names[record.name], [names[base] for base in layout.bases], "{" if layout.own else "{}"
        )
        doc = tsdoc([*record_doc(record, tagged=True), *_deprecation(record)])
        return InterfaceView(doc, Layout(head), tuple(self._member(one, record) for one in layout.own))

    def rewrites(self, record: Record) -> Iterator[RewriteView]:
        """Yield how a write of `record` begins from a read, where leaving a member out would change it."""
        source = read_form(record, self.context.records)
        if source is None:
            return
        self.imports |= {
            self.context.model_import(source.name),
            Import("../runtime/rewrite.js", CARRIED_OVER),
        }
        if form_secrets(self.context, record):
            self.imports.add(Import("../runtime/hiding.js", HIDING))
        readers = [one for one in self.context.records if source.name in self.inheritance.layout(one).kin]
        yield rewrite_view(self.context, record, source, readers)

    def alias(self, named: Enum | Union | Alias) -> AliasView:
        head = f"export type {self.context.names.types[named.name]} = "
        declaration = Layout("\n".join(alias_lines(head, self._alias_tree(named))))
        return AliasView(self._alias_doc(named), declaration)

    def _alias_tree(self, named: Enum | Union | Alias) -> Tree:
        match named:
            case Enum(values=values, open=is_open):
                return self._tree(Literal(tuple(one.value for one in values), is_open))
            case Union():
                return one_of(self._union_members(named))
            case Alias(type=type_):
                return self._tree(type_)

    def _alias_doc(self, named: Enum | Union | Alias) -> Doc:
        match named:
            case Enum():
                return tsdoc(enum_doc(named))
            case Union(tag=None):
                return tsdoc(union_doc(named, {}))
            case Union():
                return tsdoc(union_doc(named, self.context.names.types, _LATER))
            case Alias(doc=doc):
                return tsdoc([sentence(doc)])

    def _union_members(self, union: Union) -> Iterator[Tree]:
        for member in union.members:
            tree = self._tree(member.type)
            is_absent = union.tag is not None and union.tag.absent == target(member.type)
            if union.tag is not None and is_absent and isinstance(tree, Word):
                yield without(union.tag, tree.text)
            else:
                yield tree

    def _member(self, one: Field, record: Record) -> MemberView:
        type_ = member_type(self.types, self.tags, record, one)
        self.imports |= type_.imports
        lines = type_.lines(f"{member_head(one.name, required=one.required)}: ", ";", len(INDENT))
        return MemberView(tsdoc(_member_doc(one, record), 1), Layout(f"\n{INDENT}".join(lines)))

    def _tree(self, type_: Type) -> Tree:
        written = self.types.written(type_)
        self.imports |= written.imports
        return written.tree


def _member_doc(one: Field, record: Record) -> list[Block]:
    is_request = only_requested(record)
    # A note on constraints says more than the numbers.
    is_told = any(note.kind == "constraint" for note in one.notes)
    size = limits(one.type) if is_request and not is_told else ""
    also = spaced(formats(one.type), size, _HIDDEN if is_secret(one) else "")
    return [field_doc(one, record.lifetime, tagged=True, also=also), *_deprecation(one)]


def _deprecation(one: Record | Field) -> list[Block]:
    return [Section("Deprecated", (("", sentence(one.instead)),))] if one.deprecated else []

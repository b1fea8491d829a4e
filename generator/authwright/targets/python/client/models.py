"""The modules of models: records as classes, everything else as aliases."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from authwright.ir import Alias, Enum, Field, Literal, Named, Record, Ref, Type, Union
from authwright.ir.walk import target
from authwright.stages.render.typed import Ident, Layout, TypeText
from authwright.targets.client.prose import enum_doc, field_doc, record_doc, union_doc
from authwright.targets.client.rewrites import read_form
from authwright.targets.client.roles import only_requested
from authwright.targets.language import Import, TypeExpr
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.inheritance import Inheritance
from authwright.targets.python.client.modules import endless_aliases, is_circle
from authwright.targets.python.client.prose import UNKNOWN, warning
from authwright.targets.python.client.rewrites import carried_over
from authwright.targets.python.client.views import (
    AliasView,
    FieldView,
    ModelsView,
    RecordView,
    RewriteView,
)
from authwright.targets.python.docs import docstring
from authwright.targets.python.imports import import_block
from authwright.targets.python.literals import literal
from authwright.targets.python.types import TypeWriter, either

_NONE = TypeExpr(TypeText("None"))


@dataclass(slots=True)
class ModelPlanner:
    """Plans modules of models, one a group of types."""

    context: Context
    inheritance: Inheritance = field(init=False)

    def __post_init__(self) -> None:
        types = self.context.types_in(".")
        self.inheritance = Inheritance(self.context.records, lambda one: str(annotation(types, one).text))

    def module(self, group: tuple[Named, ...]) -> ModelsView:
        """Return the view of the module that holds `group`."""
        for name in endless_aliases(group):
            message = (
                f'"{name}" contains itself without an object in between, which Python models cannot have'
            )
            self.context.collector.add("AW030", message, at=self.context.named[name].pointer)
        maker = _ModuleMaker(self.context, self.inheritance, group)
        records = tuple(maker.record(one) for one in group if isinstance(one, Record))
        aliases = tuple(maker.alias(one) for one in group if not isinstance(one, Record))
        doc = f"Models: {', '.join(self.context.names.types[one.name] for one in group)}."
        here = {self.context.imported_type(one.name, ".") for one in group}
        typing = import_block(maker.typing_imports - maker.imports - here, level=1)
        return ModelsView(self.context.module([doc], maker.imports - here), typing, records, aliases)


def annotation(types: TypeWriter, one: Field) -> TypeExpr:
    """Return the type of a field: what may be left out may be None."""
    return either(types.field(one) + ([] if one.required else [_NONE]))


@dataclass(slots=True)
class _ModuleMaker:
    """Makes the views of one module and gathers what they need imported."""

    context: Context
    inheritance: Inheritance
    group: tuple[Named, ...]
    imports: set[Import] = field(default_factory=set[Import])
    typing_imports: set[Import] = field(default_factory=set[Import])

    def record(self, record: Record) -> RecordView:
        layout = self.inheritance.layout(record.name)
        types = self.context.types_in(".", checked=only_requested(record))
        bases = [self._named(base) for base in layout.bases] or [self._runtime("model", "Model")]
        return RecordView(
            name=self.context.names.types[record.name],
            bases=Layout(", ".join(bases)),
            doc=docstring(record_doc(record), 1),
            fields=tuple(self._field(one, record, types) for one in layout.own),
            rewrite=self._rewrite(record),
            rebuilt=is_circle(self.group),
        )

    def alias(self, named: Enum | Union | Alias) -> AliasView:
        self.imports.add(Import("typing", "TypeAlias"))
        name = self.context.names.types[named.name]
        match named:
            case Enum(values=values, open=is_open):
                literals = Literal(tuple(one.value for one in values), is_open)
                return AliasView(name, self._type(literals), docstring(enum_doc(named), 0))
            case Union(tag=None):
                members = sorted((one.type for one in named.members), key=self._looseness)
                text = either(expr for member in members for expr in self._members(member)).text
                return AliasView(name, Layout(text), docstring(union_doc(named, {}), 0))
            case Union():
                doc = docstring(union_doc(named, self.context.names.types, UNKNOWN), 0)
                return AliasView(name, self._tagged(named), doc)
            case Alias(type=type_, doc=doc):
                return AliasView(name, self._type(type_), docstring([doc], 0))

    def _field(self, one: Field, record: Record, types: TypeWriter) -> FieldView:
        name = self.context.names.fields[record.name][one.name]
        type_ = annotation(types, one)
        self.imports |= type_.imports
        options = [] if one.required else ["default=None"]
        if name != one.name:
            # Not `alias`: type checkers would want that name as the keyword, which may be none in Python.
            options += [f"{kind}_alias={literal(one.name)}" for kind in ("validation", "serialization")]
        if one.deprecated:
            # Pydantic says this in a warning when the attribute is read.
            options.append(f"deprecated={literal(warning(one, name, record.lifetime))}")
        return FieldView(
            name=name,
            type=type_.text,
            default=self._default(options),
            doc=docstring([field_doc(one, record.lifetime)], 1),
        )

    def _default(self, options: list[str]) -> Layout:
        if not options:
            return Layout("")
        if options == ["default=None"]:
            return Layout(" = None")
        self.imports.add(Import("pydantic", "Field"))
        return Layout(f" = Field({', '.join(options)})")

    def _tagged(self, union: Union) -> Layout:
        tag = union.tag
        assert tag is not None
        names = [self._named(name) for name in self._record_names(union)]
        names.append(self._runtime("unions", "UnknownMember"))
        self._runtime("unions", "by_tag")
        self.imports |= {Import("typing", "Annotated"), Import("pydantic", "Tag")}
        members = " | ".join(f"Annotated[{name}, Tag({literal(name)})]" for name in names)
        values = literal({value: self._named(member) for value, member in tag.values})
        absent = literal(self._named(tag.absent) if tag.absent else None)
        return Layout(f"Annotated[{members}, by_tag({literal(tag.property)}, {values}, absent={absent})]")

    def _record_names(self, union: Union) -> Iterator[str]:
        for member in union.members:
            if isinstance(member.type, Ref) and member.type.name in self.context.records:
                yield member.type.name
            else:
                message = f'a member of the tagged union "{union.name}" is no object with a name'
                self.context.collector.add("AW030", message, at=union.pointer)

    def _rewrite(self, record: Record) -> RewriteView | None:
        """Return how a write of `record` begins from a read, where leaving a field out would change it."""
        source = read_form(record, self.context.records)
        if source is None:
            return None
        self.typing_imports.add(self.context.imported_type(source.name, "."))
        self.imports.add(Import(".._runtime.rewrite", "carried_over"))
        readers = [one for one in self.context.records if source.name in self.inheritance.layout(one).order]
        arguments = carried_over(self.context, record, source, readers)
        doc = (
            "Begin a write with what was read; then assign what is to change.\n\n"
            "Fields which the server keeps when they are left out are not carried over: they read as None "
            "here, and are sent once assigned. Nothing is checked before a field is assigned."
        )
        return RewriteView(self.context.names.types[source.name], arguments, docstring([doc], 2))

    def _looseness(self, type_: Type) -> int:
        """Sort the most demanding member first: pydantic takes the first of those that fit equally well."""
        record = self.context.records.get(target(type_))
        return -sum(one.required for one in record.fields) if record else 0

    def _type(self, type_: Type) -> Layout:
        return Layout(either(self._members(type_)).text)

    def _members(self, type_: Type) -> list[TypeExpr]:
        members = self.context.types_in(".").members(type_)
        self.imports.update(*(one.imports for one in members))
        return members

    def _named(self, name: str) -> Ident:
        self.imports.add(self.context.imported_type(name, "."))
        return self.context.names.types[name]

    def _runtime(self, module: str, name: str) -> Ident:
        self.imports.add(Import(f".._runtime.{module}", name))
        return Ident(name)

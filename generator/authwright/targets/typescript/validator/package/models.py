"""The modules of models: one a shape, which call each other where one holds another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from authwright.checks.tree import calls
from authwright.stages.render.typed import Doc, Layout
from authwright.targets.asked import called_parts
from authwright.targets.placed_plan import PlacedPlan
from authwright.targets.typescript.heads import function_head
from authwright.targets.typescript.imports import by_name, named_statement
from authwright.targets.typescript.validator.entries import entry_view
from authwright.targets.typescript.validator.module import Module
from authwright.targets.typescript.validator.package.naming import PackageNames
from authwright.targets.typescript.validator.package.types import ModelTypes, PlacedTypes
from authwright.targets.typescript.validator.public_names import functions_of
from authwright.targets.typescript.validator.source import Parts, gather
from authwright.targets.typescript.validator.static_text import formats_text, is_type, runtime_declarations
from authwright.targets.typescript.validator.views import ModuleView

_HEAD: Final = re.compile(r"function (\w+)\(([^()]*)\): (\S+) \{")


@dataclass(slots=True)
class ModelModule(Module):
    """The state of the module of one model: parts of others are imported, each by the function's name."""

    own: int = -1
    imported: dict[str, int] = field(default_factory=dict[str, int])

    def is_name(self, sub: int) -> str:
        """Return the name of the boolean function of a part, which may be imported."""
        if not self._is_elsewhere(sub):
            return Module.is_name(self, sub)
        name = f"{'fits' if self.boolean.subs[sub].recursive else 'is'}{self.names[sub]}"
        self.imported[name] = sub
        return name

    def why_name(self, sub: int) -> str:
        """Return the name of the function that appends the problems of a part, which may be imported."""
        if not self._is_elsewhere(sub):
            return Module.why_name(self, sub)
        name = f"explain{self.names[sub]}"
        self.imported[name] = sub
        return name

    def _is_elsewhere(self, sub: int) -> bool:
        return sub != self.own and sub in self.names


@dataclass
class Models(PlacedPlan):
    """Makes the modules of all entries of a plan.

    `codes` gathers the codes of what they may report, `used` the names of the runtime that they need.
    """

    names: PackageNames
    types: PlacedTypes
    header: Doc
    codes: set[str] = field(default_factory=set[str])
    used: set[str] = field(default_factory=set[str])

    @cached_property
    def parts(self) -> frozenset[int]:
        """The parts that are called in the plan of problems."""
        return called_parts(self.problems)

    @cached_property
    def called(self) -> frozenset[int]:
        """The parts that others call."""
        plans = (self.problems, self.boolean)
        return frozenset(
            one
            for plan in plans
            for index, sub in enumerate(plan.subs)
            for one in calls(sub.node)
            if one != index
        )

    def view(self, index: int) -> ModuleView:
        """Return the view of the module of the entry at `index`."""
        entry = self.plan.entries[index]
        name = self.names.functions[entry.name]
        types = self.types.of_entry(index)
        offered = {sub: self._function(home) for sub, home in self.homes.items()} | {entry.sub: name}
        public = frozenset(functions_of(name))
        module = ModelModule(self.problems, self.boolean, offered, self.parts, public, own=entry.sub)
        made = gather(module, [(name, entry.sub, types.type)])
        self.codes |= made.codes
        runtime = self._runtime(made)
        self.used |= {one.removeprefix("type ") for one in runtime}
        formats = formats_text(module.formats, made.used, public)
        shared = self.homes[entry.sub] == index and entry.sub in self.called
        functions = (_exported(text, name) if shared else text for text in made.functions)
        return ModuleView(
            header=self.header,
            imports=tuple(map(Layout, self._imports(module, made, types, runtime))),
            types=types.text,
            entries=(entry_view(made.entries[0], entry.name),),
            parts=tuple(Layout(one) for one in (*functions, *made.constants, formats) if one),
        )

    def _function(self, index: int) -> str:
        return self.names.functions[self.plan.entries[index].name]

    @staticmethod
    def _runtime(made: Parts) -> list[str]:
        """Return what a module takes from the runtime."""
        declared = runtime_declarations()
        found = [f"type {name}" if is_type(declared[name]) else name for name in made.used & declared.keys()]
        return sorted(found, key=by_name)

    def _imports(
        self, module: ModelModule, made: Parts, types: ModelTypes, runtime: list[str]
    ) -> Iterator[str]:
        yield named_statement("import", runtime, "../runtime.js")
        wanted: dict[int, set[str]] = {}
        for home, kinds in types.imports.items():
            wanted.setdefault(home, set()).update(f"type {one}" for one in kinds)
        for name, sub in module.imported.items():
            if name in made.used:
                wanted.setdefault(self.homes[sub], set()).add(name)
        files = {self.names.files[home]: names for home, names in wanted.items()}
        for file in sorted(files):
            yield named_statement("import", sorted(files[file], key=by_name), f"./{file}.js")


def _exported(text: str, name: str) -> str:
    """Return the text of a function, exported when it is one that other modules call."""
    head = _HEAD.match(text)
    if head is None or head[1] not in (f"fits{name}", f"explain{name}"):
        return text
    parameters = [one.strip() for one in head[2].split(",") if one.strip()]
    made = function_head(f"export function {head[1]}", parameters, head[3])
    return f"/** For other models. */\n{made}{text[head.end() :]}"

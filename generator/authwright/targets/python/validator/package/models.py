"""The modules of models: one a shape, which call each other where one holds another."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from authwright.checks.tree import calls
from authwright.naming import cased, split_words
from authwright.stages.render.typed import Doc, Ident, Layout, TypeText
from authwright.targets.placed_plan import PlacedPlan
from authwright.targets.python.docs import docstring
from authwright.targets.python.validator.entries import entry_view
from authwright.targets.python.validator.module import Module
from authwright.targets.python.validator.package.naming import PackageNames
from authwright.targets.python.validator.source import Written, write
from authwright.targets.python.validator.statements import words_of
from authwright.targets.python.validator.views import ImportView, ModelView

# What the functions that the template writes need of the runtime.
_USED: Final = frozenset(("InvalidPayload", "_INVALID_JSON", "_loads"))
_PUBLIC: Final = ("InvalidPayload", "Rule", "describe")


@dataclass
class Models(PlacedPlan):
    """Makes the modules of all entries of a plan. `codes` gathers the codes of what they may report."""

    names: PackageNames
    header: Doc
    codes: dict[str, None] = field(default_factory=dict[str, None])

    @cached_property
    def called(self) -> dict[int, set[int]]:
        """The parts with modules of their own that each part leads to without passing through one."""
        return {sub: set(self._called(sub)) for sub in range(len(self.plan.subs))}

    @cached_property
    def labels(self) -> dict[int, str]:
        """What each part is called in the names of private functions."""
        found = {sub: f"_{self.names.files[entry]}" for sub, entry in self.homes.items()}
        taken = set(found.values())
        for index, sub in enumerate(self.plan.subs):
            if index not in found:
                wanted = f"_{cased(split_words(sub.name) or ('part',), 'snake')}"
                number = 2
                while (name := wanted if number == 2 else f"{wanted}_{number - 1}") in taken:
                    number += 1
                found[index] = name
                taken.add(name)
        return found

    def view(self, index: int, kind: TypeText) -> ModelView:
        """Return the view of the module of the entry at `index`, whose type is `kind`."""
        entry = self.plan.entries[index]
        own = entry.sub
        name = self.names.functions[entry.name]
        module = Module(
            self.problems,
            self.boolean,
            {own: name},
            self.labels,
            self.homes.keys() - {own},
            {own} & self._shared(index),
        )
        made = write(module, [(name, own)])
        self.codes.update(dict.fromkeys(made.codes))
        text = "\n".join([*(one.is_body + one.problems_body for one in made.entries), *made.functions])
        imports = list(self._imports(module, words_of(text)))
        late = [one for sub, one in imports if own in self._reached(sub)]
        return ModelView(
            header=self.header,
            doc=docstring([f"Validators of `{entry.name.replace('`', '')}`."], 0),
            runtime=tuple(_runtime(made)),
            imports=tuple(one for sub, one in imports if own not in self._reached(sub)),
            late_imports=tuple(late),
            type_name=TypeText("" if kind == "Any" else kind),
            entries=(entry_view(made.entries[0], entry.name, kind),),
            functions=tuple(map(Layout, made.functions)),
            formats=Layout(made.formats),
            constants=tuple(map(Layout, made.constants)),
            exports=tuple(self._exports(module, index)),
        )

    def _shared(self, index: int) -> set[int]:
        """Return the part of an entry, if other modules call its functions."""
        own = self.plan.entries[index].sub
        others = [entry.sub for entry in self.plan.entries if entry.sub != own]
        is_called = self.homes[own] == index and any(own in self.called[sub] for sub in others)
        return {own} if is_called else set()

    def _imports(self, module: Module, used: Collection[str]) -> Iterator[tuple[int, ImportView]]:
        for sub in sorted(self.homes.keys() & {*module.tested.parts, *module.explained.parts, *self.homes}):
            if sub not in module.elsewhere:
                continue
            file, names = self._file(sub), self._offered(sub)
            for local, name in ((f"_is{self.labels[sub]}", names[0]), (f"_why{self.labels[sub]}", names[1])):
                if local in used:
                    yield sub, ImportView(Ident(file), Ident(name), Ident(local))

    def _exports(self, module: Module, index: int) -> Iterator[Layout]:
        for sub in self._shared(index):
            is_name, why_name = self._offered(sub)
            if module.public_is(sub) is None:
                yield Layout(f"{is_name} = {module.is_name(sub)}")
            yield Layout(f"{why_name} = {module.why_name(sub)}")

    def _offered(self, sub: int) -> tuple[str, str]:
        """Return under which names other modules import the functions of a part."""
        name = self.names.functions[self.plan.entries[self.homes[sub]].name]
        recursive = self.boolean.subs[sub].recursive
        return (f"is_{name}_within" if recursive else f"is_{name}"), f"{name}_problems_into"

    def _file(self, sub: int) -> str:
        return self.names.files[self.homes[sub]]

    def _called(self, sub: int) -> Iterator[int]:
        waiting, known = [sub], {sub}
        while waiting:
            for one in calls(self.problems.subs[waiting.pop()].node):
                if one in self.homes:
                    yield one
                elif one not in known:
                    known.add(one)
                    waiting.append(one)

    def _reached(self, sub: int) -> set[int]:
        """Return the parts with modules of their own that importing the module of `sub` would load."""
        found, waiting = {sub}, [sub]
        while waiting:
            more = self.called[waiting.pop()] - found
            found |= more
            waiting += more
        return found


def _runtime(made: Written) -> Iterator[Layout]:
    """Yield what a module imports of the runtime: helpers under private names."""
    for name in sorted(made.uses | _USED):
        offered = name.removeprefix("_")
        yield Layout(name if name in _PUBLIC else f"{'GOT' if offered == 'Got' else offered} as {name}")

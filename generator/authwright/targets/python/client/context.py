"""What the parts of the plan share: the API, its names, its headers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from authwright.diagnostics import Collector
from authwright.ir import Api, Named, Record
from authwright.naming import NameBook
from authwright.stages.render.typed import Doc, TypeText
from authwright.targets.language import Import, TypeExpr
from authwright.targets.python.client.names import ApiNames
from authwright.targets.python.client.views import ModuleView
from authwright.targets.python.docs import Block, comment, docstring
from authwright.targets.python.imports import import_block
from authwright.targets.python.types import Referrer, TypeWriter


@dataclass(frozen=True, slots=True)
class Project:
    """What the package is called: on the index, in imports, and its client's class."""

    distribution: str
    package: str
    client: str


@dataclass(frozen=True, slots=True)
class Context:
    """All that is known before the first file is planned."""

    api: Api
    names: ApiNames
    project: Project
    collector: Collector
    named: Mapping[str, Named]
    header: Doc
    book: NameBook

    @property
    def records(self) -> dict[str, Record]:
        """The records of the API by name."""
        return {name: one for name, one in self.named.items() if isinstance(one, Record)}

    def module(self, blocks: Iterable[Block], imports: Iterable[Import]) -> ModuleView:
        """Return the beginning of a module with docstring `blocks`."""
        return ModuleView(self.header, docstring(list(blocks), 0), import_block(imports))

    def types_in(self, package: str, checked: bool = False) -> TypeWriter:
        """Return the writer of types for a module that imports models one by one, from `package`."""
        return TypeWriter(self._by_name(package), ".._runtime", checked=checked)

    def types_of_models(self) -> TypeWriter:
        """Return the writer of types for a module that has imported `models` as a whole."""

        def refer(name: str) -> TypeExpr:
            return TypeExpr(TypeText(f"models.{self.names.types[name]}"), frozenset({Import("..", "models")}))

        return TypeWriter(refer, ".._runtime")

    def imported_type(self, name: str, package: str) -> Import:
        """Return the import of type `name`; `package` is that of the models, `.` from inside it."""
        dot = "" if package.endswith(".") else "."
        return Import(f"{package}{dot}{self.names.modules[name]}", self.names.types[name])

    def _by_name(self, package: str) -> Referrer:
        def refer(name: str) -> TypeExpr:
            needed = frozenset({self.imported_type(name, package)})
            return TypeExpr(TypeText(self.names.types[name]), needed)

        return refer


def header(api: Api, target: str) -> Doc:
    """Return the comment that every generated file begins with."""
    origin = " ".join(f"Made by Authwright from the spec of {api.title}, revision {api.revision}.".split())
    return comment(f"{origin}\nDo not edit: change the spec and run `authwright generate {target}`.")

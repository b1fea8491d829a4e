"""What the parts of the plan share: the API, its names, its headers."""

from collections.abc import Iterable
from dataclasses import dataclass

from authwright.ir import Api
from authwright.stages.render.typed import Doc, TypeText
from authwright.targets.client.context import ApiContext
from authwright.targets.language import Import, TypeExpr
from authwright.targets.package_texts import origin
from authwright.targets.prose import Block
from authwright.targets.python.client.names import ApiNames
from authwright.targets.python.client.views import ModuleView
from authwright.targets.python.docs import comment, docstring
from authwright.targets.python.imports import import_block
from authwright.targets.python.types import Referrer, TypeWriter


@dataclass(frozen=True, slots=True)
class Project:
    """What the package is called: on the index, in imports, and its client's class."""

    distribution: str
    package: str
    client: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Context(ApiContext):
    """All that is known before the first file is planned."""

    names: ApiNames
    project: Project

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
    return comment(origin(api, target))

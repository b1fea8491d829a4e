"""What the parts of the plan share: the API, its names, its headers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from authwright.ir import Api
from authwright.stages.render.typed import Doc
from authwright.targets.client.context import ApiContext
from authwright.targets.language import Import
from authwright.targets.package_texts import origin
from authwright.targets.prose import Block
from authwright.targets.typescript.client.names import ApiNames
from authwright.targets.typescript.client.types import TypeWriter
from authwright.targets.typescript.client.views import ModuleView
from authwright.targets.typescript.docs import comment, tsdoc
from authwright.targets.typescript.imports import import_block, type_import


@dataclass(frozen=True, slots=True)
class Project:
    """What the package is called on the registry, and its client's class."""

    package: str
    client: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Context(ApiContext):
    """All that is known before the first file is planned."""

    names: ApiNames
    project: Project

    def module(self, blocks: Sequence[Block], imports: Iterable[Import]) -> ModuleView:
        """Return the beginning of a module: header, documentation of `blocks`, imports. All may be empty."""
        return ModuleView(self.header, tsdoc(blocks), import_block(imports))

    def types_of_models(self, folder: str = "../models") -> TypeWriter:
        """Return the writer of types for a module outside of `folder`, that of the models as seen from there.

        The folder of the runtime lies beside it.
        """
        root = folder.removesuffix("models")
        return TypeWriter(
            lambda name: type_import(f"{folder}/index.js", self.names.types[name]), f"{root}runtime"
        )

    def types_in_models(self) -> TypeWriter:
        """Return the writer of types for a module of models."""
        return TypeWriter(self.model_import, "../runtime")

    def model_import(self, name: str) -> Import:
        """Return the import of type `name` by another module of models."""
        return type_import(f"./{self.names.modules[name]}.js", self.names.types[name])


def header(api: Api, target: str) -> Doc:
    """Return the comment that every generated file begins with."""
    return comment(origin(api, target))

"""Names of what the package holds; they stay from build to build."""

from dataclasses import dataclass
from typing import Final

from authwright.config import Config
from authwright.naming import cased, split_words
from authwright.stages.render.typed import Ident
from authwright.targets.base import Inputs
from authwright.targets.package_names import model_keys, schema_names, version_modules
from authwright.targets.published_plans import Published
from authwright.targets.python.language import PYTHON
from authwright.targets.python.validator.public_names import ENTRY, RESERVED_TYPES, functions_of
from authwright.targets.python.validator.typed_dicts import RESERVED

_MODULES: Final = frozenset(("flask", "span", "starlette", "types"))


@dataclass(frozen=True, slots=True)
class PackageNames:
    """Names in the package.

    `functions` gives what each schema is called in the names of functions; `files` and `types` the module
    and the type of each entry of the plan, by index; `modules` the module of each version and of the span.
    """

    distribution: str
    package: Ident
    functions: dict[str, str]
    files: tuple[str, ...]
    types: tuple[str, ...]
    modules: dict[str, str]


def name_package(inputs: Inputs, found: Published) -> PackageNames:
    """Return the names; those that clash are AW041."""
    book, collector = inputs.names, inputs.collector
    distribution = _distribution(inputs.config)
    functions = schema_names(inputs, found, ENTRY, PYTHON.title, functions_of)
    file_scope = PYTHON.scope("file", "modules of models", collector, book=book)
    type_scope = PYTHON.scope("type", "types", collector, RESERVED | RESERVED_TYPES, book=book)
    files: list[str] = []
    types: list[str] = []
    for one in model_keys(found):
        files.append(file_scope.claim(f"{functions[one.schema]}{one.words}", one.at, key=one.key))
        types.append(type_scope.claim(f"{one.schema}{one.digits}", one.at, key=one.key))
    return PackageNames(
        distribution,
        Ident(cased(split_words(distribution), "snake")),
        functions,
        tuple(files),
        tuple(types),
        version_modules(found, PYTHON.scope("file", "modules of versions", collector, _MODULES, book=book)),
    )


def _distribution(config: Config) -> str:
    base = config.package_names.get("python", config.spec_name)
    return config.package_names.get("python-validators", f"{base}-validators")

"""Names of what the package holds; they stay from build to build."""

from dataclasses import dataclass
from typing import Final

from authwright.naming import NameRule
from authwright.targets.base import Inputs
from authwright.targets.package_names import model_keys, schema_names, version_modules
from authwright.targets.published_plans import Published
from authwright.targets.typescript.language import TYPESCRIPT
from authwright.targets.typescript.package_name import validators_package
from authwright.targets.typescript.validator.interfaces import RESERVED
from authwright.targets.typescript.validator.public_names import ENTRY, functions_of, reserved_types

# What else lies beside the modules of versions.
_MODULES: Final = frozenset(
    ("details", "express", "for-server", "hono", "index", "runtime", "servers", "span")
)
_FILE: Final = TYPESCRIPT.names["file"]
# A version's module is called as in the other languages.
_VERSION: Final = NameRule("snake", noun="v", ignores_case=True)


@dataclass(frozen=True, slots=True)
class PackageNames:
    """Names in the package.

    `package` is its name on the registry. `functions` gives what each schema is called in the names of
    functions, `kinds` what its type is called in every set; `files` and `types` the module and the type of
    each entry of the plan, by index; `modules` the module of each version and of the span.
    """

    package: str
    functions: dict[str, str]
    kinds: dict[str, str]
    files: tuple[str, ...]
    types: tuple[str, ...]
    modules: dict[str, str]


def name_package(inputs: Inputs, found: Published) -> PackageNames:
    """Return the names; those that clash are AW041."""
    book, title, collector = inputs.names, TYPESCRIPT.title, inputs.collector
    functions = schema_names(inputs, found, ENTRY, title, functions_of)
    file_scope = book.scope("modules of models", _FILE, title, collector)
    type_scope = TYPESCRIPT.scope("type", "types", collector, RESERVED | reserved_types(), book=book)
    files: list[str] = []
    types: list[str] = []
    kinds: dict[str, str] = {}
    for one in model_keys(found):
        files.append(file_scope.claim(f"{functions[one.schema]}{one.words}", one.at, key=one.key))
        types.append(type_scope.claim(f"{functions[one.schema]}{one.digits}", one.at, key=one.key))
        kinds.setdefault(one.schema, types[-1])
    version_scope = book.scope("modules of versions", _VERSION, title, collector, reserved=_MODULES)
    return PackageNames(
        validators_package(inputs.config),
        functions,
        kinds,
        tuple(files),
        tuple(types),
        version_modules(found, version_scope),
    )

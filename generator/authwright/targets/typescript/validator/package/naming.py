"""Names of what the package holds; they stay from build to build."""

import re
from dataclasses import dataclass
from typing import Final

from authwright.config import Config
from authwright.diagnostics import pointer
from authwright.naming import NameRule
from authwright.targets.base import Inputs
from authwright.targets.published_plans import SPAN, Published
from authwright.targets.typescript.language import TYPESCRIPT
from authwright.targets.typescript.validator.interfaces import RESERVED
from authwright.targets.typescript.validator.public_names import ENTRY, report_clashes, reserved_types

# What else lies beside the modules of versions.
_MODULES: Final = frozenset(
    ("details", "express", "for-server", "hono", "index", "runtime", "servers", "span")
)
_FILE: Final = TYPESCRIPT.names["file"]
# A version's module is called as in the other languages.
_VERSION: Final = NameRule("snake", noun="v", ignores_case=True)
_NOT_NPM: Final = re.compile(r"[^a-z0-9._-]+")


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
    functions = _functions(inputs, found)
    file_scope = book.scope("modules of models", _FILE, title, collector)
    type_scope = TYPESCRIPT.scope("type", "types", collector, RESERVED | reserved_types(), book=book)
    files: list[str] = []
    types: list[str] = []
    kinds: dict[str, str] = {}
    for index, entry in enumerate(found.plan.entries):
        label = found.first_label(index) if entry.name in kinds else ""
        key = f"{entry.name} {label}" if label else entry.name
        at = pointer("components", "schemas", entry.name) + (f"@{label}" if label else "")
        words = f" v{label}" if label else ""
        files.append(file_scope.claim(f"{functions[entry.name]}{words}", at, key=key))
        digits = "".join(char for char in words if char.isalnum()).upper()
        types.append(type_scope.claim(f"{functions[entry.name]}{digits}", at, key=key))
        kinds.setdefault(entry.name, types[-1])
    return PackageNames(
        _package(inputs.config), functions, kinds, tuple(files), tuple(types), _versions(inputs, found)
    )


def _functions(inputs: Inputs, found: Published) -> dict[str, str]:
    scope = inputs.names.scope("functions", ENTRY, TYPESCRIPT.title, inputs.collector)
    names = dict.fromkeys(entry.name for entry in found.plan.entries)
    made = {name: scope.claim(name, pointer("components", "schemas", name)) for name in names}
    report_clashes(made.values(), inputs.collector)
    return made


def _versions(inputs: Inputs, found: Published) -> dict[str, str]:
    scope = inputs.names.scope(
        "modules of versions", _VERSION, TYPESCRIPT.title, inputs.collector, reserved=_MODULES
    )
    versions = [label for label in found.labels if label != SPAN]
    return {SPAN: SPAN} | {
        label: scope.claim(f"v{label}", pointer("x-aw-versions", label), key=label) for label in versions
    }


def _package(config: Config) -> str:
    names = config.package_names
    given = names.get("typescript-validators")
    if given is not None:
        return given
    base = names.get("python", config.spec_name).lower()
    return f"{names.get('typescript', _NOT_NPM.sub('-', base).strip('-._'))}-validators"

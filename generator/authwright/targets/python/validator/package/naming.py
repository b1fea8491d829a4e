"""Names of what the package holds; they stay from build to build."""

from dataclasses import dataclass
from typing import Final

from authwright.config import Config
from authwright.diagnostics import pointer
from authwright.naming import cased, split_words
from authwright.stages.render.typed import Ident
from authwright.targets.base import Inputs
from authwright.targets.published_plans import SPAN, Published
from authwright.targets.python.language import PYTHON
from authwright.targets.python.validator.names import ENTRY, RESERVED_TYPES, report_clashes
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
    distribution = _distribution(inputs.config)
    functions = _functions(inputs, found)
    files: list[str] = []
    types: list[str] = []
    file_scope = PYTHON.scope("file", "modules of models", inputs.collector, book=inputs.names)
    type_scope = PYTHON.scope("type", "types", inputs.collector, RESERVED | RESERVED_TYPES, book=inputs.names)
    for index, entry in enumerate(found.plan.entries):
        label = found.first_label(index)
        first = found.plan.entries.index(entry) == index and _is_first(found, index)
        key = entry.name if first else f"{entry.name} {label}"
        at = pointer("components", "schemas", entry.name) + ("" if first else f"@{label}")
        words = "" if first else f" v{label}"
        files.append(file_scope.claim(f"{functions[entry.name]}{words}", at, key=key))
        digits = "".join(char for char in words if char.isalnum()).upper()
        types.append(type_scope.claim(f"{entry.name}{digits}", at, key=key))
    return PackageNames(
        distribution,
        Ident(cased(split_words(distribution), "snake")),
        functions,
        tuple(files),
        tuple(types),
        _versions(inputs, found),
    )


def _is_first(found: Published, index: int) -> bool:
    """Whether an entry is the first of its name: that of the span, or of the oldest version that has it."""
    name = found.plan.entries[index].name
    return all(one.name != name for one in found.plan.entries[:index])


def _functions(inputs: Inputs, found: Published) -> dict[str, str]:
    scope = inputs.names.scope("functions", ENTRY, PYTHON.title, inputs.collector)
    names = dict.fromkeys(entry.name for entry in found.plan.entries)
    made = {name: scope.claim(name, pointer("components", "schemas", name)) for name in names}
    report_clashes(made.values(), inputs.collector)
    return made


def _versions(inputs: Inputs, found: Published) -> dict[str, str]:
    scope = PYTHON.scope("file", "modules of versions", inputs.collector, _MODULES, book=inputs.names)
    versions = [label for label in found.labels if label != SPAN]
    return {SPAN: SPAN} | {
        label: scope.claim(f"v{label}", pointer("x-aw-versions", label), key=label) for label in versions
    }


def _distribution(config: Config) -> str:
    base = config.package_names.get("python", config.spec_name)
    return config.package_names.get("python-validators", f"{base}-validators")

"""Names in packages of validators, in any language: schemas in functions, models by version, versions."""

from collections.abc import Iterator
from dataclasses import dataclass

from authwright.diagnostics import pointer
from authwright.naming import NameRule, Scope
from authwright.targets.base import Inputs
from authwright.targets.function_names import Functions, report_clashes
from authwright.targets.published_plans import SPAN, Published


@dataclass(frozen=True, slots=True)
class ModelKey:
    """What the module and the type of an entry are named after.

    `key` is what a book of names knows them by, `at` the pointer for findings. `version` is empty for the
    first entry of a schema, else the version that it is exact for.
    """

    schema: str
    key: str
    at: str
    version: str

    @property
    def words(self) -> str:
        """What is appended to the name of a module."""
        return f" v{self.version}" if self.version else ""

    @property
    def digits(self) -> str:
        """What is appended to the name of a type."""
        return "".join(char for char in self.words if char.isalnum()).upper()


def schema_names(
    inputs: Inputs, found: Published, rule: NameRule, title: str, functions: Functions
) -> dict[str, str]:
    """Return what each schema is called in the names of functions. A clash is AW041."""
    scope = inputs.names.scope("functions", rule, title, inputs.collector)
    names = dict.fromkeys(entry.name for entry in found.plan.entries)
    made = {name: scope.claim(name, _at(name)) for name in names}
    report_clashes(made.values(), functions, inputs.collector)
    return made


def model_keys(found: Published) -> Iterator[ModelKey]:
    """Yield, for each entry, what it is named after: the first of a schema has the schema's name alone."""
    seen: set[str] = set()
    for index, entry in enumerate(found.plan.entries):
        version = found.first_label(index) if entry.name in seen else ""
        seen.add(entry.name)
        if version:
            yield ModelKey(entry.name, f"{entry.name} {version}", f"{_at(entry.name)}@{version}", version)
        else:
            yield ModelKey(entry.name, entry.name, _at(entry.name), "")


def version_modules(found: Published, scope: Scope) -> dict[str, str]:
    """Return the modules of the span and of each version, those of versions claimed in `scope`."""
    claimed = {
        label: scope.claim(f"v{label}", pointer("x-aw-versions", label), key=label)
        for label in found.versions
    }
    return {SPAN: SPAN} | claimed


def _at(schema: str) -> str:
    return pointer("components", "schemas", schema)

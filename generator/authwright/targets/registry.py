"""The targets that there are: built in, or added by other packages through entry points."""

from collections.abc import Iterator
from importlib.metadata import entry_points
from typing import Final

from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.targets.base import Target
from authwright.targets.foreign import load_foreign, wrong
from authwright.targets.models import model_targets
from authwright.targets.python.client import PythonClientTarget
from authwright.targets.python.validator.package.target import PythonValidatorsTarget
from authwright.targets.schemas import SchemasTarget
from authwright.targets.typescript.client import TypeScriptClientTarget
from authwright.targets.typescript.validator.package.target import TypeScriptValidatorsTarget

GROUP: Final = "authwright.targets"


def targets() -> dict[str, Target]:
    """Return all targets by name, the built-in ones first.

    Raises AuthwrightError (AW060) for an entry point that cannot be loaded, is no target, or takes a name
    that another target has.
    """
    known: dict[str, Target] = {target.name: target for target in _built_in()}
    found: list[Diagnostic] = []
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        target = load_foreign(entry)
        if isinstance(target, Diagnostic):
            found.append(target)
        elif target.name in known:
            found.append(wrong(entry, f'there already is a target "{target.name}"'))
        else:
            known[target.name] = target
    if found:
        raise AuthwrightError(found)
    return known


def _built_in() -> Iterator[Target]:
    yield SchemasTarget()
    yield PythonClientTarget()
    yield TypeScriptClientTarget()
    yield PythonValidatorsTarget()
    yield TypeScriptValidatorsTarget()
    yield from model_targets()

"""The targets that there are: built in, or added by other packages through entry points."""

from collections.abc import Iterator
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Final

from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.targets.base import Target
from authwright.targets.models import model_targets
from authwright.targets.python.client import PythonClientTarget
from authwright.targets.schemas import SchemasTarget

GROUP: Final = "authwright.targets"


def targets() -> dict[str, Target]:
    """Return all targets by name, the built-in ones first.

    Raises AuthwrightError (AW060) for an entry point that cannot be loaded, is no target, or takes a name
    that another target has.
    """
    known: dict[str, Target] = {target.name: target for target in _built_in()}
    found: list[Diagnostic] = []
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        target = _load(entry)
        if isinstance(target, Diagnostic):
            found.append(target)
        elif target.name in known:
            found.append(_wrong(entry, f'there already is a target "{target.name}"'))
        else:
            known[target.name] = target
    if found:
        raise AuthwrightError(found)
    return known


def _built_in() -> Iterator[Target]:
    yield SchemasTarget()
    yield PythonClientTarget()
    yield from model_targets()


def _load(entry: EntryPoint) -> Target | Diagnostic:
    """Return the target of `entry`, which names one or something that makes one without arguments."""
    try:
        loaded = entry.load()
        target: Any = loaded() if callable(loaded) else loaded
    except Exception as error:  # a foreign package may raise anything; its user gets a finding
        return _wrong(entry, f"it cannot be loaded: {type(error).__name__}: {error}")
    if callable(getattr(target, "plan", None)) and isinstance(getattr(target, "name", None), str):
        made: Target = target
        return made
    return _wrong(entry, "it has no `name` and `plan`, so it is no target")


def _wrong(entry: EntryPoint, reason: str) -> Diagnostic:
    origin = entry.dist.name if entry.dist else "an unknown distribution"
    hint = f"repair or uninstall {origin}"
    return Diagnostic("AW060", f'entry point "{entry.name}" of {GROUP} ({entry.value}): {reason}', hint=hint)

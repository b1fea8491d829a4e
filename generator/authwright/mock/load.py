"""From a project to what the mock serves of it: load, export, project, resolve, build, and the behaviours."""

import importlib
import importlib.util
import sys
from contextlib import redirect_stdout
from pathlib import Path

from authwright.diagnostics import AuthwrightError, Diagnostic, Location
from authwright.mock.behaviour import Behaviours
from authwright.mock.contract import Contract
from authwright.run import Run
from authwright.stages.build import build
from authwright.stages.export import export
from authwright.stages.load import load
from authwright.stages.project import project
from authwright.stages.resolve import resolve

SUB_PACKAGE = "mock"
NAME = "BEHAVIOURS"


def contract_of(run: Run, version: str | None = None) -> Contract:
    """Return what is served of `version`, or of the newest one.

    Only that version is projected, and its examples are not checked, for the sake of a quick start. Raises
    AuthwrightError: AW005 for an unknown version, AW132 for behaviours that cannot be loaded.
    """
    source = load(run.config)
    raw = export(source, run.collector)
    run.collector.stop_on_errors()
    chosen = _version(run, raw.versions, version)
    document = project(raw, chosen, run.collector)
    run.collector.stop_on_errors()
    resolved = resolve(document, run.collector)
    run.collector.stop_on_errors()
    api = build(resolved, run.collector)
    run.collector.stop_on_errors()
    return Contract(api, document, tuple(raw.versions), behaviours_of(source.package, source.root))


def behaviours_of(package: str, root: Path) -> Behaviours:
    """Return the behaviours of a spec: those of its sub-package `mock`, or none. Raises AuthwrightError."""
    name = f"{package}.{SUB_PACKAGE}"
    if not hasattr(importlib.import_module(package), "__path__"):
        return Behaviours()
    spec = importlib.util.find_spec(name)
    if spec is None:
        return Behaviours()
    place = Location(spec.origin or name).shown_from(root)
    try:
        # What they print while they are imported must not stand before the command's own output.
        with redirect_stdout(sys.stderr):
            found = getattr(importlib.import_module(name), NAME, None)
    except Exception as error:
        raise AuthwrightError([_broken(place, name, f"{type(error).__name__}: {error}")]) from error
    if not isinstance(found, Behaviours):
        raise AuthwrightError([_broken(place, name, f"it has no {NAME}")])
    return found


def _broken(place: Location, name: str, why: str) -> Diagnostic:
    hint = f"assign an `authwright.mock.behaviour.Behaviours` to `{NAME}` in it, or remove the sub-package"
    return Diagnostic("AW132", f'behaviours "{name}" cannot be loaded: {why}', location=place, hint=hint)


def _version(run: Run, known: list[str], wanted: str | None) -> str:
    if wanted is None:
        return known[-1]
    if wanted not in known:
        minor = next((one for one in known if wanted.startswith(f"{one}.")), None)
        hint = f"use {minor}" if minor else f"known versions: {', '.join(known)}"
        run.collector.add("AW005", f'the spec has no version "{wanted}"', hint=hint)
    run.collector.stop_on_errors()
    return wanted

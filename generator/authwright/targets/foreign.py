"""Targets of other packages: checked when they are loaded, and never able to bring a run down."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.plan import FileJob, Plan
from authwright.stages.format import Finisher
from authwright.targets.base import Inputs, Target, finisher_of, own_templates

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ForeignTarget:
    """A target of another package. What it raises becomes AW060, which names its distribution."""

    entry: EntryPoint
    inner: Target

    @property
    def name(self) -> str:
        """The name on the command line."""
        return self.inner.name

    @property
    def summary(self) -> str:
        """One line for `authwright targets`."""
        return self.inner.summary

    @property
    def language(self) -> str:
        """Name of the language that it writes; empty for data."""
        return self.inner.language

    @property
    def finisher(self) -> Finisher:
        """What formats and checks its files."""
        return finisher_of(self.inner)

    @property
    def templates(self) -> Path | None:
        """Its folder of templates, if it brings one."""
        return own_templates(self.inner)

    def plan(self, inputs: Inputs) -> Plan:
        """Return the plan of the target. Raises AuthwrightError (AW060) when the target fails."""
        made: Any = self._guarded(lambda: self.inner.plan(inputs), "its plan failed")
        if not isinstance(made, Plan):
            self._fail(f"its plan is a {type(made).__name__} and no Plan")
        plan: Plan = made
        if plan.target != self.name:
            self._fail(f'its plan is that of "{plan.target}"')
        jobs = self._guarded(lambda: tuple(self._safe(job) for job in plan.jobs), "its plan holds no jobs")
        return replace(plan, jobs=jobs)

    def _safe(self, job: FileJob) -> FileJob:
        make = job.make
        if make is None:
            return job
        return replace(job, make=lambda: self._guarded(make, f'it failed to make "{job.path}"'))

    def _guarded(self, step: Callable[[], T], what: str) -> T:
        try:
            return step()
        except AuthwrightError:
            raise
        except Exception as error:  # a foreign package may raise anything; its user gets a finding
            self._fail(f"{what}: {type(error).__name__}: {error}", error)

    def _fail(self, reason: str, error: Exception | None = None) -> NoReturn:
        raise AuthwrightError([wrong(self.entry, reason)]) from error


def load_foreign(entry: EntryPoint) -> ForeignTarget | Diagnostic:
    """Return the target of `entry`, which names one or something that makes one without arguments."""
    try:
        loaded = entry.load()
        target: Any = loaded() if callable(loaded) else loaded
        reasons = list(_faults(target))
    except (Exception, SystemExit) as error:  # a foreign package may raise anything when it is imported
        return wrong(entry, f"it cannot be loaded: {type(error).__name__}: {error}")
    return wrong(entry, reasons[0]) if reasons else ForeignTarget(entry, target)


def wrong(entry: EntryPoint, reason: str) -> Diagnostic:
    """Return AW060 for a target of another package."""
    origin = entry.dist.name if entry.dist else "an unknown distribution"
    message = f'target "{entry.name}" of {origin} ({entry.value}): {reason}'
    return Diagnostic("AW060", message, hint=f"repair or uninstall {origin}")


def _faults(target: Any) -> Iterator[str]:
    """Yield why `target` cannot be used as one."""
    if not callable(getattr(target, "plan", None)) or not isinstance(getattr(target, "name", None), str):
        yield "it has no `name` and `plan`, so it is no target"
        return
    for name in ("summary", "language"):
        if not isinstance(getattr(target, name, None), str):
            yield f"its `{name}` is no text"
    if not isinstance(getattr(target, "finisher", Finisher()), Finisher):
        yield "its `finisher` is no Finisher"
    folder = getattr(target, "templates", None)
    if folder is not None and not (isinstance(folder, Path) and folder.is_dir()):
        yield f"its `templates` is no folder: {folder}"

"""The targets, and what those who write one import. `docs/add-a-target.md` shows how."""

from authwright.plan import FileJob, Plan
from authwright.stages.format import Finisher, as_they_are
from authwright.stages.render.typed import Doc, Ident, Layout, Literal, Path, TypeText
from authwright.targets.base import Inputs, Target

__all__ = [
    "Doc",
    "FileJob",
    "Finisher",
    "Ident",
    "Inputs",
    "Layout",
    "Literal",
    "Path",
    "Plan",
    "Target",
    "TypeText",
    "as_they_are",
]

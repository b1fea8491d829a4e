"""Render: from a plan to texts, through templates that can print typed values only."""

from authwright.stages.render.environment import Templates
from authwright.stages.render.listing import Used, fitting, listing
from authwright.stages.render.overrides import strange_overrides, template_files
from authwright.stages.render.render import render
from authwright.stages.render.typed import Doc, Ident, Layout, Literal, Path, Typed, TypeText

__all__ = [
    "Doc",
    "Ident",
    "Layout",
    "Literal",
    "Path",
    "Templates",
    "TypeText",
    "Typed",
    "Used",
    "fitting",
    "listing",
    "render",
    "strange_overrides",
    "template_files",
]

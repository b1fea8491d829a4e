"""Validators as one TypeScript module that needs nothing but itself."""

from collections.abc import Sequence
from typing import Final

from authwright.checks.plan import CheckPlan
from authwright.checks.shapes import shapes_of
from authwright.resources import templates_folder
from authwright.stages.render import Templates
from authwright.stages.render.typed import Doc, Layout
from authwright.targets.function_names import entry_names
from authwright.targets.typescript.docs import comment
from authwright.targets.typescript.language import TYPESCRIPT
from authwright.targets.typescript.validator.entries import entry_view
from authwright.targets.typescript.validator.interfaces import interfaces
from authwright.targets.typescript.validator.public_names import ENTRY, functions_of, reserved_types
from authwright.targets.typescript.validator.source import written
from authwright.targets.typescript.validator.views import ModuleView

_TEMPLATE: Final = "validators/typescript/module.ts.jinja"


def single_file(plan: CheckPlan) -> str:
    """Return the module of all entries of `plan`.

    Raises AuthwrightError (AW041) when functions of two entries would have one name.
    """
    shown = [entry.name for entry in plan.entries]
    named = entry_names(shown, ENTRY, TYPESCRIPT.title, functions_of)
    return Templates(templates_folder()).render(_TEMPLATE, _view(plan, named, shown))


def _view(plan: CheckPlan, named: Sequence[str], shown: Sequence[str]) -> ModuleView:
    types = interfaces(shapes_of(plan, named), reserved_types())
    made = written(plan, named, types.of_entries)
    parts = (*made.functions, *made.constants, made.formats, made.runtime)
    return ModuleView(
        header=_header(shown),
        imports=(),
        types=types.text,
        entries=tuple(entry_view(*one) for one in zip(made.entries, shown, strict=True)),
        parts=tuple(Layout(part) for part in parts if part),
    )


def _header(shown: Sequence[str]) -> Doc:
    listed = ", ".join(f"`{one.replace('`', '')}`" for one in shown)
    return comment(
        f"Validators of {listed}, made by Authwright.\n"
        "Do not edit: generate them anew.\n"
        "A value is made of exact JSON types, as JSON.parse gives them.\n"
        "Where a schema names a type, nothing else passes; where it names none, nothing else is looked at."
    )

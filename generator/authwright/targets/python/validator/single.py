"""Validators as one Python module that needs nothing but itself."""

from typing import Final

from authwright.checks.plan import CheckPlan
from authwright.checks.shapes import shapes_of
from authwright.resources import templates_folder
from authwright.stages.render import Templates
from authwright.stages.render.typed import Layout
from authwright.targets.function_names import entry_names
from authwright.targets.python.docs import docstring
from authwright.targets.python.format import format_texts
from authwright.targets.python.language import PYTHON
from authwright.targets.python.validator.entries import entry_types, entry_view
from authwright.targets.python.validator.public_names import ENTRY, RESERVED_TYPES, functions_of, type_name
from authwright.targets.python.validator.source import messages, written
from authwright.targets.python.validator.statements import with_qualified_names
from authwright.targets.python.validator.static_text import runtime_text
from authwright.targets.python.validator.typed_dicts import typed_dicts
from authwright.targets.python.validator.views import SingleView

_FILE: Final = "validators.py"
_TEMPLATE: Final = "validators/python/single.py.jinja"
_TYPING: Final = ("Any", "TypeAlias", "TypeGuard")
# What the functions that the template writes need of the runtime, and what the module offers of it.
_USED: Final = frozenset(("Rule", "InvalidPayload", "describe", "_loads", "_INVALID_JSON"))


def single_file(plan: CheckPlan) -> str:
    """Return the module of all entries of `plan`.

    Raises AuthwrightError (AW041) when functions of two entries would have one name.
    """
    shown = [entry.name for entry in plan.entries]
    named = entry_names(shown, ENTRY, PYTHON.title, functions_of)
    text = Templates(templates_folder()).render(_TEMPLATE, _view(plan, named, shown))
    return format_texts({_FILE: text})[_FILE].decode()


def _view(plan: CheckPlan, named: list[str], shown: list[str]) -> SingleView:
    made = written(plan, named)
    shapes = shapes_of(plan, [type_name(one) for one in shown])
    types = typed_dicts(shapes, RESERVED_TYPES, classes=False)
    return SingleView(
        doc=docstring(_about(shown), 0),
        typing=Layout(", ".join(sorted({*_TYPING, *types.imports}))),
        types=Layout(with_qualified_names(str(types.text))),
        entries=tuple(
            entry_view(bodies, name, kind)
            for bodies, name, kind in zip(made.entries, shown, entry_types(shapes, types), strict=True)
        ),
        functions=tuple(map(Layout, made.functions)),
        formats=Layout(made.formats),
        runtime=Layout(runtime_text(_USED | made.uses)),
        constants=tuple(map(Layout, made.constants)),
        messages=Layout(messages(made.codes)),
    )


def _about(shown: list[str]) -> list[str]:
    listed = ", ".join(f"`{one.replace('`', '')}`" for one in shown)
    return [
        f"Validators of {listed}, made by Authwright. Do not edit: generate them anew.",
        "A value is made of exact JSON types: dict with keys that are str, list, str, int, float, bool and "
        "None, no subclasses. Where a schema names a type, nothing else passes; where it names none, nothing "
        "else is looked at.",
        "A problem is a pair of a JSON Pointer into the value and a rule; `describe` makes a line of it.",
    ]

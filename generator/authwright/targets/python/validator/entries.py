"""Views of the functions of one schema."""

from authwright.checks.shapes import AliasShape, Nothing, Shapes
from authwright.stages.render.typed import Doc, Layout, TypeText
from authwright.targets.python.docs import docstring
from authwright.targets.python.validator.public_names import FunctionNames
from authwright.targets.python.validator.source import EntryBodies
from authwright.targets.python.validator.typed_dicts import TypesText
from authwright.targets.python.validator.views import EntryView


def entry_view(bodies: EntryBodies, shown: str, kind: TypeText) -> EntryView:
    """Return the view of an entry; `shown` is what its docs call it, `kind` its type."""
    name = f"`{shown.replace('`', '')}`"
    return EntryView(
        names=FunctionNames.of(bodies.name),
        type=kind,
        is_doc=_doc(f"Whether `value` is a valid {name}."),
        problems_doc=_doc(f"Return all that is wrong with `value` as {name}, nothing when it is valid."),
        check_doc=_doc(f"Return `value` if it is a valid {name}. Raises InvalidPayload with all problems."),
        is_json_doc=_doc(
            f"Whether `data` is the JSON of a valid {name}. `loads` parses it in place of json."
        ),
        json_problems_doc=_doc(f"Return all that is wrong with `data` as the JSON of {name}."),
        load_doc=_doc(f"Return the valid {name} that `data` is the JSON of. Raises InvalidPayload."),
        is_body=Layout(bodies.is_body),
        problems_body=Layout(bodies.problems_body),
    )


def entry_types(shapes: Shapes, types: TypesText) -> list[TypeText]:
    """Return the types of entries as functions name them: a function that never returns would be no use."""
    never = {one.name for one in shapes.definitions if isinstance(one, AliasShape) and one.shape == Nothing()}
    return [
        TypeText("Any") if shape.name in never else kind
        for shape, kind in zip(shapes.of_entries, types.of_entries, strict=True)
    ]


def _doc(text: str) -> Doc:
    return docstring([text], 1)

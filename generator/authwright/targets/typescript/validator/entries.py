"""Views of the functions of one schema."""

from authwright.stages.render.typed import Doc, Layout
from authwright.targets.typescript.docs import documentation
from authwright.targets.typescript.heads import function_head
from authwright.targets.typescript.validator.expressions import called
from authwright.targets.typescript.validator.functions import parameter
from authwright.targets.typescript.validator.public_names import FunctionNames
from authwright.targets.typescript.validator.source import EntryBodies
from authwright.targets.typescript.validator.statements import Statements
from authwright.targets.typescript.validator.views import EntryView


def entry_view(bodies: EntryBodies, shown: str) -> EntryView:
    """Return the view of an entry; `shown` is what its documentation calls it."""
    names = FunctionNames.of(bodies.name)
    name = f"`{shown.replace('`', '')}`"
    asserts, is_json = Statements(), Statements(2)
    tested, told = parameter(bodies.is_body), f"{names.problems}(value)"
    asserts.if_then(called(f"!{names.is_valid}(value)"), "throw new InvalidPayload", [told])
    is_json.do(f"return {names.is_valid}", ["JSON.parse(text)"])
    return EntryView(
        names=names,
        is_doc=_doc(f"Whether `value` is a valid {name}."),
        is_head=_head(names.is_valid, f"{tested}: unknown", f"{tested} is {bodies.type}"),
        is_body=Layout(bodies.is_body),
        problems_doc=_doc(f"Returns all that is wrong with `value` as {name}, nothing when it is valid."),
        problems_head=_head(names.problems, f"{parameter(bodies.problems_body)}: unknown", "Problem[]"),
        problems_body=Layout(bodies.problems_body),
        asserts_doc=_doc(f"Throws InvalidPayload with all problems unless `value` is a valid {name}."),
        asserts_head=_head(names.asserts, "value: unknown", f"asserts value is {bodies.type}"),
        asserts_body=Layout(str(asserts)),
        is_json_doc=_doc(f"Whether `text` is the JSON of a valid {name}."),
        is_json_head=_head(names.is_json, "text: string", "boolean"),
        is_json_call=Layout(str(is_json)),
        parse_doc=_doc(f"Returns the valid {name} that `text` is the JSON of. Throws InvalidPayload."),
        parse_head=_head(names.parse, "text: string", bodies.type),
    )


def _doc(text: str) -> Doc:
    return documentation(text)


def _head(name: str, parameter_text: str, result: str) -> Layout:
    return Layout(function_head(f"export function {name}", [parameter_text], result))

"""Constraints: that some value satisfies them, and that the spec's own values do."""

import json
from collections.abc import Iterator
from typing import Any, Final

from jsonschema import Draft202012Validator

from authwright import extensions as ext
from authwright.document import Document, Json, subschemas
from authwright.stages.lint.pointers import operation_pointer
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject

# Lower bound, upper bound, and whether values may equal both.
_BOUNDS: Final = (
    ("minLength", "maxLength", True),
    ("minItems", "maxItems", True),
    ("minimum", "maximum", True),
    ("exclusiveMinimum", "maximum", False),
    ("minimum", "exclusiveMaximum", False),
    ("exclusiveMinimum", "exclusiveMaximum", False),
)


def impossible_values(subject: Subject) -> Iterator[Finding]:
    """AW096: bounds that exclude all values, and defaults and examples that their own schema refuses."""
    for at, schema in subject.schemas:
        for low, high, equal in _BOUNDS:
            least, most = schema.get(low), schema.get(high)
            if not (isinstance(least, int | float) and isinstance(most, int | float)):
                continue
            if least > most or (least == most and not equal):
                message = f"no value satisfies {low} {least} and {high} {most}"
                yield Finding(message, at, "swap or correct the bounds")
    yield from _refused_defaults(subject)
    for document in subject.exact.values():
        yield from _refused_examples(document)


def _refused_defaults(subject: Subject) -> Iterator[Finding]:
    checked: set[str] = set()
    for version, document in subject.exact.items():
        for one in subject.living["request"]:
            if one.version != version or "default" not in one.schema:
                continue
            key = f"{one.at} {json.dumps(one.schema, sort_keys=True, default=str)}"
            if key in checked:
                continue
            checked.add(key)
            reason = _refusal(document, one.schema, one.schema["default"])
            if reason:
                message = f'the default of "{one.model}.{one.name}" is refused by its own schema: {reason}'
                hint = "correct the default, or widen the type; `= ABSENT` makes a field optional without one"
                yield Finding(message, one.at, hint)


def _refused_examples(document: Document) -> Iterator[Finding]:
    for path, method, operation in document.operations():
        for index, parameter in enumerate(operation.get("parameters", ())):
            if "example" in parameter:
                reason = _refusal(document, parameter["schema"], parameter["example"])
                if reason:
                    what = f'parameter "{parameter["name"]}" of "{operation["operationId"]}"'
                    message = f"the example of {what} is refused by its own schema: {reason}"
                    at = f"{operation_pointer(path, method)}/parameters/{index}"
                    yield Finding(message, at, "mend the example, or the type")


def _refusal(document: Document, schema: Json, value: Any) -> str | None:
    """Return why `schema` refuses `value`, None when it does not."""
    if _plainly_fits(schema, value):
        return None
    bare = {key: inner for key, inner in schema.items() if not key.startswith(ext.PREFIX)}
    validator: Any = Draft202012Validator(bare | {"components": {"schemas": document.schemas}})
    errors = sorted(validator.iter_errors(value), key=lambda error: error.json_path)
    return str(errors[0].message) if errors else None


def _plainly_fits(schema: Json, value: object) -> bool:
    """Whether a look at the types suffices: most defaults are null, false or an empty text."""
    if "anyOf" in schema:
        return any(_plainly_fits(member, value) for member in subschemas({"anyOf": schema["anyOf"]}))
    kinds: dict[object, str] = {type(None): "null", bool: "boolean", str: "string", int: "integer"}
    asked = schema.keys() - {"type", "description", "default", "format", "examples"}
    return schema.get("type") == kinds.get(type(value)) and all(key.startswith(ext.PREFIX) for key in asked)

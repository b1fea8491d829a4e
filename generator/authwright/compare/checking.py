"""Whether a document that somebody hands in can be compared at all."""

from typing import Any, Final

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from authwright.compare.shape import DOCUMENT
from authwright.diagnostics import AuthwrightError, Diagnostic, pointer
from authwright.document import is_array, is_object

# Deeper nesting is no API; following it would exhaust the stack.
_DEEPEST: Final = 100

# A document has at least one of these.
_TELLING: Final = frozenset(("openapi", "paths", "$defs", "definitions", "$schema", "type", "properties"))
_HINT: Final = "compare OpenAPI 3.0 or 3.1 documents, or JSON Schemas; `authwright export` writes both"


def check_document(root: Any, name: str) -> None:
    """Raise AuthwrightError (AW066) unless `root` has the shape of a document that can be compared."""
    if _depth(root) > _DEEPEST:
        raise _refused(f'"{name}" nests deeper than {_DEEPEST} levels', None)
    validator: Any = Draft202012Validator(DOCUMENT)
    # The outermost mistake is the one to mend first.
    found: ValidationError | None = min(validator.iter_errors(root), key=_depth_of, default=None)
    if found is not None:
        message = f'"{name}" is no document that can be compared: {_said(found)}'
        raise _refused(message, pointer(*_steps(found)))
    version = str(root.get("openapi", "3."))
    if "swagger" in root or not version.startswith("3."):
        raise _refused(f'"{name}" is written in OpenAPI {root.get("swagger", version)}', None)
    if not root.keys() & _TELLING:
        raise _refused(f'"{name}" holds neither operations nor models', None)


def _steps(found: ValidationError) -> list[str | int]:
    return list(found.absolute_path)


def _depth_of(found: ValidationError) -> tuple[int, str]:
    return len(_steps(found)), pointer(*_steps(found))


def _said(found: ValidationError) -> str:
    """Say what is wrong without the value, which may be as long as the document."""
    wanted: Any = found.validator_value
    words = " or ".join(wanted) if is_array(wanted) else wanted
    match found.validator:
        case "type":
            return f"must be {words}"
        case "required":
            return f"lacks {words}"
        case rule:
            return f"breaks `{rule}`"


def _depth(root: Any) -> int:
    depth = 0
    level: list[Any] = [root]
    while level and depth <= _DEEPEST:
        depth += 1
        level = [inner for value in level for inner in _inside(value)]
    return depth


def _inside(value: Any) -> list[Any]:
    return list(value.values()) if is_object(value) else value if is_array(value) else []


def _refused(message: str, place: str | None) -> AuthwrightError:
    return AuthwrightError([Diagnostic("AW066", message, pointer=place, hint=_HINT)])

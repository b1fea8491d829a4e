"""How servers before 0.12 describe a body that does not fit: each problem, with what was sent."""

import json
from collections.abc import Sequence
from typing import Any, Final

from authwright.mock.behaviour import Call
from openwebui_auth_spec.mock.registry import BEHAVIOURS

_TYPES: Final = {
    "string": ("string_type", "Input should be a valid string"),
    "boolean": ("bool_type", "Input should be a valid boolean"),
    "integer": ("int_type", "Input should be a valid integer"),
    "number": ("float_type", "Input should be a valid number"),
    "object": ("dict_type", "Input should be a valid dictionary"),
    "array": ("list_type", "Input should be a valid list"),
}


@BEHAVIOURS.detail
def detail(call: Call, problems: list[tuple[str, str, str]]) -> Any:
    """Return the problems as those servers list them."""
    return [_problem(call, *one) for one in problems]


def _problem(call: Call, where: str, code: str, message: str) -> dict[str, Any]:
    if code == "json_invalid":
        return _unreadable(call)
    if code == "media_type":
        return problem(
            "model_attributes_type", [], "Input should be a valid dictionary", call.request.body.decode()
        )
    steps = [_step(one) for one in where.split("/")[1:]]
    if not steps:
        if call.body is None:
            return problem("missing", [], "Field required", None)
        return problem("model_attributes_type", [], "Input should be a valid dictionary", call.body)
    if code == "required":
        return problem("missing", steps, "Field required", _value(call.body, steps[:-1]))
    value = _value(call.body, steps)
    if code in ("pattern", "format") or (steps == ["I18N"] and value is None):
        return {**problem("value_error", steps, "Value error", value), "ctx": {"error": {}}}
    kind, text = next(
        (said for name, said in _TYPES.items() if f"a {name}" in message), ("value_error", message)
    )
    return problem(kind, steps, text, value)


def _unreadable(call: Call) -> dict[str, Any]:
    error, at = "Expecting value", 0
    try:
        json.loads(call.request.body)
    except json.JSONDecodeError as found:
        error, at = found.msg, found.pos
    except ValueError:
        pass
    return {**problem("json_invalid", [at], "JSON decode error", {}), "ctx": {"error": error}}


def problem(kind: str, steps: Sequence[str | int], message: str, value: Any) -> dict[str, Any]:
    """Return one problem, with what was sent."""
    return {"type": kind, "loc": ["body", *steps], "msg": message, "input": value}


def _step(text: str) -> str | int:
    return int(text) if text.isdecimal() else text.replace("~1", "/").replace("~0", "~")


def _value(body: Any, steps: Sequence[str | int]) -> Any:
    for step in steps:
        try:
            body = body[step]
        except (KeyError, IndexError, TypeError):
            return None
    return body

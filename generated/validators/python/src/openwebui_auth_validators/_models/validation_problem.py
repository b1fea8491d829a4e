# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ValidationProblem`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import ValidationProblem


def is_validation_problem(value: "object") -> "TypeGuard[ValidationProblem]":
    """Whether `value` is a valid `ValidationProblem`."""
    try:
        if type(value) is not dict:
            return False
        if type(value["type"]) is not str:
            return False
        v1 = value["loc"]
        if type(v1) is not list:
            return False
        for v2 in v1:
            if not (type(v2) is int or (type(v2) is float and v2.is_integer()) or type(v2) is str):
                return False
        if type(value["msg"]) is not str:
            return False
        _ = value["input"]
        if "ctx" in value:
            v3 = value["ctx"]
            if type(v3) is not dict:
                return False
        return True
    except KeyError:
        return False


def validation_problem_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ValidationProblem`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("type", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("loc", _MISSING)
        if type(v2) is not list:
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
        else:
            for i3, v4 in enumerate(v2):
                if not (type(v4) is int or (type(v4) is float and v4.is_integer()) or type(v4) is str):
                    E.append(("/loc" + f"/{i3}", _R0[type(v4)]))
        v5 = value.get("msg", _MISSING)
        if type(v5) is not str:
            if v5 is _MISSING:
                E.append(_P5)
            else:
                E.append(_P6[type(v5)])
        if "input" not in value:
            E.append(_P7)
        v6 = value.get("ctx", _MISSING)
        if v6 is not _MISSING:
            if type(v6) is not dict:
                E.append(_P8[type(v6)])
            else:
                pass
    return E


def check_validation_problem(value: "object") -> "ValidationProblem":
    """Return `value` if it is a valid `ValidationProblem`. Raises InvalidPayload with all problems."""
    if is_validation_problem(value):
        return value
    raise InvalidPayload(validation_problem_problems(value))


def is_validation_problem_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ValidationProblem`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_validation_problem(value)


def validation_problem_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ValidationProblem`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return validation_problem_problems(value)


def load_validation_problem(data: "str | bytes", loads: "Loads | None" = None) -> "ValidationProblem":
    """Return the valid `ValidationProblem` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_validation_problem(value)


_R0 = _Got(
    "anyOf", "#/components/schemas/ValidationProblem/properties/loc/items/anyOf", "a string or an integer"
)
_P0 = _Got("type", "#/components/schemas/ValidationProblem/type", "an object", "")
_P1 = (
    "/type",
    Rule("required", "required", "#/components/schemas/ValidationProblem/required/0", {"name": "type"}),
)
_P2 = _Got("type", "#/components/schemas/ValidationProblem/properties/type/type", "a string", "/type")
_P3 = (
    "/loc",
    Rule("required", "required", "#/components/schemas/ValidationProblem/required/1", {"name": "loc"}),
)
_P4 = _Got("type", "#/components/schemas/ValidationProblem/properties/loc/type", "an array", "/loc")
_P5 = (
    "/msg",
    Rule("required", "required", "#/components/schemas/ValidationProblem/required/2", {"name": "msg"}),
)
_P6 = _Got("type", "#/components/schemas/ValidationProblem/properties/msg/type", "a string", "/msg")
_P7 = (
    "/input",
    Rule("required", "required", "#/components/schemas/ValidationProblem/required/3", {"name": "input"}),
)
_P8 = _Got("type", "#/components/schemas/ValidationProblem/properties/ctx/type", "an object", "/ctx")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Code`."""

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
    from ..types import Code


def is_code(value: "object") -> "TypeGuard[Code]":
    """Whether `value` is a valid `Code`."""
    try:
        return type(value) is dict and (
            (type(m1 := value["step"]) is str and m1 in ("code", "push"))
            and (type(m2 := value["length"]) is int or (type(m2) is float and m2.is_integer()))
        )
    except KeyError:
        return False


def code_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Code`, nothing when it is valid."""
    E: "Problems" = []
    _why_code(value, "", E)
    return E


def check_code(value: "object") -> "Code":
    """Return `value` if it is a valid `Code`. Raises InvalidPayload with all problems."""
    if is_code(value):
        return value
    raise InvalidPayload(code_problems(value))


def is_code_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Code`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_code(value)


def code_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Code`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return code_problems(value)


def load_code(data: "str | bytes", loads: "Loads | None" = None) -> "Code":
    """Return the valid `Code` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_code(value)


def _why_code(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("step", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append((p + "/step", _R1))
            else:
                E.append((p + "/step", _R2[type(v1)]))
        else:
            if not (v1 in ("code", "push")):
                E.append((p + "/step", _R3))
        v2 = v.get("length", _MISSING)
        if not (type(v2) is int or (type(v2) is float and v2.is_integer())):
            if v2 is _MISSING:
                E.append((p + "/length", _R4))
            else:
                E.append((p + "/length", _R5[type(v2)]))


_R0 = _Got("type", "#/components/schemas/Code/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/Code/required/0", {"name": "step"})
_R2 = _Got("type", "#/components/schemas/Code/properties/step/type", "a string")
_R3 = Rule("enum", "enum", "#/components/schemas/Code/properties/step/enum", {"expected": ["code", "push"]})
_R4 = Rule("required", "required", "#/components/schemas/Code/required/1", {"name": "length"})
_R5 = _Got("type", "#/components/schemas/Code/properties/length/type", "an integer")

# What other models call.
code_problems_into = _why_code

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

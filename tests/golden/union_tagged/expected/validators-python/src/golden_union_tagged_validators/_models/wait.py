# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Wait`."""

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
    from ..types import Wait


def is_wait(value: "object") -> "TypeGuard[Wait]":
    """Whether `value` is a valid `Wait`."""
    try:
        return type(value) is dict and (type(m1 := value["step"]) is str and m1 == "wait")
    except KeyError:
        return False


def wait_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Wait`, nothing when it is valid."""
    E: "Problems" = []
    _why_wait(value, "", E)
    return E


def check_wait(value: "object") -> "Wait":
    """Return `value` if it is a valid `Wait`. Raises InvalidPayload with all problems."""
    if is_wait(value):
        return value
    raise InvalidPayload(wait_problems(value))


def is_wait_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Wait`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_wait(value)


def wait_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Wait`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return wait_problems(value)


def load_wait(data: "str | bytes", loads: "Loads | None" = None) -> "Wait":
    """Return the valid `Wait` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_wait(value)


def _why_wait(v: "Any", p: "str", E: "Problems") -> "None":
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
            if v1 != "wait":
                E.append((p + "/step", _R3))


_R0 = _Got("type", "#/components/schemas/Wait/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/Wait/required/0", {"name": "step"})
_R2 = _Got("type", "#/components/schemas/Wait/properties/step/type", "a string")
_R3 = Rule("const", "const", "#/components/schemas/Wait/properties/step/const", {"expected": "wait"})

# What other models call.
wait_problems_into = _why_wait

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

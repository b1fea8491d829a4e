# Made by Authwright from the spec of Error cases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Problem`."""

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
    from ..types import Problem_


def is_problem(value: "object") -> "TypeGuard[Problem_]":
    """Whether `value` is a valid `Problem`."""
    try:
        return type(value) is dict and type(value["member"]) is str
    except KeyError:
        return False


def problem_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Problem`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("member", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_problem(value: "object") -> "Problem_":
    """Return `value` if it is a valid `Problem`. Raises InvalidPayload with all problems."""
    if is_problem(value):
        return value
    raise InvalidPayload(problem_problems(value))


def is_problem_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Problem`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_problem(value)


def problem_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Problem`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return problem_problems(value)


def load_problem(data: "str | bytes", loads: "Loads | None" = None) -> "Problem_":
    """Return the valid `Problem` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_problem(value)


_P0 = _Got("type", "#/components/schemas/Problem/type", "an object", "")
_P1 = ("/member", Rule("required", "required", "#/components/schemas/Problem/required/0", {"name": "member"}))
_P2 = _Got("type", "#/components/schemas/Problem/properties/member/type", "a string", "/member")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

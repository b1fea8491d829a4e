# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Outcome`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .._runtime import nearest as _nearest
from .code import code_problems_into as _why_code
from .code import is_code as _is_code
from .wait import is_wait as _is_wait
from .wait import wait_problems_into as _why_wait

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Outcome


def is_outcome(value: "object") -> "TypeGuard[Outcome]":
    """Whether `value` is a valid `Outcome`."""
    if type(value) is not dict:
        return False
    if not ((_ok0(value)) or (_is_code(value)) or (_is_wait(value))):
        return False
    return True


def outcome_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Outcome`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        if not ((_ok0(value)) or (_is_code(value)) or (_is_wait(value))):
            t1 = value.get("step", _MISSING)
            if t1 is _MISSING:
                v2 = value.get("result", _MISSING)
                if type(v2) is not str:
                    if v2 is _MISSING:
                        E.append(_P1)
                    else:
                        E.append(_P2[type(v2)])
            elif type(t1) is str and t1 in ("code", "push"):
                if not _is_code(value):
                    _why_code(value, "", E)
            elif type(t1) is str and t1 == "wait":
                if not _is_wait(value):
                    _why_wait(value, "", E)
            else:
                E3: "Problems" = []
                v4 = value.get("result", _MISSING)
                if type(v4) is not str:
                    if v4 is _MISSING:
                        E3.append(_P1)
                    else:
                        E3.append(_P2[type(v4)])
                E5: "Problems" = []
                if not _is_code(value):
                    _why_code(value, "", E5)
                E6: "Problems" = []
                if not _is_wait(value):
                    _why_wait(value, "", E6)
                E.extend(_nearest([E3, E5, E6], _P3))
    return E


def check_outcome(value: "object") -> "Outcome":
    """Return `value` if it is a valid `Outcome`. Raises InvalidPayload with all problems."""
    if is_outcome(value):
        return value
    raise InvalidPayload(outcome_problems(value))


def is_outcome_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Outcome`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_outcome(value)


def outcome_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Outcome`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return outcome_problems(value)


def load_outcome(data: "str | bytes", loads: "Loads | None" = None) -> "Outcome":
    """Return the valid `Outcome` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_outcome(value)


def _ok0(v: "Any") -> "bool":
    try:
        return type(v["result"]) is str
    except KeyError:
        return False


_P0 = _Got("anyOf", "#/components/schemas/Outcome/anyOf", "an object", "")
_P1 = ("/result", Rule("required", "required", "#/components/schemas/Done/required/0", {"name": "result"}))
_P2 = _Got("type", "#/components/schemas/Done/properties/result/type", "a string", "/result")
_P3 = ("", Rule("any_of", "anyOf", "#/components/schemas/Outcome/anyOf", {"count": 3}))

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Work`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .._runtime import ordered as _ordered
from .._runtime import step as _step
from .creator import creator_problems_into as _why_creator
from .creator import is_creator as _is_creator

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Work


def is_work(value: "object") -> "TypeGuard[Work]":
    """Whether `value` is a valid `Work`."""
    try:
        if type(value) is not dict:
            return False
        if not (
            _is_creator(value["by"])
            and (
                type(m8 := value["number"]) is int
                or (type(m8) is float and m8.is_integer())
                or type(m8) is str
            )
        ):
            return False
        if "parts" in value:
            v1 = value["parts"]
            if not (v1 is None or type(v1) is dict or type(v1) is list):
                return False
            if type(v1) is dict:
                for v3 in v1.values():
                    if type(v3) is not str:
                        return False
            elif type(v1) is list:
                for v4 in v1:
                    if type(v4) is not str:
                        return False
        return True
    except KeyError:
        return False


def work_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Work`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("by", _MISSING)
        if v1 is _MISSING:
            E.append(_P1)
        else:
            if not _is_creator(v1):
                _why_creator(v1, "/by", E)
        v2 = value.get("number", _MISSING)
        if not (type(v2) is int or (type(v2) is float and v2.is_integer()) or type(v2) is str):
            if v2 is _MISSING:
                E.append(_P2)
            else:
                E.append(_P3[type(v2)])
        v3 = value.get("parts", _MISSING)
        if v3 is not _MISSING:
            if not (v3 is None or type(v3) is dict or type(v3) is list):
                E.append(_P4[type(v3)])
            else:
                if type(v3) is dict:
                    for k4 in _ordered(v3):
                        if k4 not in _K0:
                            v5 = v3[k4]
                            if type(v5) is not str:
                                E.append(("/parts" + _step(k4), _R0[type(v5)]))
                elif type(v3) is list:
                    for i6, v7 in enumerate(v3):
                        if type(v7) is not str:
                            E.append(("/parts" + f"/{i6}", _R1[type(v7)]))
    return E


def check_work(value: "object") -> "Work":
    """Return `value` if it is a valid `Work`. Raises InvalidPayload with all problems."""
    if is_work(value):
        return value
    raise InvalidPayload(work_problems(value))


def is_work_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Work`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_work(value)


def work_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Work`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return work_problems(value)


def load_work(data: "str | bytes", loads: "Loads | None" = None) -> "Work":
    """Return the valid `Work` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_work(value)


_K0: "frozenset[Any]" = frozenset()
_R0 = _Got("type", "#/components/schemas/Work/properties/parts/anyOf/1/additionalProperties/type", "a string")
_R1 = _Got("type", "#/components/schemas/Work/properties/parts/anyOf/0/items/type", "a string")
_P0 = _Got("type", "#/components/schemas/Work/type", "an object", "")
_P1 = ("/by", Rule("required", "required", "#/components/schemas/Work/required/0", {"name": "by"}))
_P2 = ("/number", Rule("required", "required", "#/components/schemas/Work/required/1", {"name": "number"}))
_P3 = _Got("anyOf", "#/components/schemas/Work/properties/number/anyOf", "a string or an integer", "/number")
_P4 = _Got(
    "anyOf", "#/components/schemas/Work/properties/parts/anyOf", "an object, an array or null", "/parts"
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

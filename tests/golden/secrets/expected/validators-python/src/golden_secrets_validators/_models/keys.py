# Made by Authwright from the spec of Secrets API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Keys`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .._runtime import ordered as _ordered
from .._runtime import step as _step

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Keys


def is_keys(value: "object") -> "TypeGuard[Keys]":
    """Whether `value` is a valid `Keys`."""
    try:
        if type(value) is not dict:
            return False
        if type(value["key"]) is not str:
            return False
        if not ((m13 := value["spare"]) is None or type(m13) is str):
            return False
        v1 = value["codes"]
        if type(v1) is not list:
            return False
        for v2 in v1:
            if type(v2) is not str:
                return False
        if not (type(m15 := value["pin"]) is int or (type(m15) is float and m15.is_integer())):
            return False
        v3 = value["answers"]
        if type(v3) is not dict:
            return False
        for v5 in v3.values():
            if type(v5) is not str:
                return False
        _ = value["rest"]
        if "old" in value:
            v6 = value["old"]
            if type(v6) is not str:
                return False
        return True
    except KeyError:
        return False


def keys_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Keys`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("key", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("spare", _MISSING)
        if not (v2 is None or type(v2) is str):
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
        v3 = value.get("old", _MISSING)
        if v3 is not _MISSING:
            if type(v3) is not str:
                E.append(_P5[type(v3)])
        v4 = value.get("codes", _MISSING)
        if type(v4) is not list:
            if v4 is _MISSING:
                E.append(_P6)
            else:
                E.append(_P7[type(v4)])
        else:
            for i5, v6 in enumerate(v4):
                if type(v6) is not str:
                    E.append(("/codes" + f"/{i5}", _R0[type(v6)]))
        v7 = value.get("pin", _MISSING)
        if not (type(v7) is int or (type(v7) is float and v7.is_integer())):
            if v7 is _MISSING:
                E.append(_P8)
            else:
                E.append(_P9[type(v7)])
        v8 = value.get("answers", _MISSING)
        if type(v8) is not dict:
            if v8 is _MISSING:
                E.append(_P10)
            else:
                E.append(_P11[type(v8)])
        else:
            for k9 in _ordered(v8):
                if k9 not in _K0:
                    v10 = v8[k9]
                    if type(v10) is not str:
                        E.append(("/answers" + _step(k9), _R1[type(v10)]))
        if "rest" not in value:
            E.append(_P12)
    return E


def check_keys(value: "object") -> "Keys":
    """Return `value` if it is a valid `Keys`. Raises InvalidPayload with all problems."""
    if is_keys(value):
        return value
    raise InvalidPayload(keys_problems(value))


def is_keys_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Keys`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_keys(value)


def keys_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Keys`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return keys_problems(value)


def load_keys(data: "str | bytes", loads: "Loads | None" = None) -> "Keys":
    """Return the valid `Keys` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_keys(value)


_K0: "frozenset[Any]" = frozenset()
_R0 = _Got("type", "#/components/schemas/Keys/properties/codes/items/type", "a string")
_R1 = _Got("type", "#/components/schemas/Keys/properties/answers/additionalProperties/type", "a string")
_P0 = _Got("type", "#/components/schemas/Keys/type", "an object", "")
_P1 = ("/key", Rule("required", "required", "#/components/schemas/Keys/required/0", {"name": "key"}))
_P2 = _Got("type", "#/components/schemas/Keys/properties/key/type", "a string", "/key")
_P3 = ("/spare", Rule("required", "required", "#/components/schemas/Keys/required/1", {"name": "spare"}))
_P4 = _Got("anyOf", "#/components/schemas/Keys/properties/spare/anyOf", "a string or null", "/spare")
_P5 = _Got("type", "#/components/schemas/Keys/properties/old/type", "a string", "/old")
_P6 = ("/codes", Rule("required", "required", "#/components/schemas/Keys/required/2", {"name": "codes"}))
_P7 = _Got("type", "#/components/schemas/Keys/properties/codes/type", "an array", "/codes")
_P8 = ("/pin", Rule("required", "required", "#/components/schemas/Keys/required/3", {"name": "pin"}))
_P9 = _Got("type", "#/components/schemas/Keys/properties/pin/type", "an integer", "/pin")
_P10 = ("/answers", Rule("required", "required", "#/components/schemas/Keys/required/4", {"name": "answers"}))
_P11 = _Got("type", "#/components/schemas/Keys/properties/answers/type", "an object", "/answers")
_P12 = ("/rest", Rule("required", "required", "#/components/schemas/Keys/required/5", {"name": "rest"}))

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

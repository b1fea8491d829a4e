# Made by Authwright from the spec of Reserved words API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Type`."""

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
    from ..types import Type


def is_type(value: "object") -> "TypeGuard[Type]":
    """Whether `value` is a valid `Type`."""
    try:
        return type(value) is dict and (
            type(value["class"]) is str
            and type(value["import"]) is bool
            and type(value["self"]) is str
            and (type(m3 := value["list"]) is int or (type(m3) is float and m3.is_integer()))
            and type(value["model_dump"]) is bool
            and (type(m4 := value["new"]) is str and m4 in ("default", "None", "true"))
        )
    except KeyError:
        return False


def type_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Type`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(value["class"]) is str
                and type(value["import"]) is bool
                and type(value["self"]) is str
                and (type(m7 := value["list"]) is int or (type(m7) is float and m7.is_integer()))
                and type(value["model_dump"]) is bool
                and type(m8 := value["new"]) is str
                and m8 in ("default", "None", "true")
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("class", _MISSING)
            if type(v2) is not str:
                if v2 is _MISSING:
                    E.append(_P1)
                else:
                    E.append(_P2[type(v2)])
            v3 = value.get("import", _MISSING)
            if not (v3 is True or v3 is False):
                if v3 is _MISSING:
                    E.append(_P3)
                else:
                    E.append(_P4[type(v3)])
            v4 = value.get("self", _MISSING)
            if type(v4) is not str:
                if v4 is _MISSING:
                    E.append(_P5)
                else:
                    E.append(_P6[type(v4)])
            v5 = value.get("list", _MISSING)
            if not (type(v5) is int or (type(v5) is float and v5.is_integer())):
                if v5 is _MISSING:
                    E.append(_P7)
                else:
                    E.append(_P8[type(v5)])
            v6 = value.get("model_dump", _MISSING)
            if not (v6 is True or v6 is False):
                if v6 is _MISSING:
                    E.append(_P9)
                else:
                    E.append(_P10[type(v6)])
            v7 = value.get("new", _MISSING)
            if type(v7) is not str:
                if v7 is _MISSING:
                    E.append(_P11)
                else:
                    E.append(_P12[type(v7)])
            else:
                if not (v7 in ("default", "None", "true")):
                    E.append(_P13)
    return E


def check_type(value: "object") -> "Type":
    """Return `value` if it is a valid `Type`. Raises InvalidPayload with all problems."""
    if is_type(value):
        return value
    raise InvalidPayload(type_problems(value))


def is_type_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Type`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_type(value)


def type_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Type`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return type_problems(value)


def load_type(data: "str | bytes", loads: "Loads | None" = None) -> "Type":
    """Return the valid `Type` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_type(value)


_P0 = _Got("type", "#/components/schemas/Type/type", "an object", "")
_P1 = ("/class", Rule("required", "required", "#/components/schemas/Type/required/0", {"name": "class"}))
_P2 = _Got("type", "#/components/schemas/Type/properties/class/type", "a string", "/class")
_P3 = ("/import", Rule("required", "required", "#/components/schemas/Type/required/1", {"name": "import"}))
_P4 = _Got("type", "#/components/schemas/Type/properties/import/type", "a boolean", "/import")
_P5 = ("/self", Rule("required", "required", "#/components/schemas/Type/required/2", {"name": "self"}))
_P6 = _Got("type", "#/components/schemas/Type/properties/self/type", "a string", "/self")
_P7 = ("/list", Rule("required", "required", "#/components/schemas/Type/required/3", {"name": "list"}))
_P8 = _Got("type", "#/components/schemas/Type/properties/list/type", "an integer", "/list")
_P9 = (
    "/model_dump",
    Rule("required", "required", "#/components/schemas/Type/required/4", {"name": "model_dump"}),
)
_P10 = _Got("type", "#/components/schemas/Type/properties/model_dump/type", "a boolean", "/model_dump")
_P11 = ("/new", Rule("required", "required", "#/components/schemas/Type/required/5", {"name": "new"}))
_P12 = _Got("type", "#/components/schemas/Type/properties/new/type", "a string", "/new")
_P13 = (
    "/new",
    Rule(
        "enum",
        "enum",
        "#/components/schemas/Type/properties/new/enum",
        {"expected": ["default", "None", "true"]},
    ),
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

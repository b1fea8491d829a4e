# Made by Authwright from the spec of List map API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Album`."""

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
    from ..types import Album


def is_album(value: "object") -> "TypeGuard[Album]":
    """Whether `value` is a valid `Album`."""
    try:
        if type(value) is not dict:
            return False
        v1 = value["tags"]
        if type(v1) is not list:
            return False
        if not (len(v1) <= 3):
            return False
        if not (len(v1) >= 1):
            return False
        for v2 in v1:
            if type(v2) is not str:
                return False
        v3 = value["pages"]
        if type(v3) is not list:
            return False
        for v4 in v3:
            if not (type(v4) is dict and type(v4["title"]) is str):
                return False
        v5 = value["grid"]
        if type(v5) is not list:
            return False
        for v6 in v5:
            if type(v6) is not list:
                return False
            for v7 in v6:
                if not (type(v7) is int or (type(v7) is float and v7.is_integer())):
                    return False
        v8 = value["index"]
        if type(v8) is not dict:
            return False
        for v10 in v8.values():
            if not (type(v10) is dict and type(v10["title"]) is str):
                return False
        v11 = value["groups"]
        if type(v11) is not dict:
            return False
        for v13 in v11.values():
            if type(v13) is not list:
                return False
            for v14 in v13:
                if type(v14) is not str:
                    return False
        if type(value["extra"]) is not dict:
            return False
        _ = value["first"]
        return True
    except KeyError:
        return False


def album_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Album`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("tags", _MISSING)
        if type(v1) is not list:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        else:
            for i2, v3 in enumerate(v1):
                if type(v3) is not str:
                    E.append(("/tags" + f"/{i2}", _R0[type(v3)]))
            if not (len(v1) <= 3):
                E.append(_P3)
            if not (len(v1) >= 1):
                E.append(_P4)
        v4 = value.get("pages", _MISSING)
        if type(v4) is not list:
            if v4 is _MISSING:
                E.append(_P5)
            else:
                E.append(_P6[type(v4)])
        else:
            for i5, v6 in enumerate(v4):
                if type(v6) is not dict:
                    E.append(("/pages" + f"/{i5}", _R1[type(v6)]))
                else:
                    v7 = v6.get("title", _MISSING)
                    if type(v7) is not str:
                        if v7 is _MISSING:
                            E.append(("/pages" + f"/{i5}" + "/title", _R2))
                        else:
                            E.append(("/pages" + f"/{i5}" + "/title", _R3[type(v7)]))
        v8 = value.get("grid", _MISSING)
        if type(v8) is not list:
            if v8 is _MISSING:
                E.append(_P7)
            else:
                E.append(_P8[type(v8)])
        else:
            for i9, v10 in enumerate(v8):
                if type(v10) is not list:
                    E.append(("/grid" + f"/{i9}", _R4[type(v10)]))
                else:
                    for i11, v12 in enumerate(v10):
                        if not (type(v12) is int or (type(v12) is float and v12.is_integer())):
                            E.append(("/grid" + f"/{i9}" + f"/{i11}", _R5[type(v12)]))
        v13 = value.get("index", _MISSING)
        if type(v13) is not dict:
            if v13 is _MISSING:
                E.append(_P9)
            else:
                E.append(_P10[type(v13)])
        else:
            for k14 in _ordered(v13):
                if k14 not in _K0:
                    v15 = v13[k14]
                    if type(v15) is not dict:
                        E.append(("/index" + _step(k14), _R1[type(v15)]))
                    else:
                        v16 = v15.get("title", _MISSING)
                        if type(v16) is not str:
                            if v16 is _MISSING:
                                E.append(("/index" + _step(k14) + "/title", _R2))
                            else:
                                E.append(("/index" + _step(k14) + "/title", _R3[type(v16)]))
        v17 = value.get("groups", _MISSING)
        if type(v17) is not dict:
            if v17 is _MISSING:
                E.append(_P11)
            else:
                E.append(_P12[type(v17)])
        else:
            for k18 in _ordered(v17):
                if k18 not in _K0:
                    v19 = v17[k18]
                    if type(v19) is not list:
                        E.append(("/groups" + _step(k18), _R6[type(v19)]))
                    else:
                        for i20, v21 in enumerate(v19):
                            if type(v21) is not str:
                                E.append(("/groups" + _step(k18) + f"/{i20}", _R7[type(v21)]))
        v22 = value.get("extra", _MISSING)
        if type(v22) is not dict:
            if v22 is _MISSING:
                E.append(_P13)
            else:
                E.append(_P14[type(v22)])
        else:
            pass
        if "first" not in value:
            E.append(_P15)
    return E


def check_album(value: "object") -> "Album":
    """Return `value` if it is a valid `Album`. Raises InvalidPayload with all problems."""
    if is_album(value):
        return value
    raise InvalidPayload(album_problems(value))


def is_album_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Album`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_album(value)


def album_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Album`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return album_problems(value)


def load_album(data: "str | bytes", loads: "Loads | None" = None) -> "Album":
    """Return the valid `Album` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_album(value)


_K0: "frozenset[Any]" = frozenset()
_R0 = _Got("type", "#/components/schemas/Album/properties/tags/items/type", "a string")
_R1 = _Got("type", "#/components/schemas/Page/type", "an object")
_R2 = Rule("required", "required", "#/components/schemas/Page/required/0", {"name": "title"})
_R3 = _Got("type", "#/components/schemas/Page/properties/title/type", "a string")
_R4 = _Got("type", "#/components/schemas/Album/properties/grid/items/type", "an array")
_R5 = _Got("type", "#/components/schemas/Album/properties/grid/items/items/type", "an integer")
_R6 = _Got("type", "#/components/schemas/Album/properties/groups/additionalProperties/type", "an array")
_R7 = _Got("type", "#/components/schemas/Album/properties/groups/additionalProperties/items/type", "a string")
_P0 = _Got("type", "#/components/schemas/Album/type", "an object", "")
_P1 = ("/tags", Rule("required", "required", "#/components/schemas/Album/required/0", {"name": "tags"}))
_P2 = _Got("type", "#/components/schemas/Album/properties/tags/type", "an array", "/tags")
_P3 = (
    "/tags",
    Rule("max_items", "maxItems", "#/components/schemas/Album/properties/tags/maxItems", {"limit": 3}),
)
_P4 = (
    "/tags",
    Rule("min_items", "minItems", "#/components/schemas/Album/properties/tags/minItems", {"limit": 1}),
)
_P5 = ("/pages", Rule("required", "required", "#/components/schemas/Album/required/1", {"name": "pages"}))
_P6 = _Got("type", "#/components/schemas/Album/properties/pages/type", "an array", "/pages")
_P7 = ("/grid", Rule("required", "required", "#/components/schemas/Album/required/2", {"name": "grid"}))
_P8 = _Got("type", "#/components/schemas/Album/properties/grid/type", "an array", "/grid")
_P9 = ("/index", Rule("required", "required", "#/components/schemas/Album/required/3", {"name": "index"}))
_P10 = _Got("type", "#/components/schemas/Album/properties/index/type", "an object", "/index")
_P11 = ("/groups", Rule("required", "required", "#/components/schemas/Album/required/4", {"name": "groups"}))
_P12 = _Got("type", "#/components/schemas/Album/properties/groups/type", "an object", "/groups")
_P13 = ("/extra", Rule("required", "required", "#/components/schemas/Album/required/5", {"name": "extra"}))
_P14 = _Got("type", "#/components/schemas/Album/properties/extra/type", "an object", "/extra")
_P15 = ("/first", Rule("required", "required", "#/components/schemas/Album/required/6", {"name": "first"}))

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

# Made by Authwright from the spec of Json body API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Poll`."""

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
    from ..types import Poll


def is_poll(value: "object") -> "TypeGuard[Poll]":
    """Whether `value` is a valid `Poll`."""
    try:
        return type(value) is dict and (
            (
                (type(m1 := value["a"]) is int or (type(m1) is float and m1.is_integer()))
                and m1 <= 5
                and m1 >= 0
            )
            and (
                (type(m2 := value["b"]) is int or (type(m2) is float and m2.is_integer()))
                and m2 <= 5
                and m2 >= 0
            )
            and (
                (type(m3 := value["c"]) is int or (type(m3) is float and m3.is_integer()))
                and m3 <= 5
                and m3 >= 0
            )
            and (
                (type(m4 := value["d"]) is int or (type(m4) is float and m4.is_integer()))
                and m4 <= 5
                and m4 >= 0
            )
            and (
                (type(m5 := value["e"]) is int or (type(m5) is float and m5.is_integer()))
                and m5 <= 5
                and m5 >= 0
            )
            and (
                (type(m6 := value["f"]) is int or (type(m6) is float and m6.is_integer()))
                and m6 <= 5
                and m6 >= 0
            )
            and (
                (type(m7 := value["g"]) is int or (type(m7) is float and m7.is_integer()))
                and m7 <= 5
                and m7 >= 0
            )
            and (
                (type(m8 := value["h"]) is int or (type(m8) is float and m8.is_integer()))
                and m8 <= 5
                and m8 >= 0
            )
            and (
                "i" not in value
                or (
                    (type(m9 := value["i"]) is int or (type(m9) is float and m9.is_integer()))
                    and m9 <= 5
                    and m9 >= 0
                )
            )
        )
    except KeyError:
        return False


def poll_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Poll`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                (
                    (type(m10 := value["a"]) is int or (type(m10) is float and m10.is_integer()))
                    and m10 <= 5
                    and m10 >= 0
                )
                and (
                    (type(m11 := value["b"]) is int or (type(m11) is float and m11.is_integer()))
                    and m11 <= 5
                    and m11 >= 0
                )
                and (
                    (type(m12 := value["c"]) is int or (type(m12) is float and m12.is_integer()))
                    and m12 <= 5
                    and m12 >= 0
                )
                and (
                    (type(m13 := value["d"]) is int or (type(m13) is float and m13.is_integer()))
                    and m13 <= 5
                    and m13 >= 0
                )
                and (
                    (type(m14 := value["e"]) is int or (type(m14) is float and m14.is_integer()))
                    and m14 <= 5
                    and m14 >= 0
                )
                and (
                    (type(m15 := value["f"]) is int or (type(m15) is float and m15.is_integer()))
                    and m15 <= 5
                    and m15 >= 0
                )
                and (
                    (type(m16 := value["g"]) is int or (type(m16) is float and m16.is_integer()))
                    and m16 <= 5
                    and m16 >= 0
                )
                and (
                    (type(m17 := value["h"]) is int or (type(m17) is float and m17.is_integer()))
                    and m17 <= 5
                    and m17 >= 0
                )
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("a", _MISSING)
            if not (type(v2) is int or (type(v2) is float and v2.is_integer())):
                if v2 is _MISSING:
                    E.append(_P1)
                else:
                    E.append(_P2[type(v2)])
            else:
                if not (v2 <= 5):
                    E.append(_P3)
                if not (v2 >= 0):
                    E.append(_P4)
            v3 = value.get("b", _MISSING)
            if not (type(v3) is int or (type(v3) is float and v3.is_integer())):
                if v3 is _MISSING:
                    E.append(_P5)
                else:
                    E.append(_P6[type(v3)])
            else:
                if not (v3 <= 5):
                    E.append(_P7)
                if not (v3 >= 0):
                    E.append(_P8)
            v4 = value.get("c", _MISSING)
            if not (type(v4) is int or (type(v4) is float and v4.is_integer())):
                if v4 is _MISSING:
                    E.append(_P9)
                else:
                    E.append(_P10[type(v4)])
            else:
                if not (v4 <= 5):
                    E.append(_P11)
                if not (v4 >= 0):
                    E.append(_P12)
            v5 = value.get("d", _MISSING)
            if not (type(v5) is int or (type(v5) is float and v5.is_integer())):
                if v5 is _MISSING:
                    E.append(_P13)
                else:
                    E.append(_P14[type(v5)])
            else:
                if not (v5 <= 5):
                    E.append(_P15)
                if not (v5 >= 0):
                    E.append(_P16)
            v6 = value.get("e", _MISSING)
            if not (type(v6) is int or (type(v6) is float and v6.is_integer())):
                if v6 is _MISSING:
                    E.append(_P17)
                else:
                    E.append(_P18[type(v6)])
            else:
                if not (v6 <= 5):
                    E.append(_P19)
                if not (v6 >= 0):
                    E.append(_P20)
            v7 = value.get("f", _MISSING)
            if not (type(v7) is int or (type(v7) is float and v7.is_integer())):
                if v7 is _MISSING:
                    E.append(_P21)
                else:
                    E.append(_P22[type(v7)])
            else:
                if not (v7 <= 5):
                    E.append(_P23)
                if not (v7 >= 0):
                    E.append(_P24)
            v8 = value.get("g", _MISSING)
            if not (type(v8) is int or (type(v8) is float and v8.is_integer())):
                if v8 is _MISSING:
                    E.append(_P25)
                else:
                    E.append(_P26[type(v8)])
            else:
                if not (v8 <= 5):
                    E.append(_P27)
                if not (v8 >= 0):
                    E.append(_P28)
            v9 = value.get("h", _MISSING)
            if not (type(v9) is int or (type(v9) is float and v9.is_integer())):
                if v9 is _MISSING:
                    E.append(_P29)
                else:
                    E.append(_P30[type(v9)])
            else:
                if not (v9 <= 5):
                    E.append(_P31)
                if not (v9 >= 0):
                    E.append(_P32)
        v10 = value.get("i", _MISSING)
        if v10 is not _MISSING:
            if not (type(v10) is int or (type(v10) is float and v10.is_integer())):
                E.append(_P33[type(v10)])
            else:
                if not (v10 <= 5):
                    E.append(_P34)
                if not (v10 >= 0):
                    E.append(_P35)
    return E


def check_poll(value: "object") -> "Poll":
    """Return `value` if it is a valid `Poll`. Raises InvalidPayload with all problems."""
    if is_poll(value):
        return value
    raise InvalidPayload(poll_problems(value))


def is_poll_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Poll`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_poll(value)


def poll_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Poll`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return poll_problems(value)


def load_poll(data: "str | bytes", loads: "Loads | None" = None) -> "Poll":
    """Return the valid `Poll` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_poll(value)


_P0 = _Got("type", "#/components/schemas/Poll/type", "an object", "")
_P1 = ("/a", Rule("required", "required", "#/components/schemas/Poll/required/0", {"name": "a"}))
_P2 = _Got("type", "#/components/schemas/Poll/properties/a/type", "an integer", "/a")
_P3 = ("/a", Rule("maximum", "maximum", "#/components/schemas/Poll/properties/a/maximum", {"limit": 5}))
_P4 = ("/a", Rule("minimum", "minimum", "#/components/schemas/Poll/properties/a/minimum", {"limit": 0}))
_P5 = ("/b", Rule("required", "required", "#/components/schemas/Poll/required/1", {"name": "b"}))
_P6 = _Got("type", "#/components/schemas/Poll/properties/b/type", "an integer", "/b")
_P7 = ("/b", Rule("maximum", "maximum", "#/components/schemas/Poll/properties/b/maximum", {"limit": 5}))
_P8 = ("/b", Rule("minimum", "minimum", "#/components/schemas/Poll/properties/b/minimum", {"limit": 0}))
_P9 = ("/c", Rule("required", "required", "#/components/schemas/Poll/required/2", {"name": "c"}))
_P10 = _Got("type", "#/components/schemas/Poll/properties/c/type", "an integer", "/c")
_P11 = ("/c", Rule("maximum", "maximum", "#/components/schemas/Poll/properties/c/maximum", {"limit": 5}))
_P12 = ("/c", Rule("minimum", "minimum", "#/components/schemas/Poll/properties/c/minimum", {"limit": 0}))
_P13 = ("/d", Rule("required", "required", "#/components/schemas/Poll/required/3", {"name": "d"}))
_P14 = _Got("type", "#/components/schemas/Poll/properties/d/type", "an integer", "/d")
_P15 = ("/d", Rule("maximum", "maximum", "#/components/schemas/Poll/properties/d/maximum", {"limit": 5}))
_P16 = ("/d", Rule("minimum", "minimum", "#/components/schemas/Poll/properties/d/minimum", {"limit": 0}))
_P17 = ("/e", Rule("required", "required", "#/components/schemas/Poll/required/4", {"name": "e"}))
_P18 = _Got("type", "#/components/schemas/Poll/properties/e/type", "an integer", "/e")
_P19 = ("/e", Rule("maximum", "maximum", "#/components/schemas/Poll/properties/e/maximum", {"limit": 5}))
_P20 = ("/e", Rule("minimum", "minimum", "#/components/schemas/Poll/properties/e/minimum", {"limit": 0}))
_P21 = ("/f", Rule("required", "required", "#/components/schemas/Poll/required/5", {"name": "f"}))
_P22 = _Got("type", "#/components/schemas/Poll/properties/f/type", "an integer", "/f")
_P23 = ("/f", Rule("maximum", "maximum", "#/components/schemas/Poll/properties/f/maximum", {"limit": 5}))
_P24 = ("/f", Rule("minimum", "minimum", "#/components/schemas/Poll/properties/f/minimum", {"limit": 0}))
_P25 = ("/g", Rule("required", "required", "#/components/schemas/Poll/required/6", {"name": "g"}))
_P26 = _Got("type", "#/components/schemas/Poll/properties/g/type", "an integer", "/g")
_P27 = ("/g", Rule("maximum", "maximum", "#/components/schemas/Poll/properties/g/maximum", {"limit": 5}))
_P28 = ("/g", Rule("minimum", "minimum", "#/components/schemas/Poll/properties/g/minimum", {"limit": 0}))
_P29 = ("/h", Rule("required", "required", "#/components/schemas/Poll/required/7", {"name": "h"}))
_P30 = _Got("type", "#/components/schemas/Poll/properties/h/type", "an integer", "/h")
_P31 = ("/h", Rule("maximum", "maximum", "#/components/schemas/Poll/properties/h/maximum", {"limit": 5}))
_P32 = ("/h", Rule("minimum", "minimum", "#/components/schemas/Poll/properties/h/minimum", {"limit": 0}))
_P33 = _Got("type", "#/components/schemas/Poll/properties/i/type", "an integer", "/i")
_P34 = ("/i", Rule("maximum", "maximum", "#/components/schemas/Poll/properties/i/maximum", {"limit": 5}))
_P35 = ("/i", Rule("minimum", "minimum", "#/components/schemas/Poll/properties/i/minimum", {"limit": 0}))

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

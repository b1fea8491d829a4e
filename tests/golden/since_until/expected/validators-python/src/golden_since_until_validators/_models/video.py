# Made by Authwright from the spec of Since until API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Video`."""

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
    from ..types import Video


def is_video(value: "object") -> "TypeGuard[Video]":
    """Whether `value` is a valid `Video`."""
    try:
        return type(value) is dict and (
            type(m1 := value["length"]) is int or (type(m1) is float and m1.is_integer())
        )
    except KeyError:
        return False


def video_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Video`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("length", _MISSING)
        if not (type(v1) is int or (type(v1) is float and v1.is_integer())):
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_video(value: "object") -> "Video":
    """Return `value` if it is a valid `Video`. Raises InvalidPayload with all problems."""
    if is_video(value):
        return value
    raise InvalidPayload(video_problems(value))


def is_video_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Video`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_video(value)


def video_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Video`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return video_problems(value)


def load_video(data: "str | bytes", loads: "Loads | None" = None) -> "Video":
    """Return the valid `Video` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_video(value)


_P0 = _Got("type", "#/components/schemas/Video/type", "an object", "")
_P1 = ("/length", Rule("required", "required", "#/components/schemas/Video/required/0", {"name": "length"}))
_P2 = _Got("type", "#/components/schemas/Video/properties/length/type", "an integer", "/length")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

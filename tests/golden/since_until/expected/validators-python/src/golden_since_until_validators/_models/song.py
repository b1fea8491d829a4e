# Made by Authwright from the spec of Since until API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Song`."""

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
    from ..types import Song


def is_song(value: "object") -> "TypeGuard[Song]":
    """Whether `value` is a valid `Song`."""
    try:
        return type(value) is dict and (
            type(value["title"]) is str
            and ("lyrics" not in value or type(value["lyrics"]) is str)
            and ("cover" not in value or type(value["cover"]) is str)
            and (
                "bitrate" not in value
                or (type(m4 := value["bitrate"]) is int or (type(m4) is float and m4.is_integer()))
            )
            and ("mood" not in value or type(value["mood"]) is str)
        )
    except KeyError:
        return False


def song_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Song`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(value["title"]) is str
                and type(value["lyrics"]) is str
                and type(value["cover"]) is str
                and (type(m9 := value["bitrate"]) is int or (type(m9) is float and m9.is_integer()))
                and type(value["mood"]) is str
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("title", _MISSING)
            if type(v2) is not str:
                if v2 is _MISSING:
                    E.append(_P1)
                else:
                    E.append(_P2[type(v2)])
            v3 = value.get("lyrics", _MISSING)
            if v3 is not _MISSING:
                if type(v3) is not str:
                    E.append(_P3[type(v3)])
            v4 = value.get("cover", _MISSING)
            if v4 is not _MISSING:
                if type(v4) is not str:
                    E.append(_P4[type(v4)])
            v5 = value.get("bitrate", _MISSING)
            if v5 is not _MISSING:
                if not (type(v5) is int or (type(v5) is float and v5.is_integer())):
                    E.append(_P5[type(v5)])
            v6 = value.get("mood", _MISSING)
            if v6 is not _MISSING:
                if type(v6) is not str:
                    E.append(_P6[type(v6)])
    return E


def check_song(value: "object") -> "Song":
    """Return `value` if it is a valid `Song`. Raises InvalidPayload with all problems."""
    if is_song(value):
        return value
    raise InvalidPayload(song_problems(value))


def is_song_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Song`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_song(value)


def song_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Song`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return song_problems(value)


def load_song(data: "str | bytes", loads: "Loads | None" = None) -> "Song":
    """Return the valid `Song` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_song(value)


_P0 = _Got("type", "#/components/schemas/Song/type", "an object", "")
_P1 = ("/title", Rule("required", "required", "#/components/schemas/Song/required/0", {"name": "title"}))
_P2 = _Got("type", "#/components/schemas/Song/properties/title/type", "a string", "/title")
_P3 = _Got("type", "#/components/schemas/Song/properties/lyrics/type", "a string", "/lyrics")
_P4 = _Got("type", "#/components/schemas/Song/properties/cover/type", "a string", "/cover")
_P5 = _Got("type", "#/components/schemas/Song/properties/bitrate/type", "an integer", "/bitrate")
_P6 = _Got("anyOf", "#/components/schemas/Song/properties/mood/anyOf", "a string", "/mood")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

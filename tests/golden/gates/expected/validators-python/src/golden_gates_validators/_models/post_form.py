# Made by Authwright from the spec of Gates API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `PostForm`."""

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
    from ..types import PostForm


def is_post_form(value: "object") -> "TypeGuard[PostForm]":
    """Whether `value` is a valid `PostForm`."""
    try:
        return type(value) is dict and (
            type(value["text"]) is str
            and ("language" not in value or type(value["language"]) is str)
            and ("sticker" not in value or type(value["sticker"]) is str)
        )
    except KeyError:
        return False


def post_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `PostForm`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("text", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("language", _MISSING)
        if v2 is not _MISSING:
            if type(v2) is not str:
                E.append(_P3[type(v2)])
        v3 = value.get("sticker", _MISSING)
        if v3 is not _MISSING:
            if type(v3) is not str:
                E.append(_P4[type(v3)])
    return E


def check_post_form(value: "object") -> "PostForm":
    """Return `value` if it is a valid `PostForm`. Raises InvalidPayload with all problems."""
    if is_post_form(value):
        return value
    raise InvalidPayload(post_form_problems(value))


def is_post_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `PostForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_post_form(value)


def post_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `PostForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return post_form_problems(value)


def load_post_form(data: "str | bytes", loads: "Loads | None" = None) -> "PostForm":
    """Return the valid `PostForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_post_form(value)


_P0 = _Got("type", "#/components/schemas/PostForm/type", "an object", "")
_P1 = ("/text", Rule("required", "required", "#/components/schemas/PostForm/required/0", {"name": "text"}))
_P2 = _Got("type", "#/components/schemas/PostForm/properties/text/type", "a string", "/text")
_P3 = _Got("type", "#/components/schemas/PostForm/properties/language/type", "a string", "/language")
_P4 = _Got("type", "#/components/schemas/PostForm/properties/sticker/type", "a string", "/sticker")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

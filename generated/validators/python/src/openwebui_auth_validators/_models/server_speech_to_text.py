# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerSpeechToText`."""

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
    from ..types import ServerSpeechToText


def is_server_speech_to_text(value: "object") -> "TypeGuard[ServerSpeechToText]":
    """Whether `value` is a valid `ServerSpeechToText`."""
    try:
        return type(value) is dict and type(value["engine"]) is str
    except KeyError:
        return False


def server_speech_to_text_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerSpeechToText`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("engine", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
    return E


def check_server_speech_to_text(value: "object") -> "ServerSpeechToText":
    """Return `value` if it is a valid `ServerSpeechToText`. Raises InvalidPayload with all problems."""
    if is_server_speech_to_text(value):
        return value
    raise InvalidPayload(server_speech_to_text_problems(value))


def is_server_speech_to_text_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerSpeechToText`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_speech_to_text(value)


def server_speech_to_text_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerSpeechToText`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_speech_to_text_problems(value)


def load_server_speech_to_text(data: "str | bytes", loads: "Loads | None" = None) -> "ServerSpeechToText":
    """Return the valid `ServerSpeechToText` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_speech_to_text(value)


_P0 = _Got("type", "#/components/schemas/ServerSpeechToText/type", "an object", "")
_P1 = (
    "/engine",
    Rule("required", "required", "#/components/schemas/ServerSpeechToText/required/0", {"name": "engine"}),
)
_P2 = _Got("type", "#/components/schemas/ServerSpeechToText/properties/engine/type", "a string", "/engine")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

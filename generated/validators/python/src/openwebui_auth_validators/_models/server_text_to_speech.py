# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerTextToSpeech`."""

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
    from ..types import ServerTextToSpeech


def is_server_text_to_speech(value: "object") -> "TypeGuard[ServerTextToSpeech]":
    """Whether `value` is a valid `ServerTextToSpeech`."""
    try:
        return (
            type(value) is dict
            and type(value["engine"]) is str
            and type(value["voice"]) is str
            and type(value["split_on"]) is str
        )
    except KeyError:
        return False


def server_text_to_speech_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerTextToSpeech`, nothing when it is valid."""
    E: "Problems" = []
    _why_server_text_to_speech(value, "", E)
    return E


def check_server_text_to_speech(value: "object") -> "ServerTextToSpeech":
    """Return `value` if it is a valid `ServerTextToSpeech`. Raises InvalidPayload with all problems."""
    if is_server_text_to_speech(value):
        return value
    raise InvalidPayload(server_text_to_speech_problems(value))


def is_server_text_to_speech_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerTextToSpeech`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_text_to_speech(value)


def server_text_to_speech_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerTextToSpeech`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_text_to_speech_problems(value)


def load_server_text_to_speech(data: "str | bytes", loads: "Loads | None" = None) -> "ServerTextToSpeech":
    """Return the valid `ServerTextToSpeech` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_text_to_speech(value)


def _why_server_text_to_speech(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("engine", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append((p + "/engine", _R1))
            else:
                E.append((p + "/engine", _R2[type(v1)]))
        v2 = v.get("voice", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append((p + "/voice", _R3))
            else:
                E.append((p + "/voice", _R4[type(v2)]))
        v3 = v.get("split_on", _MISSING)
        if type(v3) is not str:
            if v3 is _MISSING:
                E.append((p + "/split_on", _R5))
            else:
                E.append((p + "/split_on", _R6[type(v3)]))


_R0 = _Got("type", "#/components/schemas/ServerTextToSpeech/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/ServerTextToSpeech/required/0", {"name": "engine"})
_R2 = _Got("type", "#/components/schemas/ServerTextToSpeech/properties/engine/type", "a string")
_R3 = Rule("required", "required", "#/components/schemas/ServerTextToSpeech/required/1", {"name": "voice"})
_R4 = _Got("type", "#/components/schemas/ServerTextToSpeech/properties/voice/type", "a string")
_R5 = Rule("required", "required", "#/components/schemas/ServerTextToSpeech/required/2", {"name": "split_on"})
_R6 = _Got("type", "#/components/schemas/ServerTextToSpeech/properties/split_on/type", "a string")

# What other models call.
server_text_to_speech_problems_into = _why_server_text_to_speech

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

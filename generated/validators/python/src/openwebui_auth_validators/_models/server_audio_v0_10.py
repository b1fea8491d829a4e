# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerAudio`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .server_text_to_speech import is_server_text_to_speech as _is_server_text_to_speech
from .server_text_to_speech import server_text_to_speech_problems_into as _why_server_text_to_speech

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import ServerAudioV010


def is_server_audio(value: "object") -> "TypeGuard[ServerAudioV010]":
    """Whether `value` is a valid `ServerAudio`."""
    try:
        return (
            type(value) is dict
            and _is_server_text_to_speech(value["tts"])
            and type(m2 := value["stt"]) is dict
            and type(m2["engine"]) is str
        )
    except KeyError:
        return False


def server_audio_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerAudio`, nothing when it is valid."""
    E: "Problems" = []
    _why_server_audio_v0_10(value, "", E)
    return E


def check_server_audio(value: "object") -> "ServerAudioV010":
    """Return `value` if it is a valid `ServerAudio`. Raises InvalidPayload with all problems."""
    if is_server_audio(value):
        return value
    raise InvalidPayload(server_audio_problems(value))


def is_server_audio_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerAudio`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_audio(value)


def server_audio_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerAudio`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_audio_problems(value)


def load_server_audio(data: "str | bytes", loads: "Loads | None" = None) -> "ServerAudioV010":
    """Return the valid `ServerAudio` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_audio(value)


def _why_server_audio_v0_10(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("tts", _MISSING)
        if v1 is _MISSING:
            E.append((p + "/tts", _R1))
        else:
            if not _is_server_text_to_speech(v1):
                _why_server_text_to_speech(v1, p + "/tts", E)
        v2 = v.get("stt", _MISSING)
        if type(v2) is not dict:
            if v2 is _MISSING:
                E.append((p + "/stt", _R2))
            else:
                E.append((p + "/stt", _R3[type(v2)]))
        else:
            v3 = v2.get("engine", _MISSING)
            if type(v3) is not str:
                if v3 is _MISSING:
                    E.append((p + "/stt/engine", _R4))
                else:
                    E.append((p + "/stt/engine", _R5[type(v3)]))


_R0 = _Got("type", "#/components/schemas/ServerAudio/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/ServerAudio/required/0", {"name": "tts"})
_R2 = Rule("required", "required", "#/components/schemas/ServerAudio/required/1", {"name": "stt"})
_R3 = _Got("type", "#/components/schemas/ServerSpeechToText/type", "an object")
_R4 = Rule("required", "required", "#/components/schemas/ServerSpeechToText/required/0", {"name": "engine"})
_R5 = _Got("type", "#/components/schemas/ServerSpeechToText/properties/engine/type", "a string")

# What other models call.
server_audio_problems_into = _why_server_audio_v0_10

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

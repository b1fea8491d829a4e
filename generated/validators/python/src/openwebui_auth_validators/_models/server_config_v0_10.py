# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerConfig`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .._runtime import ordered as _ordered
from .._runtime import step as _step
from .prompt_suggestion import is_prompt_suggestion as _is_prompt_suggestion
from .prompt_suggestion import prompt_suggestion_problems_into as _why_prompt_suggestion
from .server_audio_v0_10 import is_server_audio as _is_server_audio_v0_10
from .server_audio_v0_10 import server_audio_problems_into as _why_server_audio_v0_10
from .server_code import is_server_code as _is_server_code
from .server_code import server_code_problems_into as _why_server_code
from .server_features_v0_10 import is_server_features as _is_server_features_v0_10
from .server_features_v0_10 import server_features_problems_into as _why_server_features_v0_10
from .server_files import is_server_files as _is_server_files
from .server_files import server_files_problems_into as _why_server_files
from .server_google_drive import is_server_google_drive as _is_server_google_drive
from .server_google_drive import server_google_drive_problems_into as _why_server_google_drive
from .server_interface_v0_10 import is_server_interface as _is_server_interface_v0_10
from .server_interface_v0_10 import server_interface_problems_into as _why_server_interface_v0_10
from .server_oauth import is_server_oauth as _is_server_oauth
from .server_oauth import server_oauth_problems_into as _why_server_oauth
from .server_one_drive import is_server_one_drive as _is_server_one_drive
from .server_one_drive import server_one_drive_problems_into as _why_server_one_drive

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import ServerConfigV010


def is_server_config(value: "object") -> "TypeGuard[ServerConfigV010]":
    """Whether `value` is a valid `ServerConfig`."""
    try:
        if type(value) is not dict:
            return False
        if not (
            type(value["status"]) is bool
            and type(value["name"]) is str
            and type(value["version"]) is str
            and type(value["default_locale"]) is str
            and _is_server_oauth(value["oauth"])
            and _is_server_features_v0_10(value["features"])
        ):
            return False
        if "onboarding" in value:
            v1 = value["onboarding"]
            if not (v1 is True or v1 is False):
                return False
        if "default_models" in value:
            v2 = value["default_models"]
            if not (v2 is None or type(v2) is str):
                return False
        if "default_pinned_models" in value:
            v3 = value["default_pinned_models"]
            if not (v3 is None or type(v3) is str):
                return False
        if "default_prompt_suggestions" in value:
            v4 = value["default_prompt_suggestions"]
            if not (v4 is None or type(v4) is list):
                return False
            if type(v4) is list:
                for v5 in v4:
                    if not (_is_prompt_suggestion(v5)):
                        return False
        if "code" in value:
            v6 = value["code"]
            if not (_is_server_code(v6)):
                return False
        if "audio" in value:
            v7 = value["audio"]
            if not (_is_server_audio_v0_10(v7)):
                return False
        if "file" in value:
            v8 = value["file"]
            if not (_is_server_files(v8)):
                return False
        if "permissions" in value:
            v9 = value["permissions"]
            if type(v9) is not dict:
                return False
            for v11 in v9.values():
                if type(v11) is not dict:
                    return False
                for v13 in v11.values():
                    if not (v13 is True or v13 is False):
                        return False
        if "google_drive" in value:
            v14 = value["google_drive"]
            if not (_is_server_google_drive(v14)):
                return False
        if "onedrive" in value:
            v15 = value["onedrive"]
            if not (_is_server_one_drive(v15)):
                return False
        if "ui" in value:
            v16 = value["ui"]
            if not (_is_server_interface_v0_10(v16)):
                return False
        if "license_metadata" in value:
            v17 = value["license_metadata"]
            if not (v17 is None or (type(v17) is dict and True)):
                return False
        return True
    except KeyError:
        return False


def server_config_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerConfig`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(value["onboarding"]) is type(value["status"]) is bool
                and type(value["name"]) is str
                and type(value["version"]) is str
                and type(value["default_locale"]) is str
                and _is_server_oauth(value["oauth"])
                and _is_server_features_v0_10(value["features"])
                and ((m29 := value["default_models"]) is None or type(m29) is str)
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("onboarding", _MISSING)
            if v2 is not _MISSING:
                if not (v2 is True or v2 is False):
                    E.append(_P1[type(v2)])
            v3 = value.get("status", _MISSING)
            if not (v3 is True or v3 is False):
                if v3 is _MISSING:
                    E.append(_P2)
                else:
                    E.append(_P3[type(v3)])
            v4 = value.get("name", _MISSING)
            if type(v4) is not str:
                if v4 is _MISSING:
                    E.append(_P4)
                else:
                    E.append(_P5[type(v4)])
            v5 = value.get("version", _MISSING)
            if type(v5) is not str:
                if v5 is _MISSING:
                    E.append(_P6)
                else:
                    E.append(_P7[type(v5)])
            v6 = value.get("default_locale", _MISSING)
            if type(v6) is not str:
                if v6 is _MISSING:
                    E.append(_P8)
                else:
                    E.append(_P9[type(v6)])
            v7 = value.get("oauth", _MISSING)
            if v7 is _MISSING:
                E.append(_P10)
            else:
                if not _is_server_oauth(v7):
                    _why_server_oauth(v7, "/oauth", E)
            v8 = value.get("features", _MISSING)
            if v8 is _MISSING:
                E.append(_P11)
            else:
                if not _is_server_features_v0_10(v8):
                    _why_server_features_v0_10(v8, "/features", E)
            v9 = value.get("default_models", _MISSING)
            if v9 is not _MISSING:
                if not (v9 is None or type(v9) is str):
                    E.append(_P12[type(v9)])
        v10 = value.get("default_pinned_models", _MISSING)
        if v10 is not _MISSING:
            if not (v10 is None or type(v10) is str):
                E.append(_P13[type(v10)])
        v11 = value.get("default_prompt_suggestions", _MISSING)
        if v11 is not _MISSING:
            if not (v11 is None or type(v11) is list):
                E.append(_P14[type(v11)])
            else:
                if type(v11) is list:
                    for i12, v13 in enumerate(v11):
                        if not _is_prompt_suggestion(v13):
                            _why_prompt_suggestion(v13, "/default_prompt_suggestions" + f"/{i12}", E)
        v14 = value.get("code", _MISSING)
        if v14 is not _MISSING:
            if not _is_server_code(v14):
                _why_server_code(v14, "/code", E)
        v15 = value.get("audio", _MISSING)
        if v15 is not _MISSING:
            if not _is_server_audio_v0_10(v15):
                _why_server_audio_v0_10(v15, "/audio", E)
        v16 = value.get("file", _MISSING)
        if v16 is not _MISSING:
            if not _is_server_files(v16):
                _why_server_files(v16, "/file", E)
        v17 = value.get("permissions", _MISSING)
        if v17 is not _MISSING:
            if type(v17) is not dict:
                E.append(_P15[type(v17)])
            else:
                for k18 in _ordered(v17):
                    if k18 not in _K0:
                        v19 = v17[k18]
                        if type(v19) is not dict:
                            E.append(("/permissions" + _step(k18), _R0[type(v19)]))
                        else:
                            for k20 in _ordered(v19):
                                if k20 not in _K0:
                                    v21 = v19[k20]
                                    if not (v21 is True or v21 is False):
                                        E.append(("/permissions" + _step(k18) + _step(k20), _R1[type(v21)]))
        v22 = value.get("google_drive", _MISSING)
        if v22 is not _MISSING:
            if not _is_server_google_drive(v22):
                _why_server_google_drive(v22, "/google_drive", E)
        v23 = value.get("onedrive", _MISSING)
        if v23 is not _MISSING:
            if not _is_server_one_drive(v23):
                _why_server_one_drive(v23, "/onedrive", E)
        v24 = value.get("ui", _MISSING)
        if v24 is not _MISSING:
            if not _is_server_interface_v0_10(v24):
                _why_server_interface_v0_10(v24, "/ui", E)
        v25 = value.get("license_metadata", _MISSING)
        if v25 is not _MISSING:
            if not (v25 is None or type(v25) is dict):
                E.append(_P16[type(v25)])
            else:
                if type(v25) is dict:
                    pass
    return E


def check_server_config(value: "object") -> "ServerConfigV010":
    """Return `value` if it is a valid `ServerConfig`. Raises InvalidPayload with all problems."""
    if is_server_config(value):
        return value
    raise InvalidPayload(server_config_problems(value))


def is_server_config_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerConfig`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_config(value)


def server_config_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerConfig`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_config_problems(value)


def load_server_config(data: "str | bytes", loads: "Loads | None" = None) -> "ServerConfigV010":
    """Return the valid `ServerConfig` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_config(value)


_K0: "frozenset[Any]" = frozenset()
_R0 = _Got(
    "type", "#/components/schemas/ServerConfig/properties/permissions/additionalProperties/type", "an object"
)
_R1 = _Got(
    "type",
    "#/components/schemas/ServerConfig/properties/permissions/additionalProperties/additionalProperties/type",
    "a boolean",
)
_P0 = _Got("type", "#/components/schemas/ServerConfig/type", "an object", "")
_P1 = _Got("type", "#/components/schemas/ServerConfig/properties/onboarding/type", "a boolean", "/onboarding")
_P2 = (
    "/status",
    Rule("required", "required", "#/components/schemas/ServerConfig/required/0", {"name": "status"}),
)
_P3 = _Got("type", "#/components/schemas/ServerConfig/properties/status/type", "a boolean", "/status")
_P4 = (
    "/name",
    Rule("required", "required", "#/components/schemas/ServerConfig/required/1", {"name": "name"}),
)
_P5 = _Got("type", "#/components/schemas/ServerConfig/properties/name/type", "a string", "/name")
_P6 = (
    "/version",
    Rule("required", "required", "#/components/schemas/ServerConfig/required/2", {"name": "version"}),
)
_P7 = _Got("type", "#/components/schemas/ServerConfig/properties/version/type", "a string", "/version")
_P8 = (
    "/default_locale",
    Rule("required", "required", "#/components/schemas/ServerConfig/required/3", {"name": "default_locale"}),
)
_P9 = _Got(
    "type", "#/components/schemas/ServerConfig/properties/default_locale/type", "a string", "/default_locale"
)
_P10 = (
    "/oauth",
    Rule("required", "required", "#/components/schemas/ServerConfig/required/4", {"name": "oauth"}),
)
_P11 = (
    "/features",
    Rule("required", "required", "#/components/schemas/ServerConfig/required/5", {"name": "features"}),
)
_P12 = _Got(
    "anyOf",
    "#/components/schemas/ServerConfig/properties/default_models/anyOf",
    "a string or null",
    "/default_models",
)
_P13 = _Got(
    "anyOf",
    "#/components/schemas/ServerConfig/properties/default_pinned_models/anyOf",
    "a string or null",
    "/default_pinned_models",
)
_P14 = _Got(
    "anyOf",
    "#/components/schemas/ServerConfig/properties/default_prompt_suggestions/anyOf",
    "an array or null",
    "/default_prompt_suggestions",
)
_P15 = _Got(
    "type", "#/components/schemas/ServerConfig/properties/permissions/type", "an object", "/permissions"
)
_P16 = _Got(
    "anyOf",
    "#/components/schemas/ServerConfig/properties/license_metadata/anyOf",
    "an object or null",
    "/license_metadata",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

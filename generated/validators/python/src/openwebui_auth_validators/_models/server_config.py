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
from .server_audio import is_server_audio as _is_server_audio
from .server_audio import server_audio_problems_into as _why_server_audio
from .server_code import is_server_code as _is_server_code
from .server_code import server_code_problems_into as _why_server_code
from .server_features import is_server_features as _is_server_features
from .server_features import server_features_problems_into as _why_server_features
from .server_files import is_server_files as _is_server_files
from .server_files import server_files_problems_into as _why_server_files
from .server_google_drive import is_server_google_drive as _is_server_google_drive
from .server_google_drive import server_google_drive_problems_into as _why_server_google_drive
from .server_interface import is_server_interface as _is_server_interface
from .server_interface import server_interface_problems_into as _why_server_interface
from .server_oauth import is_server_oauth as _is_server_oauth
from .server_oauth import server_oauth_problems_into as _why_server_oauth
from .server_one_drive import is_server_one_drive as _is_server_one_drive
from .server_one_drive import server_one_drive_problems_into as _why_server_one_drive

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import ServerConfig


def is_server_config(value: "object") -> "TypeGuard[ServerConfig]":
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
            and _is_server_features(value["features"])
        ):
            return False
        if "onboarding" in value:
            v1 = value["onboarding"]
            if not (v1 is True or v1 is False):
                return False
        if "i18n" in value:
            v2 = value["i18n"]
            if type(v2) is not dict:
                return False
            for v4 in v2.values():
                if type(v4) is not dict:
                    return False
                for v6 in v4.values():
                    if type(v6) is not str:
                        return False
        if "default_models" in value:
            v7 = value["default_models"]
            if not (v7 is None or type(v7) is str):
                return False
        if "default_pinned_models" in value:
            v8 = value["default_pinned_models"]
            if not (v8 is None or type(v8) is str):
                return False
        if "default_prompt_suggestions" in value:
            v9 = value["default_prompt_suggestions"]
            if not (v9 is None or type(v9) is list):
                return False
            if type(v9) is list:
                for v10 in v9:
                    if not (_is_prompt_suggestion(v10)):
                        return False
        if "default_prompt_suggestions_i18n" in value:
            v11 = value["default_prompt_suggestions_i18n"]
            if not (v11 is None or (type(v11) is dict and True)):
                return False
        if "code" in value:
            v12 = value["code"]
            if not (_is_server_code(v12)):
                return False
        if "audio" in value:
            v13 = value["audio"]
            if not (_is_server_audio(v13)):
                return False
        if "file" in value:
            v14 = value["file"]
            if not (_is_server_files(v14)):
                return False
        if "permissions" in value:
            v15 = value["permissions"]
            if type(v15) is not dict:
                return False
            for v17 in v15.values():
                if type(v17) is not dict:
                    return False
                for v19 in v17.values():
                    if not (v19 is True or v19 is False):
                        return False
        if "google_drive" in value:
            v20 = value["google_drive"]
            if not (_is_server_google_drive(v20)):
                return False
        if "onedrive" in value:
            v21 = value["onedrive"]
            if not (_is_server_one_drive(v21)):
                return False
        if "ui" in value:
            v22 = value["ui"]
            if not (_is_server_interface(v22)):
                return False
        if "license_metadata" in value:
            v23 = value["license_metadata"]
            if not (v23 is None or (type(v23) is dict and True)):
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
        v7 = value.get("i18n", _MISSING)
        if v7 is not _MISSING:
            if type(v7) is not dict:
                E.append(_P10[type(v7)])
            else:
                for k8 in _ordered(v7):
                    if k8 not in _K0:
                        v9 = v7[k8]
                        if type(v9) is not dict:
                            E.append(("/i18n" + _step(k8), _R0[type(v9)]))
                        else:
                            for k10 in _ordered(v9):
                                if k10 not in _K0:
                                    v11 = v9[k10]
                                    if type(v11) is not str:
                                        E.append(("/i18n" + _step(k8) + _step(k10), _R1[type(v11)]))
        v12 = value.get("oauth", _MISSING)
        if v12 is _MISSING:
            E.append(_P11)
        else:
            if not _is_server_oauth(v12):
                _why_server_oauth(v12, "/oauth", E)
        v13 = value.get("features", _MISSING)
        if v13 is _MISSING:
            E.append(_P12)
        else:
            if not _is_server_features(v13):
                _why_server_features(v13, "/features", E)
        v14 = value.get("default_models", _MISSING)
        if v14 is not _MISSING:
            if not (v14 is None or type(v14) is str):
                E.append(_P13[type(v14)])
        v15 = value.get("default_pinned_models", _MISSING)
        if v15 is not _MISSING:
            if not (v15 is None or type(v15) is str):
                E.append(_P14[type(v15)])
        v16 = value.get("default_prompt_suggestions", _MISSING)
        if v16 is not _MISSING:
            if not (v16 is None or type(v16) is list):
                E.append(_P15[type(v16)])
            else:
                if type(v16) is list:
                    for i17, v18 in enumerate(v16):
                        if not _is_prompt_suggestion(v18):
                            _why_prompt_suggestion(v18, "/default_prompt_suggestions" + f"/{i17}", E)
        v19 = value.get("default_prompt_suggestions_i18n", _MISSING)
        if v19 is not _MISSING:
            if not (v19 is None or type(v19) is dict):
                E.append(_P16[type(v19)])
            else:
                if type(v19) is dict:
                    pass
        v20 = value.get("code", _MISSING)
        if v20 is not _MISSING:
            if not _is_server_code(v20):
                _why_server_code(v20, "/code", E)
        v21 = value.get("audio", _MISSING)
        if v21 is not _MISSING:
            if not _is_server_audio(v21):
                _why_server_audio(v21, "/audio", E)
        v22 = value.get("file", _MISSING)
        if v22 is not _MISSING:
            if not _is_server_files(v22):
                _why_server_files(v22, "/file", E)
        v23 = value.get("permissions", _MISSING)
        if v23 is not _MISSING:
            if type(v23) is not dict:
                E.append(_P17[type(v23)])
            else:
                for k24 in _ordered(v23):
                    if k24 not in _K0:
                        v25 = v23[k24]
                        if type(v25) is not dict:
                            E.append(("/permissions" + _step(k24), _R2[type(v25)]))
                        else:
                            for k26 in _ordered(v25):
                                if k26 not in _K0:
                                    v27 = v25[k26]
                                    if not (v27 is True or v27 is False):
                                        E.append(("/permissions" + _step(k24) + _step(k26), _R3[type(v27)]))
        v28 = value.get("google_drive", _MISSING)
        if v28 is not _MISSING:
            if not _is_server_google_drive(v28):
                _why_server_google_drive(v28, "/google_drive", E)
        v29 = value.get("onedrive", _MISSING)
        if v29 is not _MISSING:
            if not _is_server_one_drive(v29):
                _why_server_one_drive(v29, "/onedrive", E)
        v30 = value.get("ui", _MISSING)
        if v30 is not _MISSING:
            if not _is_server_interface(v30):
                _why_server_interface(v30, "/ui", E)
        v31 = value.get("license_metadata", _MISSING)
        if v31 is not _MISSING:
            if not (v31 is None or type(v31) is dict):
                E.append(_P18[type(v31)])
            else:
                if type(v31) is dict:
                    pass
    return E


def check_server_config(value: "object") -> "ServerConfig":
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


def load_server_config(data: "str | bytes", loads: "Loads | None" = None) -> "ServerConfig":
    """Return the valid `ServerConfig` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_config(value)


_K0: "frozenset[Any]" = frozenset()
_R0 = _Got("type", "#/components/schemas/ServerConfig/properties/i18n/additionalProperties/type", "an object")
_R1 = _Got(
    "type",
    "#/components/schemas/ServerConfig/properties/i18n/additionalProperties/additionalProperties/type",
    "a string",
)
_R2 = _Got(
    "type", "#/components/schemas/ServerConfig/properties/permissions/additionalProperties/type", "an object"
)
_R3 = _Got(
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
_P10 = _Got("type", "#/components/schemas/ServerConfig/properties/i18n/type", "an object", "/i18n")
_P11 = (
    "/oauth",
    Rule("required", "required", "#/components/schemas/ServerConfig/required/4", {"name": "oauth"}),
)
_P12 = (
    "/features",
    Rule("required", "required", "#/components/schemas/ServerConfig/required/5", {"name": "features"}),
)
_P13 = _Got(
    "anyOf",
    "#/components/schemas/ServerConfig/properties/default_models/anyOf",
    "a string or null",
    "/default_models",
)
_P14 = _Got(
    "anyOf",
    "#/components/schemas/ServerConfig/properties/default_pinned_models/anyOf",
    "a string or null",
    "/default_pinned_models",
)
_P15 = _Got(
    "anyOf",
    "#/components/schemas/ServerConfig/properties/default_prompt_suggestions/anyOf",
    "an array or null",
    "/default_prompt_suggestions",
)
_P16 = _Got(
    "anyOf",
    "#/components/schemas/ServerConfig/properties/default_prompt_suggestions_i18n/anyOf",
    "an object or null",
    "/default_prompt_suggestions_i18n",
)
_P17 = _Got(
    "type", "#/components/schemas/ServerConfig/properties/permissions/type", "an object", "/permissions"
)
_P18 = _Got(
    "anyOf",
    "#/components/schemas/ServerConfig/properties/license_metadata/anyOf",
    "an object or null",
    "/license_metadata",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

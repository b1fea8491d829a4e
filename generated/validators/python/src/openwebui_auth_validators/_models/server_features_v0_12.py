# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `ServerFeatures`."""

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
    from ..types import ServerFeaturesV012


def is_server_features(value: "object") -> "TypeGuard[ServerFeaturesV012]":
    """Whether `value` is a valid `ServerFeatures`."""
    try:
        return type(value) is dict and (
            type(value["slim"])
            is type(value["auth"])
            is type(value["auth_trusted_header"])
            is type(value["enable_signup_password_confirmation"])
            is bool
            and ((m1 := value["enable_ldap"]) is None or m1 is True or m1 is False)
            and type(value["enable_signup"])
            is type(value["enable_login_form"])
            is type(value["enable_websocket"])
            is bool
            and ("enable_api_keys" not in value or ((m2 := value["enable_api_keys"]) is True or m2 is False))
            and (
                "enable_password_change_form" not in value
                or ((m3 := value["enable_password_change_form"]) is True or m3 is False)
            )
            and (
                "enable_version_update_check" not in value
                or ((m4 := value["enable_version_update_check"]) is True or m4 is False)
            )
            and (
                "enable_pyodide_file_persistence" not in value
                or ((m5 := value["enable_pyodide_file_persistence"]) is True or m5 is False)
            )
            and (
                "enable_public_active_users_count" not in value
                or ((m6 := value["enable_public_active_users_count"]) is True or m6 is False)
            )
            and (
                "enable_easter_eggs" not in value
                or ((m7 := value["enable_easter_eggs"]) is True or m7 is False)
            )
            and (
                "enable_direct_connections" not in value
                or ((m8 := value["enable_direct_connections"]) is True or m8 is False)
            )
            and (
                "enable_direct_integrations" not in value
                or ((m9 := value["enable_direct_integrations"]) is True or m9 is False)
            )
            and ("enable_plugins" not in value or ((m10 := value["enable_plugins"]) is True or m10 is False))
            and ("enable_tools" not in value or ((m11 := value["enable_tools"]) is True or m11 is False))
            and (
                "enable_functions" not in value
                or ((m12 := value["enable_functions"]) is True or m12 is False)
            )
            and (
                "enable_tool_servers" not in value
                or ((m13 := value["enable_tool_servers"]) is True or m13 is False)
            )
            and (
                "enable_terminal_servers" not in value
                or ((m14 := value["enable_terminal_servers"]) is True or m14 is False)
            )
            and ("enable_folders" not in value or ((m15 := value["enable_folders"]) is True or m15 is False))
            and (
                "folder_max_file_count" not in value
                or (
                    (
                        type(m16 := value["folder_max_file_count"]) is int
                        or (type(m16) is float and m16.is_integer())
                    )
                    or (type(m16) is str and m16 == "")
                )
            )
            and (
                "enable_channels" not in value or ((m17 := value["enable_channels"]) is True or m17 is False)
            )
            and (
                "enable_encrypted_channels" not in value
                or ((m18 := value["enable_encrypted_channels"]) is True or m18 is False)
            )
            and ("enable_apps" not in value or ((m19 := value["enable_apps"]) is True or m19 is False))
            and (
                "enable_calendar" not in value or ((m20 := value["enable_calendar"]) is True or m20 is False)
            )
            and (
                "enable_automations" not in value
                or ((m21 := value["enable_automations"]) is True or m21 is False)
            )
            and ("enable_notes" not in value or ((m22 := value["enable_notes"]) is True or m22 is False))
            and (
                "enable_context_compaction" not in value
                or ((m23 := value["enable_context_compaction"]) is True or m23 is False)
            )
            and (
                "enable_tool_permissions" not in value
                or ((m24 := value["enable_tool_permissions"]) is True or m24 is False)
            )
            and (
                "enable_web_search" not in value
                or ((m25 := value["enable_web_search"]) is True or m25 is False)
            )
            and (
                "enable_web_search_confirmation" not in value
                or ((m26 := value["enable_web_search_confirmation"]) is True or m26 is False)
            )
            and (
                "web_search_confirmation_content" not in value
                or type(value["web_search_confirmation_content"]) is str
            )
            and (
                "enable_code_execution" not in value
                or ((m28 := value["enable_code_execution"]) is True or m28 is False)
            )
            and (
                "enable_code_interpreter" not in value
                or ((m29 := value["enable_code_interpreter"]) is True or m29 is False)
            )
            and (
                "enable_image_generation" not in value
                or ((m30 := value["enable_image_generation"]) is True or m30 is False)
            )
            and (
                "enable_autocomplete_generation" not in value
                or ((m31 := value["enable_autocomplete_generation"]) is True or m31 is False)
            )
            and (
                "enable_title_generation" not in value
                or ((m32 := value["enable_title_generation"]) is True or m32 is False)
            )
            and (
                "enable_follow_up_generation" not in value
                or ((m33 := value["enable_follow_up_generation"]) is True or m33 is False)
            )
            and (
                "enable_tags_generation" not in value
                or ((m34 := value["enable_tags_generation"]) is True or m34 is False)
            )
            and (
                "enable_community_sharing" not in value
                or ((m35 := value["enable_community_sharing"]) is True or m35 is False)
            )
            and (
                "enable_message_rating" not in value
                or ((m36 := value["enable_message_rating"]) is True or m36 is False)
            )
            and (
                "enable_user_webhooks" not in value
                or ((m37 := value["enable_user_webhooks"]) is True or m37 is False)
            )
            and (
                "enable_user_status" not in value
                or ((m38 := value["enable_user_status"]) is True or m38 is False)
            )
            and (
                "enable_admin_export" not in value
                or ((m39 := value["enable_admin_export"]) is True or m39 is False)
            )
            and (
                "enable_admin_chat_access" not in value
                or ((m40 := value["enable_admin_chat_access"]) is True or m40 is False)
            )
            and (
                "enable_admin_analytics" not in value
                or ((m41 := value["enable_admin_analytics"]) is True or m41 is False)
            )
            and (
                "enable_google_drive_integration" not in value
                or ((m42 := value["enable_google_drive_integration"]) is True or m42 is False)
            )
            and (
                "enable_onedrive_integration" not in value
                or ((m43 := value["enable_onedrive_integration"]) is True or m43 is False)
            )
            and (
                "enable_memories" not in value or ((m44 := value["enable_memories"]) is True or m44 is False)
            )
            and (
                "enable_subagents" not in value
                or ((m45 := value["enable_subagents"]) is True or m45 is False)
            )
        )
    except KeyError:
        return False


def server_features_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `ServerFeatures`, nothing when it is valid."""
    E: "Problems" = []
    _why_server_features_v0_12(value, "", E)
    return E


def check_server_features(value: "object") -> "ServerFeaturesV012":
    """Return `value` if it is a valid `ServerFeatures`. Raises InvalidPayload with all problems."""
    if is_server_features(value):
        return value
    raise InvalidPayload(server_features_problems(value))


def is_server_features_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `ServerFeatures`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_server_features(value)


def server_features_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `ServerFeatures`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return server_features_problems(value)


def load_server_features(data: "str | bytes", loads: "Loads | None" = None) -> "ServerFeaturesV012":
    """Return the valid `ServerFeatures` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_server_features(value)


def _why_server_features_v0_12(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        try:
            ok1: "bool" = (
                type(v["slim"])
                is type(v["auth"])
                is type(v["auth_trusted_header"])
                is type(v["enable_signup_password_confirmation"])
                is bool
                and ((m46 := v["enable_ldap"]) is None or m46 is True or m46 is False)
                and type(v["enable_signup"])
                is type(v["enable_login_form"])
                is type(v["enable_websocket"])
                is bool
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = v.get("slim", _MISSING)
            if not (v2 is True or v2 is False):
                if v2 is _MISSING:
                    E.append((p + "/slim", _R1))
                else:
                    E.append((p + "/slim", _R2[type(v2)]))
            v3 = v.get("auth", _MISSING)
            if not (v3 is True or v3 is False):
                if v3 is _MISSING:
                    E.append((p + "/auth", _R3))
                else:
                    E.append((p + "/auth", _R4[type(v3)]))
            v4 = v.get("auth_trusted_header", _MISSING)
            if not (v4 is True or v4 is False):
                if v4 is _MISSING:
                    E.append((p + "/auth_trusted_header", _R5))
                else:
                    E.append((p + "/auth_trusted_header", _R6[type(v4)]))
            v5 = v.get("enable_signup_password_confirmation", _MISSING)
            if not (v5 is True or v5 is False):
                if v5 is _MISSING:
                    E.append((p + "/enable_signup_password_confirmation", _R7))
                else:
                    E.append((p + "/enable_signup_password_confirmation", _R8[type(v5)]))
            v6 = v.get("enable_ldap", _MISSING)
            if not (v6 is None or v6 is True or v6 is False):
                if v6 is _MISSING:
                    E.append((p + "/enable_ldap", _R9))
                else:
                    E.append((p + "/enable_ldap", _R10[type(v6)]))
            v7 = v.get("enable_signup", _MISSING)
            if not (v7 is True or v7 is False):
                if v7 is _MISSING:
                    E.append((p + "/enable_signup", _R11))
                else:
                    E.append((p + "/enable_signup", _R12[type(v7)]))
            v8 = v.get("enable_login_form", _MISSING)
            if not (v8 is True or v8 is False):
                if v8 is _MISSING:
                    E.append((p + "/enable_login_form", _R13))
                else:
                    E.append((p + "/enable_login_form", _R14[type(v8)]))
            v9 = v.get("enable_websocket", _MISSING)
            if not (v9 is True or v9 is False):
                if v9 is _MISSING:
                    E.append((p + "/enable_websocket", _R15))
                else:
                    E.append((p + "/enable_websocket", _R16[type(v9)]))
        try:
            ok10: "bool" = (
                type(v["enable_api_keys"])
                is type(v["enable_password_change_form"])
                is type(v["enable_version_update_check"])
                is type(v["enable_pyodide_file_persistence"])
                is type(v["enable_public_active_users_count"])
                is type(v["enable_easter_eggs"])
                is type(v["enable_direct_connections"])
                is type(v["enable_direct_integrations"])
                is bool
            )
        except KeyError:
            ok10 = False
        if not ok10:
            v11 = v.get("enable_api_keys", _MISSING)
            if v11 is not _MISSING:
                if not (v11 is True or v11 is False):
                    E.append((p + "/enable_api_keys", _R17[type(v11)]))
            v12 = v.get("enable_password_change_form", _MISSING)
            if v12 is not _MISSING:
                if not (v12 is True or v12 is False):
                    E.append((p + "/enable_password_change_form", _R18[type(v12)]))
            v13 = v.get("enable_version_update_check", _MISSING)
            if v13 is not _MISSING:
                if not (v13 is True or v13 is False):
                    E.append((p + "/enable_version_update_check", _R19[type(v13)]))
            v14 = v.get("enable_pyodide_file_persistence", _MISSING)
            if v14 is not _MISSING:
                if not (v14 is True or v14 is False):
                    E.append((p + "/enable_pyodide_file_persistence", _R20[type(v14)]))
            v15 = v.get("enable_public_active_users_count", _MISSING)
            if v15 is not _MISSING:
                if not (v15 is True or v15 is False):
                    E.append((p + "/enable_public_active_users_count", _R21[type(v15)]))
            v16 = v.get("enable_easter_eggs", _MISSING)
            if v16 is not _MISSING:
                if not (v16 is True or v16 is False):
                    E.append((p + "/enable_easter_eggs", _R22[type(v16)]))
            v17 = v.get("enable_direct_connections", _MISSING)
            if v17 is not _MISSING:
                if not (v17 is True or v17 is False):
                    E.append((p + "/enable_direct_connections", _R23[type(v17)]))
            v18 = v.get("enable_direct_integrations", _MISSING)
            if v18 is not _MISSING:
                if not (v18 is True or v18 is False):
                    E.append((p + "/enable_direct_integrations", _R24[type(v18)]))
        try:
            ok19: "bool" = (
                type(v["enable_plugins"])
                is type(v["enable_tools"])
                is type(v["enable_functions"])
                is type(v["enable_tool_servers"])
                is type(v["enable_terminal_servers"])
                is type(v["enable_folders"])
                is bool
                and (
                    (
                        type(m47 := v["folder_max_file_count"]) is int
                        or (type(m47) is float and m47.is_integer())
                    )
                    or (type(m47) is str and m47 == "")
                )
                and type(v["enable_channels"]) is bool
            )
        except KeyError:
            ok19 = False
        if not ok19:
            v20 = v.get("enable_plugins", _MISSING)
            if v20 is not _MISSING:
                if not (v20 is True or v20 is False):
                    E.append((p + "/enable_plugins", _R25[type(v20)]))
            v21 = v.get("enable_tools", _MISSING)
            if v21 is not _MISSING:
                if not (v21 is True or v21 is False):
                    E.append((p + "/enable_tools", _R26[type(v21)]))
            v22 = v.get("enable_functions", _MISSING)
            if v22 is not _MISSING:
                if not (v22 is True or v22 is False):
                    E.append((p + "/enable_functions", _R27[type(v22)]))
            v23 = v.get("enable_tool_servers", _MISSING)
            if v23 is not _MISSING:
                if not (v23 is True or v23 is False):
                    E.append((p + "/enable_tool_servers", _R28[type(v23)]))
            v24 = v.get("enable_terminal_servers", _MISSING)
            if v24 is not _MISSING:
                if not (v24 is True or v24 is False):
                    E.append((p + "/enable_terminal_servers", _R29[type(v24)]))
            v25 = v.get("enable_folders", _MISSING)
            if v25 is not _MISSING:
                if not (v25 is True or v25 is False):
                    E.append((p + "/enable_folders", _R30[type(v25)]))
            v26 = v.get("folder_max_file_count", _MISSING)
            if v26 is not _MISSING:
                if not (type(v26) is int or (type(v26) is float and v26.is_integer()) or type(v26) is str):
                    E.append((p + "/folder_max_file_count", _R31[type(v26)]))
                else:
                    if type(v26) is str:
                        if v26 != "":
                            E.append((p + "/folder_max_file_count", _R32))
            v27 = v.get("enable_channels", _MISSING)
            if v27 is not _MISSING:
                if not (v27 is True or v27 is False):
                    E.append((p + "/enable_channels", _R33[type(v27)]))
        try:
            ok28: "bool" = (
                type(v["enable_encrypted_channels"])
                is type(v["enable_apps"])
                is type(v["enable_calendar"])
                is type(v["enable_automations"])
                is type(v["enable_notes"])
                is type(v["enable_context_compaction"])
                is type(v["enable_tool_permissions"])
                is type(v["enable_web_search"])
                is bool
            )
        except KeyError:
            ok28 = False
        if not ok28:
            v29 = v.get("enable_encrypted_channels", _MISSING)
            if v29 is not _MISSING:
                if not (v29 is True or v29 is False):
                    E.append((p + "/enable_encrypted_channels", _R34[type(v29)]))
            v30 = v.get("enable_apps", _MISSING)
            if v30 is not _MISSING:
                if not (v30 is True or v30 is False):
                    E.append((p + "/enable_apps", _R35[type(v30)]))
            v31 = v.get("enable_calendar", _MISSING)
            if v31 is not _MISSING:
                if not (v31 is True or v31 is False):
                    E.append((p + "/enable_calendar", _R36[type(v31)]))
            v32 = v.get("enable_automations", _MISSING)
            if v32 is not _MISSING:
                if not (v32 is True or v32 is False):
                    E.append((p + "/enable_automations", _R37[type(v32)]))
            v33 = v.get("enable_notes", _MISSING)
            if v33 is not _MISSING:
                if not (v33 is True or v33 is False):
                    E.append((p + "/enable_notes", _R38[type(v33)]))
            v34 = v.get("enable_context_compaction", _MISSING)
            if v34 is not _MISSING:
                if not (v34 is True or v34 is False):
                    E.append((p + "/enable_context_compaction", _R39[type(v34)]))
            v35 = v.get("enable_tool_permissions", _MISSING)
            if v35 is not _MISSING:
                if not (v35 is True or v35 is False):
                    E.append((p + "/enable_tool_permissions", _R40[type(v35)]))
            v36 = v.get("enable_web_search", _MISSING)
            if v36 is not _MISSING:
                if not (v36 is True or v36 is False):
                    E.append((p + "/enable_web_search", _R41[type(v36)]))
        try:
            ok37: "bool" = (
                type(v["enable_web_search_confirmation"]) is bool
                and type(v["web_search_confirmation_content"]) is str
                and type(v["enable_code_execution"])
                is type(v["enable_code_interpreter"])
                is type(v["enable_image_generation"])
                is type(v["enable_autocomplete_generation"])
                is type(v["enable_title_generation"])
                is type(v["enable_follow_up_generation"])
                is bool
            )
        except KeyError:
            ok37 = False
        if not ok37:
            v38 = v.get("enable_web_search_confirmation", _MISSING)
            if v38 is not _MISSING:
                if not (v38 is True or v38 is False):
                    E.append((p + "/enable_web_search_confirmation", _R42[type(v38)]))
            v39 = v.get("web_search_confirmation_content", _MISSING)
            if v39 is not _MISSING:
                if type(v39) is not str:
                    E.append((p + "/web_search_confirmation_content", _R43[type(v39)]))
            v40 = v.get("enable_code_execution", _MISSING)
            if v40 is not _MISSING:
                if not (v40 is True or v40 is False):
                    E.append((p + "/enable_code_execution", _R44[type(v40)]))
            v41 = v.get("enable_code_interpreter", _MISSING)
            if v41 is not _MISSING:
                if not (v41 is True or v41 is False):
                    E.append((p + "/enable_code_interpreter", _R45[type(v41)]))
            v42 = v.get("enable_image_generation", _MISSING)
            if v42 is not _MISSING:
                if not (v42 is True or v42 is False):
                    E.append((p + "/enable_image_generation", _R46[type(v42)]))
            v43 = v.get("enable_autocomplete_generation", _MISSING)
            if v43 is not _MISSING:
                if not (v43 is True or v43 is False):
                    E.append((p + "/enable_autocomplete_generation", _R47[type(v43)]))
            v44 = v.get("enable_title_generation", _MISSING)
            if v44 is not _MISSING:
                if not (v44 is True or v44 is False):
                    E.append((p + "/enable_title_generation", _R48[type(v44)]))
            v45 = v.get("enable_follow_up_generation", _MISSING)
            if v45 is not _MISSING:
                if not (v45 is True or v45 is False):
                    E.append((p + "/enable_follow_up_generation", _R49[type(v45)]))
        try:
            ok46: "bool" = (
                type(v["enable_tags_generation"])
                is type(v["enable_community_sharing"])
                is type(v["enable_message_rating"])
                is type(v["enable_user_webhooks"])
                is type(v["enable_user_status"])
                is type(v["enable_admin_export"])
                is type(v["enable_admin_chat_access"])
                is type(v["enable_admin_analytics"])
                is bool
            )
        except KeyError:
            ok46 = False
        if not ok46:
            v47 = v.get("enable_tags_generation", _MISSING)
            if v47 is not _MISSING:
                if not (v47 is True or v47 is False):
                    E.append((p + "/enable_tags_generation", _R50[type(v47)]))
            v48 = v.get("enable_community_sharing", _MISSING)
            if v48 is not _MISSING:
                if not (v48 is True or v48 is False):
                    E.append((p + "/enable_community_sharing", _R51[type(v48)]))
            v49 = v.get("enable_message_rating", _MISSING)
            if v49 is not _MISSING:
                if not (v49 is True or v49 is False):
                    E.append((p + "/enable_message_rating", _R52[type(v49)]))
            v50 = v.get("enable_user_webhooks", _MISSING)
            if v50 is not _MISSING:
                if not (v50 is True or v50 is False):
                    E.append((p + "/enable_user_webhooks", _R53[type(v50)]))
            v51 = v.get("enable_user_status", _MISSING)
            if v51 is not _MISSING:
                if not (v51 is True or v51 is False):
                    E.append((p + "/enable_user_status", _R54[type(v51)]))
            v52 = v.get("enable_admin_export", _MISSING)
            if v52 is not _MISSING:
                if not (v52 is True or v52 is False):
                    E.append((p + "/enable_admin_export", _R55[type(v52)]))
            v53 = v.get("enable_admin_chat_access", _MISSING)
            if v53 is not _MISSING:
                if not (v53 is True or v53 is False):
                    E.append((p + "/enable_admin_chat_access", _R56[type(v53)]))
            v54 = v.get("enable_admin_analytics", _MISSING)
            if v54 is not _MISSING:
                if not (v54 is True or v54 is False):
                    E.append((p + "/enable_admin_analytics", _R57[type(v54)]))
        v55 = v.get("enable_google_drive_integration", _MISSING)
        if v55 is not _MISSING:
            if not (v55 is True or v55 is False):
                E.append((p + "/enable_google_drive_integration", _R58[type(v55)]))
        v56 = v.get("enable_onedrive_integration", _MISSING)
        if v56 is not _MISSING:
            if not (v56 is True or v56 is False):
                E.append((p + "/enable_onedrive_integration", _R59[type(v56)]))
        v57 = v.get("enable_memories", _MISSING)
        if v57 is not _MISSING:
            if not (v57 is True or v57 is False):
                E.append((p + "/enable_memories", _R60[type(v57)]))
        v58 = v.get("enable_subagents", _MISSING)
        if v58 is not _MISSING:
            if not (v58 is True or v58 is False):
                E.append((p + "/enable_subagents", _R61[type(v58)]))


_R0 = _Got("type", "#/components/schemas/ServerFeatures/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/ServerFeatures/required/0", {"name": "slim"})
_R2 = _Got("type", "#/components/schemas/ServerFeatures/properties/slim/type", "a boolean")
_R3 = Rule("required", "required", "#/components/schemas/ServerFeatures/required/1", {"name": "auth"})
_R4 = _Got("type", "#/components/schemas/ServerFeatures/properties/auth/type", "a boolean")
_R5 = Rule(
    "required", "required", "#/components/schemas/ServerFeatures/required/2", {"name": "auth_trusted_header"}
)
_R6 = _Got("type", "#/components/schemas/ServerFeatures/properties/auth_trusted_header/type", "a boolean")
_R7 = Rule(
    "required",
    "required",
    "#/components/schemas/ServerFeatures/required/3",
    {"name": "enable_signup_password_confirmation"},
)
_R8 = _Got(
    "type",
    "#/components/schemas/ServerFeatures/properties/enable_signup_password_confirmation/type",
    "a boolean",
)
_R9 = Rule("required", "required", "#/components/schemas/ServerFeatures/required/4", {"name": "enable_ldap"})
_R10 = _Got("anyOf", "#/components/schemas/ServerFeatures/properties/enable_ldap/anyOf", "a boolean or null")
_R11 = Rule(
    "required", "required", "#/components/schemas/ServerFeatures/required/5", {"name": "enable_signup"}
)
_R12 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_signup/type", "a boolean")
_R13 = Rule(
    "required", "required", "#/components/schemas/ServerFeatures/required/6", {"name": "enable_login_form"}
)
_R14 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_login_form/type", "a boolean")
_R15 = Rule(
    "required", "required", "#/components/schemas/ServerFeatures/required/7", {"name": "enable_websocket"}
)
_R16 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_websocket/type", "a boolean")
_R17 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_api_keys/type", "a boolean")
_R18 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_password_change_form/type", "a boolean"
)
_R19 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_version_update_check/type", "a boolean"
)
_R20 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_pyodide_file_persistence/type", "a boolean"
)
_R21 = _Got(
    "type",
    "#/components/schemas/ServerFeatures/properties/enable_public_active_users_count/type",
    "a boolean",
)
_R22 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_easter_eggs/type", "a boolean")
_R23 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_direct_connections/type", "a boolean"
)
_R24 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_direct_integrations/type", "a boolean"
)
_R25 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_plugins/type", "a boolean")
_R26 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_tools/type", "a boolean")
_R27 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_functions/type", "a boolean")
_R28 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_tool_servers/type", "a boolean")
_R29 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_terminal_servers/type", "a boolean"
)
_R30 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_folders/type", "a boolean")
_R31 = _Got(
    "anyOf",
    "#/components/schemas/ServerFeatures/properties/folder_max_file_count/anyOf",
    "a string or an integer",
)
_R32 = Rule(
    "const",
    "const",
    "#/components/schemas/ServerFeatures/properties/folder_max_file_count/anyOf/1/const",
    {"expected": ""},
)
_R33 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_channels/type", "a boolean")
_R34 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_encrypted_channels/type", "a boolean"
)
_R35 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_apps/type", "a boolean")
_R36 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_calendar/type", "a boolean")
_R37 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_automations/type", "a boolean")
_R38 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_notes/type", "a boolean")
_R39 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_context_compaction/type", "a boolean"
)
_R40 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_tool_permissions/type", "a boolean"
)
_R41 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_web_search/type", "a boolean")
_R42 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_web_search_confirmation/type", "a boolean"
)
_R43 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/web_search_confirmation_content/type", "a string"
)
_R44 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_code_execution/type", "a boolean")
_R45 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_code_interpreter/type", "a boolean"
)
_R46 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_image_generation/type", "a boolean"
)
_R47 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_autocomplete_generation/type", "a boolean"
)
_R48 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_title_generation/type", "a boolean"
)
_R49 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_follow_up_generation/type", "a boolean"
)
_R50 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_tags_generation/type", "a boolean")
_R51 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_community_sharing/type", "a boolean"
)
_R52 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_message_rating/type", "a boolean")
_R53 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_user_webhooks/type", "a boolean")
_R54 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_user_status/type", "a boolean")
_R55 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_admin_export/type", "a boolean")
_R56 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_admin_chat_access/type", "a boolean"
)
_R57 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_admin_analytics/type", "a boolean")
_R58 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_google_drive_integration/type", "a boolean"
)
_R59 = _Got(
    "type", "#/components/schemas/ServerFeatures/properties/enable_onedrive_integration/type", "a boolean"
)
_R60 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_memories/type", "a boolean")
_R61 = _Got("type", "#/components/schemas/ServerFeatures/properties/enable_subagents/type", "a boolean")

# What other models call.
server_features_problems_into = _why_server_features_v0_12

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]

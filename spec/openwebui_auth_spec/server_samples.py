"""What servers tell a signed-in user about themselves, as recorded from fresh ones."""

from typing import Any

from openwebui_auth_spec.samples import SESSION_010, SESSION_012

_ON = (
    "enable_calendar",
    "enable_automations",
    "enable_notes",
    "enable_code_execution",
    "enable_code_interpreter",
    "enable_community_sharing",
    "enable_message_rating",
    "enable_user_status",
    "enable_admin_export",
    "enable_admin_chat_access",
    "enable_admin_analytics",
    "enable_memories",
    "enable_folders",
    "enable_easter_eggs",
    "enable_password_change_form",
    "enable_public_active_users_count",
)
_OFF = (
    "enable_api_keys",
    "enable_version_update_check",
    "enable_pyodide_file_persistence",
    "enable_direct_connections",
    "enable_channels",
    "enable_web_search",
    "enable_web_search_confirmation",
    "enable_image_generation",
    "enable_autocomplete_generation",
    "enable_user_webhooks",
    "enable_google_drive_integration",
    "enable_onedrive_integration",
)
_ON_SINCE_011 = (
    "enable_plugins",
    "enable_tools",
    "enable_functions",
    "enable_tool_servers",
    "enable_title_generation",
    "enable_follow_up_generation",
    "enable_tags_generation",
)
_OFF_SINCE_011 = (
    "enable_direct_integrations",
    "enable_terminal_servers",
    "enable_encrypted_channels",
    "enable_apps",
    "enable_context_compaction",
    "enable_tool_permissions",
    "enable_subagents",
)
_FEATURES_010: dict[str, Any] = {
    **dict.fromkeys(_ON, True),
    **dict.fromkeys(_OFF, False),
    "folder_max_file_count": "",
    "web_search_confirmation_content": "Your query will be sent to the configured web search provider.",
}

SIGNED_IN_010: dict[str, Any] = {
    "features": _FEATURES_010,
    "default_models": None,
    "default_pinned_models": None,
    "default_prompt_suggestions": [
        {
            "title": ["Tell me a fun fact", "about the Roman Empire"],
            "content": "Tell me a random fun fact about the Roman Empire",
        }
    ],
    "code": {"engine": "pyodide", "interpreter_engine": "pyodide"},
    "audio": {
        "tts": {"engine": "", "voice": "alloy", "split_on": "punctuation"},
        "stt": {"engine": ""},
    },
    "file": {"max_size": None, "max_count": None, "image_compression": {"width": None, "height": None}},
    "permissions": SESSION_010["permissions"],
    "google_drive": {"client_id": "", "api_key": ""},
    "onedrive": {
        "client_id_personal": "",
        "client_id_business": "",
        "sharepoint_url": "",
        "sharepoint_tenant_id": "",
    },
    "ui": {
        "pending_user_overlay_title": "",
        "pending_user_overlay_content": "",
        "response_watermark": "",
        "iframe_csp": "",
    },
    "license_metadata": None,
}
"""The members that 0.10 adds for a signed-in user, those of `features` merged into the public ones."""

SIGNED_IN_012: dict[str, Any] = SIGNED_IN_010 | {
    "features": {
        **_FEATURES_010,
        "slim": True,
        **dict.fromkeys(_ON_SINCE_011, True),
        **dict.fromkeys(_OFF_SINCE_011, False),
    },
    "default_prompt_suggestions": None,
    "default_prompt_suggestions_i18n": {},
    "audio": {
        **SIGNED_IN_010["audio"],
        "realtime": {"enabled": False, "model": "gpt-realtime-2.1-mini", "voice": "marin"},
    },
    "permissions": SESSION_012["permissions"],
    "ui": {"default_interface_settings": {}, "visibility": {}, **SIGNED_IN_010["ui"]},
}
"""The same for 0.12."""

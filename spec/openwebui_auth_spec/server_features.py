"""What is switched on at a server."""

from typing import Annotated, Literal

from authwright.authoring import ABSENT, Model, Since


class ServerFeatures(Model):
    """What is switched on. Everybody sees the first eight; the others come with a session."""

    slim: Annotated[bool, Since("0.11")]
    """The server was installed without the heavy parts, such as local models."""
    auth: bool
    """Users sign in. False on a server for one person, where any password signs in as its admin."""
    auth_trusted_header: bool
    """A proxy in front of the server names the user in a header; `signin` takes any values then."""
    enable_signup_password_confirmation: bool
    """The sign-up page asks for the password twice."""
    enable_ldap: bool | None
    """`signin_ldap` is on. Null, when it was last written as null, means off."""
    enable_signup: bool
    """`signup` is open to everybody. The first account of a server can be made while it is off."""
    enable_login_form: bool
    """The sign-in page shows e-mail and password fields."""
    enable_websocket: bool
    """Live updates come over a WebSocket."""
    enable_api_keys: bool = ABSENT
    """API keys work."""
    enable_password_change_form: bool = ABSENT
    """The web interface lets users change their password."""
    enable_version_update_check: bool = ABSENT
    """The server looks for newer releases of itself."""
    enable_pyodide_file_persistence: bool = ABSENT
    """Files that code makes in the browser are kept."""
    enable_public_active_users_count: bool = ABSENT
    """Users see how many others are active."""
    enable_easter_eggs: bool = ABSENT
    """The web interface may be playful."""
    enable_direct_connections: bool = ABSENT
    """Users may connect their own model servers."""
    enable_direct_integrations: Annotated[bool, Since("0.11")] = ABSENT
    """Users may connect their own tool servers."""
    enable_plugins: Annotated[bool, Since("0.11")] = ABSENT
    """Plugins, code that the server runs, are on."""
    enable_tools: Annotated[bool, Since("0.12")] = ABSENT
    """Plugins of the kind tool are on."""
    enable_functions: Annotated[bool, Since("0.12")] = ABSENT
    """Plugins of the kind function are on."""
    enable_tool_servers: Annotated[bool, Since("0.12")] = ABSENT
    """External tool servers are on."""
    enable_terminal_servers: Annotated[bool, Since("0.12")] = ABSENT
    """External terminal servers are on."""
    enable_folders: bool = ABSENT
    """Chats can be kept in folders."""
    folder_max_file_count: int | Literal[""] = ABSENT
    """Most files in one folder; empty for no limit."""
    enable_channels: bool = ABSENT
    """Channels, the group chats, are on."""
    enable_encrypted_channels: Annotated[bool, Since("0.12")] = ABSENT
    """Channels can be encrypted."""
    enable_apps: Annotated[bool, Since("0.12")] = ABSENT
    """The apps feature is on."""
    enable_calendar: bool = ABSENT
    """The calendar is on."""
    enable_automations: bool = ABSENT
    """Automations are on."""
    enable_notes: bool = ABSENT
    """Notes are on."""
    enable_context_compaction: Annotated[bool, Since("0.11")] = ABSENT
    """Long chats are shortened to fit a model's context."""
    enable_tool_permissions: Annotated[bool, Since("0.11")] = ABSENT
    """Users are asked before a tool runs."""
    enable_web_search: bool = ABSENT
    """Models may search the web."""
    enable_web_search_confirmation: bool = ABSENT
    """Users are asked before the web is searched."""
    web_search_confirmation_content: str = ABSENT
    """What users are told when they are asked so."""
    enable_code_execution: bool = ABSENT
    """Code in answers can be run."""
    enable_code_interpreter: bool = ABSENT
    """Models may run code."""
    enable_image_generation: bool = ABSENT
    """Images can be generated."""
    enable_autocomplete_generation: bool = ABSENT
    """A model completes what users type."""
    enable_title_generation: Annotated[bool, Since("0.12")] = ABSENT
    """A model gives chats their titles."""
    enable_follow_up_generation: Annotated[bool, Since("0.12")] = ABSENT
    """A model suggests what to ask next."""
    enable_tags_generation: Annotated[bool, Since("0.12")] = ABSENT
    """A model gives chats their tags."""
    enable_community_sharing: bool = ABSENT
    """Items can be shared with the public community site."""
    enable_message_rating: bool = ABSENT
    """Users may rate answers."""
    enable_user_webhooks: bool = ABSENT
    """Users may have notifications sent to a webhook of theirs."""
    enable_user_status: bool = ABSENT
    """Users may show a status."""
    enable_admin_export: bool = ABSENT
    """Admins may export the server's data."""
    enable_admin_chat_access: bool = ABSENT
    """Admins may read the chats of others."""
    enable_admin_analytics: bool = ABSENT
    """Admins see how the server is used."""
    enable_google_drive_integration: bool = ABSENT
    """Files can be taken from Google Drive."""
    enable_onedrive_integration: bool = ABSENT
    """Files can be taken from OneDrive."""
    enable_memories: bool = ABSENT
    """Models can remember things about users."""
    enable_subagents: Annotated[bool, Since("0.12")] = ABSENT
    """Models may hand work to other models."""

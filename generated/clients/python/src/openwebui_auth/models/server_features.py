# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerFeatures."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model


class ServerFeatures(Model):
    """What is switched on. Everybody sees the first eight; the others come with a session."""

    slim: bool | None = None
    """The server was installed without the heavy parts, such as local models.

    Since server 0.11.
    """

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

    enable_api_keys: bool | None = None
    """API keys work."""

    enable_password_change_form: bool | None = None
    """The web interface lets users change their password."""

    enable_version_update_check: bool | None = None
    """The server looks for newer releases of itself."""

    enable_pyodide_file_persistence: bool | None = None
    """Files that code makes in the browser are kept."""

    enable_public_active_users_count: bool | None = None
    """Users see how many others are active."""

    enable_easter_eggs: bool | None = None
    """The web interface may be playful."""

    enable_direct_connections: bool | None = None
    """Users may connect their own model servers."""

    enable_direct_integrations: bool | None = None
    """Users may connect their own tool servers.

    Since server 0.11.
    """

    enable_plugins: bool | None = None
    """Plugins, code that the server runs, are on.

    Since server 0.11.
    """

    enable_tools: bool | None = None
    """Plugins of the kind tool are on.

    Since server 0.12.
    """

    enable_functions: bool | None = None
    """Plugins of the kind function are on.

    Since server 0.12.
    """

    enable_tool_servers: bool | None = None
    """External tool servers are on.

    Since server 0.12.
    """

    enable_terminal_servers: bool | None = None
    """External terminal servers are on.

    Since server 0.12.
    """

    enable_folders: bool | None = None
    """Chats can be kept in folders."""

    folder_max_file_count: int | Literal[""] | None = None
    """Most files in one folder; empty for no limit."""

    enable_channels: bool | None = None
    """Channels, the group chats, are on."""

    enable_encrypted_channels: bool | None = None
    """Channels can be encrypted.

    Since server 0.12.
    """

    enable_apps: bool | None = None
    """The apps feature is on.

    Since server 0.12.
    """

    enable_calendar: bool | None = None
    """The calendar is on."""

    enable_automations: bool | None = None
    """Automations are on."""

    enable_notes: bool | None = None
    """Notes are on."""

    enable_context_compaction: bool | None = None
    """Long chats are shortened to fit a model's context.

    Since server 0.11.
    """

    enable_tool_permissions: bool | None = None
    """Users are asked before a tool runs.

    Since server 0.11.
    """

    enable_web_search: bool | None = None
    """Models may search the web."""

    enable_web_search_confirmation: bool | None = None
    """Users are asked before the web is searched."""

    web_search_confirmation_content: str | None = None
    """What users are told when they are asked so."""

    enable_code_execution: bool | None = None
    """Code in answers can be run."""

    enable_code_interpreter: bool | None = None
    """Models may run code."""

    enable_image_generation: bool | None = None
    """Images can be generated."""

    enable_autocomplete_generation: bool | None = None
    """A model completes what users type."""

    enable_title_generation: bool | None = None
    """A model gives chats their titles.

    Since server 0.12.
    """

    enable_follow_up_generation: bool | None = None
    """A model suggests what to ask next.

    Since server 0.12.
    """

    enable_tags_generation: bool | None = None
    """A model gives chats their tags.

    Since server 0.12.
    """

    enable_community_sharing: bool | None = None
    """Items can be shared with the public community site."""

    enable_message_rating: bool | None = None
    """Users may rate answers."""

    enable_user_webhooks: bool | None = None
    """Users may have notifications sent to a webhook of theirs."""

    enable_user_status: bool | None = None
    """Users may show a status."""

    enable_admin_export: bool | None = None
    """Admins may export the server's data."""

    enable_admin_chat_access: bool | None = None
    """Admins may read the chats of others."""

    enable_admin_analytics: bool | None = None
    """Admins see how the server is used."""

    enable_google_drive_integration: bool | None = None
    """Files can be taken from Google Drive."""

    enable_onedrive_integration: bool | None = None
    """Files can be taken from OneDrive."""

    enable_memories: bool | None = None
    """Models can remember things about users."""

    enable_subagents: bool | None = None
    """Models may hand work to other models.

    Since server 0.12.
    """

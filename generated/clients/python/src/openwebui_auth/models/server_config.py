# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerConfig."""

from __future__ import annotations

from pydantic import JsonValue

from .._runtime.model import Model
from .prompt_suggestion import PromptSuggestion
from .server_audio import ServerAudio
from .server_code import ServerCode
from .server_features import ServerFeatures
from .server_files import ServerFiles
from .server_google_drive import ServerGoogleDrive
from .server_interface import ServerInterface
from .server_oauth import ServerOAuth
from .server_one_drive import ServerOneDrive


class ServerConfig(Model):
    """What a server tells of itself: enough to sign in for everybody, and more to a signed-in user.

    The fields from `default_models` on come only with the session of a user or an admin; of them, pending
    users get a part of `ui`.
    """

    onboarding: bool | None = None
    """True while the server has no account: the first one made becomes its admin. Absent otherwise."""

    status: bool
    """Always true."""

    name: str
    """Name of the installation, `Open WebUI` unless the operator renamed it."""

    version: str
    """The server's release, as in `0.12.4`."""

    default_locale: str
    """Language of the web interface for those who chose none; empty for the browser's."""

    i18n: dict[str, dict[str, str]] | None = None
    """Texts that replace the interface's own: locale to original text to replacement.

    Since server 0.11.
    """

    oauth: ServerOAuth
    """The OAuth providers."""

    features: ServerFeatures
    """What is switched on."""

    default_models: str | None = None
    """Models that a new chat starts with; null while none are chosen.

    A list in one string, separated by commas.
    """

    default_pinned_models: str | None = None
    """Models pinned in the selector; null while none are chosen.

    A list in one string, separated by commas.
    """

    default_prompt_suggestions: list[PromptSuggestion] | None = None
    """Prompts that the start page offers; null from 0.11 for the interface's own."""

    default_prompt_suggestions_i18n: dict[str, JsonValue] | None = None
    """The same by locale.

    Since server 0.11.
    """

    code: ServerCode | None = None
    """What runs code."""

    audio: ServerAudio | None = None
    """Speech, in and out."""

    file: ServerFiles | None = None
    """Limits on files."""

    permissions: dict[str, dict[str, bool]] | None = None
    """Rights that users have by default, as stored: section to key to right.

    Not the caller's rights: groups are left out, and keys never stored are missing. The session has the
    rights that count.
    """

    google_drive: ServerGoogleDrive | None = None
    """How browsers reach Google Drive."""

    onedrive: ServerOneDrive | None = None
    """How browsers reach OneDrive and SharePoint."""

    ui: ServerInterface | None = None
    """Texts and defaults of the web interface."""

    license_metadata: dict[str, JsonValue] | None = None
    """What the licence says; null without one."""

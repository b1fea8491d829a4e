"""What a server tells of itself: the records of its public configuration."""

from typing import Annotated, Any

from authwright.authoring import ABSENT, Encoded, Model, Remark, Secret, Since
from openwebui_auth_spec.server_features import ServerFeatures


class ServerOAuth(Model):
    """The OAuth providers that the sign-in page offers."""

    providers: dict[str, str]
    """Name of a provider, as paths take it, to the name that people read. Empty while OAuth is off."""
    auto_redirect: bool
    """The sign-in page sends browsers straight to the provider."""


class PromptSuggestion(Model):
    """A prompt that the start page offers."""

    title: list[str]
    """Two parts of a heading."""
    content: str
    """The prompt."""


class ServerCode(Model):
    """What runs code."""

    engine: str
    """Engine for code in answers, `pyodide` on a fresh server."""
    interpreter_engine: str
    """Engine for code that models run, `pyodide` on a fresh server."""


class ServerRealtime(Model, since="0.12"):
    """Talking with a model in real time."""

    enabled: bool
    """Switched on."""
    model: str
    """The model talked with."""
    voice: str
    """Name of the voice that it speaks with."""


class ServerTextToSpeech(Model):
    """Reading texts aloud."""

    engine: str
    """Engine; empty for the browser's own."""
    voice: str
    """Name of the voice that reads texts out."""
    split_on: str
    """Where a text is cut into pieces, `punctuation` for instance."""


class ServerSpeechToText(Model):
    """Writing down speech."""

    engine: str
    """Engine; empty for the server's own."""


class ServerAudio(Model):
    """Speech, in and out."""

    realtime: Annotated[ServerRealtime, Since("0.12")]
    """Talking with a model in real time."""
    tts: ServerTextToSpeech
    """Reading texts aloud."""
    stt: ServerSpeechToText
    """Writing down speech."""


class ServerImageCompression(Model):
    """The size to which images are shrunk before they are sent."""

    width: int | None
    """Greatest width, pixels; null for no limit."""
    height: int | None
    """Greatest height, pixels; null for no limit."""


class ServerFiles(Model):
    """Limits on files."""

    max_size: int | None
    """Greatest size of a file, megabytes; null for no limit."""
    max_count: int | None
    """Most files in one go; null for no limit."""
    image_compression: ServerImageCompression
    """The size to which images are shrunk."""


class ServerGoogleDrive(Model):
    """How browsers reach Google Drive."""

    client_id: str
    """Id of the OAuth client; empty while unset."""
    api_key: Secret
    """Key for the file picker, which browsers see; empty while unset."""


class ServerOneDrive(Model):
    """How browsers reach OneDrive and SharePoint."""

    client_id_personal: str
    """Id of the OAuth client for personal accounts; empty while unset."""
    client_id_business: str
    """Id of the OAuth client for business accounts; empty while unset."""
    sharepoint_url: str
    """Address of the SharePoint site; empty while unset."""
    sharepoint_tenant_id: str
    """Id of the SharePoint tenant; empty while unset."""


class ServerInterface(Model):
    """Texts and defaults of the web interface. Pending users get the two texts of the overlay alone."""

    default_interface_settings: Annotated[dict[str, Any] | None, Since("0.11")] = ABSENT
    """Settings that users start with."""
    visibility: Annotated[dict[str, Any], Since("0.12")] = ABSENT
    """Which parts of the interface are shown."""
    pending_user_overlay_title: str | None
    """Heading of what pending users see; empty or null for the standard one."""
    pending_user_overlay_content: str | None
    """Text of what pending users see; empty or null for the standard one."""
    response_watermark: str | None = ABSENT
    """Text added to answers that a user copies; empty or null for none."""
    iframe_csp: str = ABSENT
    """Content security policy for pages shown inside the interface; empty for none."""


class ServerConfig(Model):
    """What a server tells of itself: enough to sign in for everybody, and more to a signed-in user.

    The fields from `default_models` on come only with the session of a user or an admin; of them, pending
    users get a part of `ui`.
    """

    onboarding: bool = ABSENT
    """True while the server has no account: the first one made becomes its admin. Absent otherwise."""
    status: bool
    """Always true."""
    name: str
    """Name of the installation, `Open WebUI` unless the operator renamed it."""
    version: str
    """The server's release, as in `0.12.4`."""
    default_locale: str
    """Language of the web interface for those who chose none; empty for the browser's."""
    i18n: Annotated[dict[str, dict[str, str]], Since("0.11")]
    """Texts that replace the interface's own: locale to original text to replacement."""
    oauth: ServerOAuth
    """The OAuth providers."""
    features: ServerFeatures
    """What is switched on."""
    default_models: Annotated[str | None, Encoded("comma-list")] = ABSENT
    """Models that a new chat starts with; null while none are chosen."""
    default_pinned_models: Annotated[str | None, Encoded("comma-list")] = ABSENT
    """Models pinned in the selector; null while none are chosen."""
    default_prompt_suggestions: list[PromptSuggestion] | None = ABSENT
    """Prompts that the start page offers; null from 0.11 for the interface's own."""
    default_prompt_suggestions_i18n: Annotated[dict[str, Any] | None, Since("0.11")] = ABSENT
    """The same by locale."""
    code: ServerCode = ABSENT
    """What runs code."""
    audio: ServerAudio = ABSENT
    """Speech, in and out."""
    file: ServerFiles = ABSENT
    """Limits on files."""
    permissions: Annotated[
        dict[str, dict[str, bool]],
        Remark(
            "behaviour",
            "Not the caller's rights: groups are left out, and keys never stored are missing. "
            "The session has the rights that count.",
        ),
    ] = ABSENT
    """Rights that users have by default, as stored: section to key to right."""
    google_drive: ServerGoogleDrive = ABSENT
    """How browsers reach Google Drive."""
    onedrive: ServerOneDrive = ABSENT
    """How browsers reach OneDrive and SharePoint."""
    ui: ServerInterface = ABSENT
    """Texts and defaults of the web interface."""
    license_metadata: dict[str, Any] | None = ABSENT
    """What the licence says; null without one."""


class ServerVersion(Model):
    """The server's release."""

    version: str
    """The release, as in `0.12.4`."""
    deployment_id: str
    """The operator's name for this deployment; empty while unset."""

# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: AdminConfigInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, JsonValue

from .._runtime.model import Model
from .._runtime.rewrite import carried_over

if TYPE_CHECKING:
    from .admin_config import AdminConfig


class AdminConfigInput(Model):
    """The general settings of a server.

    Replies hold every field that the server's version has. A write replaces them all: twenty fields are
    required, and of the others some keep their value when left out, some lose it. So read the settings,
    change what is to change, and write the whole back.
    """

    ENABLE_MFA: bool | None = None
    """Second factors are compulsory for everybody who signs in, save for the two exceptions below; API keys
    work as before. Off on a fresh server.

    A call with an API key is refused when it names this field, even with its old value. A change ends the
    sessions of all users, the caller's too. Left out, it stays as it is. Since server 0.12.
    """

    MFA_ALLOW_OAUTH_BYPASS: bool | None = None
    """A sign-in by OAuth needs no second factor from this server.

    A call with an API key is refused when it names this field, even with its old value. A change ends the
    sessions of all users, the caller's too. Left out, it stays as it is. Since server 0.12.
    """

    MFA_ALLOW_TRUSTED_HEADER_BYPASS: bool | None = None
    """A sign-in by trusted header needs no second factor from this server.

    A call with an API key is refused when it names this field, even with its old value. A change ends the
    sessions of all users, the caller's too. Left out, it stays as it is. Since server 0.12.
    """

    SHOW_ADMIN_DETAILS: bool
    """Users may ask for an admin's name and address, for instance while their account is pending."""

    ADMIN_EMAIL: str | None = None
    """The address shown to users who look for an admin. Null or empty: that of the first user. Not
    checked.

    Left out, it becomes null.
    """

    WEBUI_URL: str
    """Where browsers reach the server; the origin that MFA challenges in a browser must come from."""

    ENABLE_LOGIN_FORM: bool | None = None
    """The sign-in page shows e-mail and password fields. Off: no sign-up either, but `signin` still works.

    Left out, it stays as it is. Since server 0.11.
    """

    ENABLE_SIGNUP: bool
    """Everybody may make an account. The server switches it off by itself after the first sign-up."""

    ENABLE_API_KEYS: bool
    """API keys work: for admins, and for users with the permission `features.api_keys`."""

    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: bool
    """API keys reach only the paths in `API_KEYS_ALLOWED_ENDPOINTS`."""

    API_KEYS_ALLOWED_ENDPOINTS: str
    """Paths that API keys may reach, with commas between, each with all that lies below it; compared by whole
    segments.

    A list in one string, separated by commas.
    """

    DEFAULT_USER_ROLE: Literal["pending", "user", "admin"] | str
    """Role of new accounts. The very first account of a server is an admin all the same.

    Any other text is answered 200 and changes nothing.
    """

    DEFAULT_GROUP_ID: str
    """Id of the group that new accounts join; empty for none."""

    DEFAULT_INTERFACE_SETTINGS: dict[str, JsonValue] | None = None
    """Settings of the web interface that users start with; its keys are the interface's own.

    Null is stored as an empty object. Left out, it becomes `{}`. Since server 0.11.
    """

    I18N: dict[str, dict[str, str]] | None = None
    """Texts that replace the interface's own: locale to original text to replacement.

    Null, and locales or keys that are blank or named like object internals (`__proto__`, `prototype`,
    `constructor`), are refused with 422. A text must have the same `{{placeholders}}` as its key, else 422.
    Blank texts, and locales left empty by that, are dropped. Left out, it stays as it is. Since server 0.11.
    """

    JWT_EXPIRES_IN: str
    """How long new session tokens are good for, `4w` on a fresh server; issued ones keep their time.

    Encoded as duration. `-1` and `0` (never), or one number with one unit:
    `-?[0-9]+(\\.[0-9]+)?(ms|s|m|h|d|w)`. `1h30m`, `10`, surrounding spaces and the empty text are answered 200
    and change nothing. A negative duration is stored, and makes tokens that have expired when issued. The
    environment may set a sum such as `1h30m`: it shows in replies and, written back, is kept because it is
    ignored.
    """

    ENABLE_COMMUNITY_SHARING: bool
    """Chats and other items can be shared with the public community site."""

    ENABLE_MESSAGE_RATING: bool
    """Users may rate answers."""

    ENABLE_FOLDERS: bool
    """Chats can be kept in folders."""

    FOLDER_MAX_FILE_COUNT: int | str | None = None
    """Most files in one folder; empty for no limit.

    The number 0 and null are stored as `""`; only the text `"0"` stores a zero. Texts such as `"5"` are
    stored as integers; negative numbers pass. A text that is no integer makes the server fail with a
    plain-text 500. Left out, it becomes `""`.
    """

    AUTOMATION_MAX_COUNT: int | str | None = None
    """Most automations of one user; empty for no limit.

    The number 0 and null are stored as `""`; only the text `"0"` stores a zero. Texts such as `"5"` are
    stored as integers; negative numbers pass. A text that is no integer makes the server fail with a
    plain-text 500. Left out, it becomes `""`.
    """

    AUTOMATION_MIN_INTERVAL: int | str | None = None
    """Shortest time between two runs of an automation, in seconds; empty for no limit.

    The number 0 and null are stored as `""`; only the text `"0"` stores a zero. Texts such as `"5"` are
    stored as integers; negative numbers pass. A text that is no integer makes the server fail with a
    plain-text 500. Left out, it becomes `""`.
    """

    ENABLE_AUTOMATIONS: bool
    """Users may schedule automations, given the permission."""

    ENABLE_CHANNELS: bool
    """Channels, the group chats, are on."""

    ENABLE_ENCRYPTED_CHANNELS: bool | None = None
    """Channels can be encrypted.

    Left out, it stays as it is. Since server 0.12.
    """

    ENABLE_APPS: bool | None = None
    """The apps feature is on.

    Left out, it stays as it is. Since server 0.12.
    """

    CHANNEL_MODEL_RESPONSE_MODE: Literal["thread", "channel"] | str | None = None
    """Where a model that is called in a channel answers.

    Any other text is answered 200 and changes nothing. Left out, it becomes `"thread"`. Since server 0.11.
    """

    ENABLE_CALENDAR: bool
    """The calendar is on."""

    ENABLE_MEMORIES: bool
    """Users may let models remember things about them."""

    ENABLE_MEMORY_SYSTEM_CONTEXT: bool
    """Memories are put into the system prompt."""

    ENABLE_SKILL_LAZY_LOADING: bool | None = None
    """A skill's text is loaded only when a model asks for it.

    Left out, it stays as it is. Since server 0.12.
    """

    SKILL_CONTENT_MAX_CHARS: Annotated[int, Field(gt=0)] | None = None
    """Most characters of a skill's text; null while no limit is set.

    Left out, it stays as it is. Since server 0.12.
    """

    SKILL_PREVIEW_MAX_CHARS: Annotated[int, Field(gt=0)] | None = None
    """Most characters of a skill's preview; null while no limit is set.

    Left out, it stays as it is. Since server 0.12.
    """

    ENABLE_NOTES: bool
    """Notes are on."""

    ENABLE_USER_WEBHOOKS: bool
    """Users may have notifications sent to a webhook of theirs."""

    ENABLE_USER_STATUS: bool
    """Users may show a status with text and emoji."""

    PENDING_USER_OVERLAY_TITLE: str | None = None
    """Heading of what pending users see instead of the application; empty or null for the standard one.

    Left out, it becomes null.
    """

    PENDING_USER_OVERLAY_CONTENT: str | None = None
    """Text of what pending users see instead of the application; empty or null for the standard one.

    Left out, it becomes null.
    """

    RESPONSE_WATERMARK: str | None = None
    """Text added to answers that a user copies; empty or null for none.

    Left out, it becomes null.
    """

    @classmethod
    def from_response(cls, response: AdminConfig) -> AdminConfigInput:
        """Begin a write with what was read; then assign what is to change.

        Fields which the server keeps when they are left out are not carried over: they read as None here, and
        are sent once assigned. Nothing is checked before a field is assigned.
        """
        return cls.model_construct(
            **carried_over(
                response,
                left_out=(
                    "ENABLE_APPS",
                    "ENABLE_ENCRYPTED_CHANNELS",
                    "ENABLE_LOGIN_FORM",
                    "ENABLE_MFA",
                    "ENABLE_SKILL_LAZY_LOADING",
                    "I18N",
                    "MFA_ALLOW_OAUTH_BYPASS",
                    "MFA_ALLOW_TRUSTED_HEADER_BYPASS",
                    "SKILL_CONTENT_MAX_CHARS",
                    "SKILL_PREVIEW_MAX_CHARS",
                    "sessions_revoked",
                ),
                replaced={
                    "AUTOMATION_MAX_COUNT": ((0, "0"),),
                    "AUTOMATION_MIN_INTERVAL": ((0, "0"),),
                    "FOLDER_MAX_FILE_COUNT": ((0, "0"),),
                },
            )
        )

"""The general settings of a server, as admins read and write them."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from authwright.authoring import (
    ABSENT,
    Accepts,
    At,
    Encoded,
    InResponse,
    Model,
    Omitted,
    OpenValues,
    Remark,
    Since,
    Values,
    WrittenBack,
)

Switch: TypeAlias = Annotated[bool, Accepts("lax-bool")]
"""A boolean for which the server also takes 0, 1 and texts such as "true"."""

Count: TypeAlias = Annotated[
    int | Annotated[str, Field(pattern=r"^(-?[0-9]+)?$")] | None,
    At(role="response", type=int | Literal[""]),
    Accepts("integral-float", "bool-as-integer"),
    Omitted('reset:""'),
    WrittenBack(0, "0"),
    Remark("encoding", 'The number 0 and null are stored as `""`; only the text `"0"` stores a zero.'),
    Remark("encoding", 'Texts such as `"5"` are stored as integers; negative numbers pass.'),
    Remark("constraint", "A text that is no integer makes the server fail with a plain-text 500."),
]
"""A number, or an empty text for "no limit"."""

MfaSwitch: TypeAlias = Annotated[
    bool,
    Since("0.12"),
    Omitted("unchanged"),
    Remark(
        "behaviour", "A call with an API key is refused when it names this field, even with its old value."
    ),
    Remark("behaviour", "A change ends the sessions of all users, the caller's too."),
]
"""A switch of the MFA policy: a strict boolean."""

NewSwitch: TypeAlias = Annotated[bool, Since("0.12"), Accepts("lax-bool"), Omitted("unchanged")]
"""A switch that came with 0.12 and may be left out."""

CharacterLimit: TypeAlias = Annotated[Annotated[int, Field(gt=0)] | None, Since("0.12"), Omitted("unchanged")]
"""A limit in characters; a strict integer."""

Text: TypeAlias = Annotated[str | None, Omitted("null")]
"""A text that leaving out erases."""


class AdminConfig(Model, complete=True):
    """The general settings of a server.

    Replies hold every field that the server's version has. A write replaces them all: twenty fields are
    required, and of the others some keep their value when left out, some lose it. So read the settings,
    change what is to change, and write the whole back.
    """

    ENABLE_MFA: MfaSwitch = ABSENT
    """Second factors are compulsory for everybody who signs in, save for the two exceptions below; API keys
    work as before. Off on a fresh server."""
    MFA_ALLOW_OAUTH_BYPASS: MfaSwitch = ABSENT
    """A sign-in by OAuth needs no second factor from this server."""
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: MfaSwitch = ABSENT
    """A sign-in by trusted header needs no second factor from this server."""
    SHOW_ADMIN_DETAILS: Switch
    """Users may ask for an admin's name and address, for instance while their account is pending."""
    ADMIN_EMAIL: Text = None
    """The address shown to users who look for an admin. Null or empty: that of the first user. Not
    checked."""
    WEBUI_URL: str
    """Where browsers reach the server; the origin that MFA challenges in a browser must come from."""
    ENABLE_LOGIN_FORM: Annotated[bool, Since("0.11"), Accepts("lax-bool"), Omitted("unchanged")] = ABSENT
    """The sign-in page shows e-mail and password fields. Off: no sign-up either, but `signin` still works."""
    ENABLE_SIGNUP: Switch
    """Everybody may make an account. The server switches it off by itself after the first sign-up."""
    ENABLE_API_KEYS: Switch
    """API keys work: for admins, and for users with the permission `features.api_keys`."""
    ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: Switch
    """API keys reach only the paths in `API_KEYS_ALLOWED_ENDPOINTS`."""
    API_KEYS_ALLOWED_ENDPOINTS: Annotated[str, Encoded("comma-list")]
    """Paths that API keys may reach, with commas between, each with all that lies below it; compared by whole
    segments."""
    DEFAULT_USER_ROLE: Annotated[
        Literal["pending", "user", "admin"],
        OpenValues(),
        Accepts("ignored-if-invalid"),
        Values(
            {
                "pending": "May sign in and wait for an admin's approval.",
                "user": "May use the server at once.",
                "admin": "May administer the server at once.",
            }
        ),
        Remark("tolerance", "Any other text is answered 200 and changes nothing."),
    ]
    """Role of new accounts. The very first account of a server is an admin all the same."""
    DEFAULT_GROUP_ID: str
    """Id of the group that new accounts join; empty for none."""
    DEFAULT_INTERFACE_SETTINGS: Annotated[
        dict[str, Any] | None,
        InResponse(type=dict[str, Any]),
        Since("0.11"),
        Omitted("reset:{}"),
        Remark("encoding", "Null is stored as an empty object."),
    ] = ABSENT
    """Settings of the web interface that users start with; its keys are the interface's own."""
    I18N: Annotated[
        dict[str, dict[str, str]],
        Since("0.11"),
        Omitted("unchanged"),
        Remark(
            "constraint",
            "Null, and locales or keys that are blank or named like object internals "
            "(`__proto__`, `prototype`, `constructor`), are refused with 422.",
        ),
        Remark("constraint", "A text must have the same `{{placeholders}}` as its key, else 422."),
        Remark("behaviour", "Blank texts, and locales left empty by that, are dropped."),
    ] = ABSENT
    """Texts that replace the interface's own: locale to original text to replacement."""
    JWT_EXPIRES_IN: Annotated[
        str,
        Encoded("duration"),
        Accepts("ignored-if-invalid"),
        Remark(
            "constraint",
            "`-1` and `0` (never), or one number with one unit: "
            "`-?[0-9]+(\\.[0-9]+)?(ms|s|m|h|d|w)`. `1h30m`, `10`, surrounding spaces and the empty text are "
            "answered 200 and change nothing.",
        ),
        Remark("behaviour", "A negative duration is stored, and makes tokens that have expired when issued."),
        Remark(
            "behaviour",
            "The environment may set a sum such as `1h30m`: it shows in replies and, written back, is kept "
            "because it is ignored.",
        ),
    ]
    """How long new session tokens are good for, `4w` on a fresh server; issued ones keep their time."""
    ENABLE_COMMUNITY_SHARING: Switch
    """Chats and other items can be shared with the public community site."""
    ENABLE_MESSAGE_RATING: Switch
    """Users may rate answers."""
    ENABLE_FOLDERS: Switch
    """Chats can be kept in folders."""
    FOLDER_MAX_FILE_COUNT: Count = ABSENT
    """Most files in one folder; empty for no limit."""
    AUTOMATION_MAX_COUNT: Count = ABSENT
    """Most automations of one user; empty for no limit."""
    AUTOMATION_MIN_INTERVAL: Count = ABSENT
    """Shortest time between two runs of an automation, in seconds; empty for no limit."""
    ENABLE_AUTOMATIONS: Switch
    """Users may schedule automations, given the permission."""
    ENABLE_CHANNELS: Switch
    """Channels, the group chats, are on."""
    ENABLE_ENCRYPTED_CHANNELS: NewSwitch = ABSENT
    """Channels can be encrypted."""
    ENABLE_APPS: NewSwitch = ABSENT
    """The apps feature is on."""
    CHANNEL_MODEL_RESPONSE_MODE: Annotated[
        Literal["thread", "channel"],
        OpenValues(),
        Since("0.11"),
        Accepts("ignored-if-invalid"),
        Omitted("default"),
        Values({"thread": "In a thread below the message.", "channel": "In the channel itself."}),
        Remark("tolerance", "Any other text is answered 200 and changes nothing."),
    ] = "thread"
    """Where a model that is called in a channel answers."""
    ENABLE_CALENDAR: Switch
    """The calendar is on."""
    ENABLE_MEMORIES: Switch
    """Users may let models remember things about them."""
    ENABLE_MEMORY_SYSTEM_CONTEXT: Switch
    """Memories are put into the system prompt."""
    ENABLE_SKILL_LAZY_LOADING: NewSwitch = ABSENT
    """A skill's text is loaded only when a model asks for it."""
    SKILL_CONTENT_MAX_CHARS: CharacterLimit = ABSENT
    """Most characters of a skill's text; null while no limit is set."""
    SKILL_PREVIEW_MAX_CHARS: CharacterLimit = ABSENT
    """Most characters of a skill's preview; null while no limit is set."""
    ENABLE_NOTES: Switch
    """Notes are on."""
    ENABLE_USER_WEBHOOKS: Switch
    """Users may have notifications sent to a webhook of theirs."""
    ENABLE_USER_STATUS: Switch
    """Users may show a status with text and emoji."""
    PENDING_USER_OVERLAY_TITLE: Text = None
    """Heading of what pending users see instead of the application; empty or null for the standard one."""
    PENDING_USER_OVERLAY_CONTENT: Text = None
    """Text of what pending users see instead of the application; empty or null for the standard one."""
    RESPONSE_WATERMARK: Text = None
    """Text added to answers that a user copies; empty or null for none."""


class AdminConfigUpdateResponse(AdminConfig, since="0.12", complete=True):
    """The settings after a write, and what the write did to sessions."""

    sessions_revoked: bool
    """The MFA policy changed, so all sessions ended, the caller's too: sign in again. API keys still work."""

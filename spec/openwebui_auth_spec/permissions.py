"""What a user is allowed to do: the tree that comes with a session."""

from typing import Annotated

from pydantic import Field

from authwright.authoring import At, Model, Remark, Since


class WorkspacePermissions(Model):
    """Rights in the workspace: models, knowledge, prompts, tools and skills of one's own."""

    models: bool
    """Enter the models section of the workspace and make models of one's own there. Off by default."""
    knowledge: bool
    """Enter the knowledge section of the workspace and make collections there. Off by default."""
    prompts: bool
    """Enter the prompts section of the workspace and make prompts there. Off by default."""
    tools: bool
    """Enter the tools section of the workspace and make tools there: code that the server runs. Off by
    default."""
    skills: bool
    """Enter the skills section of the workspace and make skills there. Off by default."""
    models_import: bool
    """Load models from a file. Off by default."""
    models_export: bool
    """Save models to a file. Off by default."""
    models_hidden: Annotated[bool, Since("0.12")]
    """Deal with hidden models in the workspace. Off by default."""
    prompts_import: bool
    """Load prompts from a file. Off by default."""
    prompts_export: bool
    """Save prompts to a file. Off by default."""
    tools_import: bool
    """Load tools from a file. Off by default."""
    tools_export: bool
    """Save tools to a file. Off by default."""
    skills_import: bool
    """Load skills from a file. Off by default."""
    skills_export: bool
    """Save skills to a file. Off by default."""


class SharingPermissions(Model):
    """Rights to let others see what one has made."""

    models: bool
    """Share one's own models with chosen users and groups. Off by default."""
    public_models: bool
    """Share one's own models with everybody on the server. Off by default."""
    knowledge: bool
    """Share one's own knowledge collections with chosen users and groups. Off by default."""
    public_knowledge: bool
    """Share one's own knowledge collections with everybody on the server. Off by default."""
    prompts: bool
    """Share one's own prompts with chosen users and groups. Off by default."""
    public_prompts: bool
    """Share one's own prompts with everybody on the server. Off by default."""
    tools: bool
    """Share one's own tools with chosen users and groups. Off by default."""
    public_tools: bool
    """Share one's own tools with everybody on the server. Off by default."""
    skills: bool
    """Share one's own skills with chosen users and groups. Off by default."""
    public_skills: bool
    """Share one's own skills with everybody on the server. Off by default."""
    notes: bool
    """Share one's own notes with chosen users and groups. Off by default."""
    public_notes: bool
    """Share one's own notes with everybody on the server. Off by default."""
    folders: Annotated[
        bool,
        At(until="0.11", required=False),
        Remark("behaviour", "On 0.10 the key is gone once an admin has saved the default permissions."),
    ]
    """Share one's own folders. Off by default."""
    public_chats: bool
    """Share one's own chats with everybody on the server. Off by default."""
    open_chats: Annotated[bool, Since("0.11")]
    """Share one's own chats openly, beyond the users of the server. Off by default."""
    public_calendars: bool
    """Share one's own calendars with everybody on the server. Off by default."""


class AccessGrantPermissions(Model):
    """To whom access may be granted when something is shared."""

    allow_users: bool
    """Name single users when sharing something. On by default."""
    allow_groups: Annotated[bool, Since("0.11")]
    """Name groups when sharing something. On by default."""


class ChatPermissions(Model):
    """Rights in chats."""

    controls: bool
    """Open the controls beside a chat. On by default."""
    valves: bool
    """Set the valves (parameters) of functions and tools in a chat. On by default."""
    system_prompt: bool
    """Set a system prompt for a chat. On by default."""
    params: bool
    """Set model parameters for a chat. On by default."""
    file_upload: bool
    """Attach files to a chat. On by default."""
    web_upload: bool
    """Attach web pages to a chat by address. On by default."""
    delete: bool
    """Delete chats. On by default."""
    delete_message: bool
    """Delete single messages. On by default."""
    continue_response: bool
    """Have a model continue its answer. On by default."""
    regenerate_response: bool
    """Have a model answer once more. On by default."""
    rate_response: bool
    """Rate answers. On by default."""
    edit: bool
    """Edit messages. On by default."""
    share: bool
    """Share chats by link. On by default."""
    export: bool
    """Save chats to a file. On by default."""
    import_: Annotated[bool, Field(alias="import")]
    """Load chats from a file. On by default."""
    stt: bool
    """Dictate (speech to text). On by default."""
    tts: bool
    """Have answers read aloud (text to speech). On by default."""
    call: bool
    """Talk to a model by voice. On by default."""
    multiple_models: bool
    """Ask several models at once. On by default."""
    temporary: bool
    """Start chats that are not stored. On by default."""
    temporary_enforced: bool
    """A restriction rather than a right: every chat of the user is temporary. Off by default."""


class FeaturePermissions(Model):
    """Rights to use whole features."""

    api_keys: bool
    """Have an API key; admins need no permission for it. ENABLE_API_KEYS has to be on. Off by default."""
    notes: bool
    """Use notes. On by default."""
    folders: bool
    """Use folders. On by default."""
    channels: bool
    """Use channels. On by default."""
    encrypted_channels: Annotated[bool, Since("0.12")]
    """Use encrypted channels. Off by default."""
    direct_tool_servers: bool
    """Connect tool servers of one's own. Off by default."""
    web_search: bool
    """Have models search the web. On by default."""
    image_generation: bool
    """Have models make images. On by default."""
    code_interpreter: bool
    """Have models run code. On by default."""
    memories: bool
    """Let models remember things about the user. On by default."""
    automations: bool
    """Set up automations. Off by default."""
    calendar: bool
    """Use calendars. On by default."""
    webhooks: bool
    """Set up webhooks. Off by default."""


class SettingsPermissions(Model):
    """Rights to change one's own settings."""

    interface: bool
    """Change the settings of the user interface. On by default."""


class UserPermissions(Model):
    """A user's rights: the server's defaults, to which the user's groups only add.

    Roles are judged apart from it. They leave no trace in the tree: an admin may do things that it denies,
    and a pending user may not do what it grants.
    """

    workspace: WorkspacePermissions
    """Rights in the workspace."""
    sharing: SharingPermissions
    """Rights to share."""
    access_grants: AccessGrantPermissions
    """To whom access may be granted."""
    chat: ChatPermissions
    """What may be done in chats."""
    features: Annotated[
        FeaturePermissions,
        Remark("behaviour", "A feature that the server has switched off stays off whatever is granted here."),
    ]
    """Rights to use features."""
    settings: SettingsPermissions
    """Rights to change settings."""

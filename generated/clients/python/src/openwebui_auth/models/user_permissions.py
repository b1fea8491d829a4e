# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: UserPermissions."""

from __future__ import annotations

from .._runtime.model import Model
from .access_grant_permissions import AccessGrantPermissions
from .chat_permissions import ChatPermissions
from .feature_permissions import FeaturePermissions
from .settings_permissions import SettingsPermissions
from .sharing_permissions import SharingPermissions
from .workspace_permissions import WorkspacePermissions


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

    features: FeaturePermissions
    """Rights to use features.

    A feature that the server has switched off stays off whatever is granted here.
    """

    settings: SettingsPermissions
    """Rights to change settings."""

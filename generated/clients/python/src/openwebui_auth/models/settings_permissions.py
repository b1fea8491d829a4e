# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: SettingsPermissions."""

from __future__ import annotations

from .._runtime.model import Model


class SettingsPermissions(Model):
    """Rights to change one's own settings."""

    interface: bool
    """Change the settings of the user interface. On by default."""

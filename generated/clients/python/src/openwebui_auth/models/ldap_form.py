# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: LdapForm."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class LdapForm(Model):
    """A directory user's name and password."""

    user: str
    """The name, as the attribute `attribute_for_username` holds it; case does not matter."""

    password: Secret
    """The password in the directory.

    A blank password is refused as wrong before the directory is asked.
    """

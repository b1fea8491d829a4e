# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: LdapConfigResponse."""

from __future__ import annotations

from .._runtime.model import Model


class LdapConfigResponse(Model):
    """Whether users may sign in by LDAP."""

    ENABLE_LDAP: bool | None
    """Users may sign in by LDAP; null, after a write of null or of an empty object, means off."""

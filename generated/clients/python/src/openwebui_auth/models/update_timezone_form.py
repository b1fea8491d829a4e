# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: UpdateTimezoneForm."""

from __future__ import annotations

from .._runtime.model import Model


class UpdateTimezoneForm(Model):
    """The time zone that a user lives in."""

    timezone: str
    """Name of the zone, as in `Europe/Paris`.

    Not compared with any list; the empty string passes.
    """

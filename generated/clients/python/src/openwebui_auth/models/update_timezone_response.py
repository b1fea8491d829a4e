# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: UpdateTimezoneResponse."""

from __future__ import annotations

from .._runtime.model import Model


class UpdateTimezoneResponse(Model):
    """Confirms that the time zone was stored."""

    status: bool
    """Always true."""

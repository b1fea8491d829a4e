# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: MfaRecoveryCodesResponse."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class MfaRecoveryCodesResponse(Model):
    """New recovery codes. The former ones no longer work, and these are never shown again.

    Since server 0.12.
    """

    recovery_codes: list[Secret]
    """Ten codes of 32 hexadecimal digits, each good for one use."""

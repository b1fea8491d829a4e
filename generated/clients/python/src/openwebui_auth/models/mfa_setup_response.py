# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: MfaSetupResponse."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class MfaSetupResponse(Model):
    """A new authenticator, not in force before a code of it is confirmed.

    Since server 0.12.
    """

    manual_key: Secret
    """The key to type into an authenticator app, 32 characters: TOTP with SHA-1, six digits, steps of 30
    seconds.

    Encoded as base32.
    """

    qr_code: Secret
    """The same key as a picture to scan, labelled with the user's address and `Open WebUI`: an SVG in a
    base64 data URI.

    Encoded as data-uri.
    """

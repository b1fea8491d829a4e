# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: UpdatePasswordForm."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class UpdatePasswordForm(Model):
    """A change of the caller's password."""

    password: Secret
    """The present password."""

    new_password: Secret
    """The password from now on.

    At most 72 bytes in UTF-8, unless the server hashes with argon2. Anything shorter passes, the empty string
    too, unless the operator switched on ENABLE_PASSWORD_VALIDATION.
    """

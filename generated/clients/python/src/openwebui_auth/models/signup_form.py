# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: SignupForm."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class SignupForm(Model):
    """A new account. Other members, `role` among them, are ignored."""

    name: str
    """Display name; may be empty."""

    email: str
    """E-mail address, which is the name to sign in with.

    Has to begin like `a@b.c` or to end in `@localhost`. What follows the beginning is not checked: blanks and
    trailing text pass. Stored in lower case, and not trimmed.
    """

    password: Secret
    """The password to sign in with from now on.

    At most 72 bytes in UTF-8, unless the server hashes with argon2. Anything shorter passes, the empty string
    too, unless the operator switched on ENABLE_PASSWORD_VALIDATION.
    """

    profile_image_url: str | None = None
    """Picture; the answer gives the avatar path of the new user instead.

    Left out, it becomes `"/user.png"`.
    """

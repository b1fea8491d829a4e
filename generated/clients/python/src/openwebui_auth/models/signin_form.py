# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: SigninForm."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class SigninForm(Model):
    """An e-mail address and a password."""

    email: str
    """The account's address.

    Compared in lower case, and not trimmed. Any string.
    """

    password: Secret
    """The account's password; may be empty if the account's is.

    With bcrypt, the default, only the first 72 bytes count: a password of 72 bytes signs in with anything
    appended.
    """

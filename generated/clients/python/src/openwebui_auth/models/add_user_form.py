# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: AddUserForm."""

from __future__ import annotations

from typing import Literal

from .signup_form import SignupForm


class AddUserForm(SignupForm):
    """A new account for somebody else."""

    role: Literal["pending", "user", "admin"] | str | None = None
    """The new user's role.

    Any name is stored; a user whose role is none of these is not verified. Null is answered 500. Left out, it
    becomes `"pending"`.
    """

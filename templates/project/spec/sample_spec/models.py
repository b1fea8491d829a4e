"""What the API takes and gives. The string below a field says what it means."""

from datetime import date
from typing import Annotated

from pydantic import Field

from authwright.authoring import At, Model, Only, Secret, Since


class SignInForm(Model):
    """An e-mail address and a password."""

    email: str
    """The member's address."""
    password: Secret
    """The member's password."""


class SignedIn(Model):
    """A session that has begun."""

    token: Secret
    """Proves the session; clients send it with every later call."""
    name: str
    """The member's name."""


# One model for both directions. `complete`: what a caller may leave out, the server gives all the same.
class Note(Model, complete=True):
    """Something that a member wants to remember."""

    id: Annotated[int, Only("response")]
    """Given by the server."""
    title: Annotated[str, Field(max_length=80), At("2", max_length=200)]
    """The first line."""
    text: str
    """All the rest; may be empty."""
    due: date | None = None
    """The day by which the note matters; null for a note that always does."""
    pinned: Annotated[bool, Since("2")] = False
    """Whether the note stands above all others."""

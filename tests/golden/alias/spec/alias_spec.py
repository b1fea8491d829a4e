"""Names for types: of a scalar, a list, a map, a record, and of another such name."""

from typing import Annotated, Any

from pydantic import Field

from authwright.authoring import Alias, Model
from tests.golden.frame import api, get, post


class Email(Alias[Annotated[str, Field(min_length=3)]]):
    """An address for mail."""


class Emails(Alias[list[Email]]):
    """Addresses."""


class Settings(Alias[dict[str, Any]]):
    """Settings that nobody has listed."""


class Contact(Model):
    """Somebody to write to."""

    first: Email
    """Where to write first."""
    others: Emails
    """Where else."""
    settings: Settings | None
    """How they like it."""


class Sender(Alias[Contact]):
    """Whoever wrote."""


CONTACT = {"first": "a@b", "others": ["c@d"], "settings": {"font": "large"}}

SPEC = api(
    __name__,
    __doc__,
    get("get_sender", "/sender", Sender, CONTACT),
    post("set_others", "/others", Emails, ["a@b"], Emails, ["a@b"]),
)

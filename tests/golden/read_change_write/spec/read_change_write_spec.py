"""A document that is read, changed and written back: what leaving a field out does decides what is sent."""

from typing import Annotated

from authwright.authoring import ABSENT, Accepts, InResponse, Model, Omitted, Secret
from tests.golden.frame import KEY, MEMBER, api, get, post


class Mailer(Model, complete=True, request_name="MailerForm"):
    """How mail is sent."""

    host: str
    """Has to be sent each time."""
    port: Annotated[int, Accepts("numeric-string"), Omitted("default")] = 25
    """Left out, it is 25 again."""
    password: Annotated[Secret | None, InResponse(nullable=False), Omitted("null")] = ABSENT
    """Left out, it is lost."""
    footer: Annotated[str, Omitted('reset:""')] = ABSENT
    """Left out, it is empty again."""
    sender: Annotated[str | None, InResponse(nullable=False), Omitted("unchanged")] = ABSENT
    """Left out, it stays."""


READ = {"host": "mx", "port": 587, "password": "s3cret", "footer": "Bye", "sender": "a@b"}
MEMBERS = {"callers": (MEMBER,), "credentials": (KEY,)}

SPEC = api(
    __name__,
    __doc__,
    get("get_mailer", "/mailer", Mailer, READ, **MEMBERS),
    post("set_mailer", "/mailer", Mailer, READ, Mailer, READ, whole=True, **MEMBERS),
)

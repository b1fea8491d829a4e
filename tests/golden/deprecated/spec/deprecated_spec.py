"""What still works and should not be used any more: a field, a parameter, an operation, a model."""

from typing import Annotated

from authwright.authoring import ABSENT, At, Deprecated, Model, Parameter
from tests.golden.frame import api, get, post


class Person(Model):
    """Somebody."""

    name: str
    """The whole name."""
    surname: Annotated[str, Deprecated("use `name`")] = ABSENT
    """The last of the names."""
    nick: Annotated[str | None, At("2", deprecated="use `name` from 2 on")]
    """What friends say."""


class Card(Model, deprecated="use `Person`"):
    """A person on paper."""

    text: str
    """All in one text."""


OLD = Parameter("page", "query", int, "Which page.", required=False, deprecated="use `after`")
NEW = Parameter("after", "query", str, "The last name seen.", required=False)
LATER = At("2", deprecated="call `list_people`")
ADA = {"name": "Ada Lovelace", "surname": "Lovelace", "nick": None}

SPEC = api(
    __name__,
    __doc__,
    get("list_people", "/people", list[Person], [ADA], parameters=(OLD, NEW)),
    post("add_person", "/people", Person, ADA, Person, ADA, deprecated="call `invite`"),
    get("get_card", "/card", Card, {"text": "Ada"}, variants=(LATER,)),
    versions="1 2",
)

"""Unions without a tag: of records that differ in what they need, of scalars, of lists and maps."""

from authwright.authoring import ABSENT, Alias, Model
from tests.golden.frame import api, get, post


class Person(Model):
    """A person."""

    email: str
    """Where mail goes."""


class Author(Person):
    """A person who writes."""

    works: int
    """How many books there are."""


class Robot(Model):
    """No person."""

    serial: str
    """What is stamped on it."""


class Creator(Alias[Person | Author | Robot]):
    """Whoever made something."""


class Work(Model):
    """Something made."""

    by: Creator
    """A union with a name."""
    number: int | str
    """A number, or a text where a number would not do."""
    parts: list[str] | dict[str, str] | None = ABSENT
    """Its parts, by name or in order."""


WORK = {"by": {"email": "ada@example.com", "works": 3}, "number": "4b", "parts": ["a"]}

SPEC = api(__name__, __doc__, get("get_work", "/work", Work, WORK), post("add_work", "/work", Work, WORK))

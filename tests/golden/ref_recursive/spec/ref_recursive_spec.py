"""Records that hold themselves, and records that hold each other."""

from authwright.authoring import ABSENT, Alias, Model
from tests.golden.frame import api, get


class Folder(Model):
    """A folder."""

    name: str
    """Its name."""
    folders: "list[Folder]"
    """The folders in it."""
    parent: "Folder | None" = ABSENT
    """The folder that it lies in."""


class Person(Model):
    """Somebody who works somewhere."""

    name: str
    """Their name."""
    employer: "Company | None"
    """Where they work."""


class Company(Model):
    """A company."""

    staff: "Staff"
    """Who works there."""


class Staff(Alias[dict[str, Person]]):
    """People by what they do."""


TREE = {"name": "/", "folders": [{"name": "etc", "folders": []}]}
BOSS = {"name": "Ada", "employer": {"staff": {"clerk": {"name": "Bob", "employer": None}}}}

SPEC = api(__name__, __doc__, get("tree", "/tree", Folder, TREE), get("boss", "/boss", Person, BOSS))

"""Names that languages keep for themselves: of fields, parameters, operations, values and models."""

from typing import Literal

from pydantic import Field

from authwright.authoring import Model, Parameter
from tests.golden.frame import api, get, post


class Type(Model):
    """A record whose name means something in most languages."""

    class_: str = Field(alias="class")
    """A keyword."""
    import_: bool = Field(alias="import")
    """Another."""
    self: str
    """What methods call their object."""
    list: int
    """A type of Python's."""
    dump: bool = Field(alias="model_dump")
    """A method of pydantic's models."""
    new: Literal["default", "None", "true"]
    """A keyword elsewhere, with such values."""


TYPE = {"class": "a", "import": True, "self": "me", "list": 1, "model_dump": False, "new": "None"}
WITH = Parameter("with", "query", str, "A keyword.", required=False)
FROM = Parameter("from", "path", str, "Another keyword.")
OPTIONS = Parameter("options", "query", str, "What clients call their own settings.", required=False)

SPEC = api(
    __name__,
    __doc__,
    get("import", "/import/{from}", Type, TYPE, parameters=(FROM, WITH, OPTIONS)),
    get("list", "/list", list[Type], []),
    post("delete", "/delete", Type, TYPE),
)

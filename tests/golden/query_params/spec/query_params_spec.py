"""Parameters after the question mark, and in headers: needed or not, of every kind that can stand there."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from authwright.authoring import Parameter
from tests.golden.frame import api, get

PARAMETERS = (
    Parameter("text", "query", str, "Needed."),
    Parameter("page", "query", Annotated[int, Field(ge=1)], "A number.", required=False),
    Parameter("min-score", "query", float, "Not a name in most languages.", required=False),
    Parameter("all", "query", bool, "A flag.", required=False),
    Parameter("since", "query", date, "A date.", required=False),
    Parameter("sort", "query", Literal["asc", "desc"], "One of two words.", required=False),
    Parameter("tag", "query", list[str], "May come several times.", required=False),
    Parameter("X-Trace", "header", str, "A header.", required=False),
    Parameter("X-Tenant", "header", str, "A header that is needed."),
)

SPEC = api(
    __name__,
    __doc__,
    get("search", "/search", list[str], ["tea"], parameters=PARAMETERS),
)

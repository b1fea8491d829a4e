"""What changes its form with the version: required, null, type, limits, default, callers, words."""

from typing import Annotated

from pydantic import Field

from authwright.authoring import ABSENT, At, Example, Model
from tests.golden.frame import KEY, MEMBER, api, get, post


class Box(Model):
    """A box."""

    label: Annotated[str, At("2", required=False)]
    """Always there in 1."""
    weight: Annotated[float | None, At("2", nullable=False)]
    """Null in 1, where nobody had weighed it."""
    size: Annotated[int, At("2", type=str)]
    """A number in 1, a text from 2 on."""


class BoxForm(Model):
    """A box to be made."""

    label: Annotated[str, Field(max_length=20), At("2", max_length=10)]
    """Shorter from 2 on."""
    colour: Annotated[str, At("2", default="grey")] = "brown"
    """Another default from 2 on."""
    weight: Annotated[float, At("2", required=True)] = ABSENT
    """Needed from 2 on."""


OLD = Example("old", "A box of 1.", response={"label": "A", "weight": None, "size": 3}, until="2")
NEW = Example("new", "A box of 2.", response={"weight": 1.5, "size": "3 x 4"}, since="2")
LOCKED = At("2", callers=(MEMBER,), credentials=(KEY,), summary="Return the box to members.")

SPEC = api(
    __name__,
    __doc__,
    get("get_box", "/box", Box, None, examples=(OLD, NEW), variants=(LOCKED,)),
    post("make_box", "/box", BoxForm, {"label": "A", "weight": 1.5}),
    versions="1 2",
)

"""A union told by a tag: by its values, by its absence, and one that only a later server knows."""

from typing import Literal

from authwright.authoring import Model, Tag, TaggedUnion
from tests.golden.frame import api, get


class Done(Model):
    """All is done; there is no `step`."""

    result: str
    """What came of it."""


class Code(Model):
    """A code is wanted."""

    step: Literal["code", "push"]
    """Where the code comes from."""
    length: int
    """How many digits it has."""


class Wait(Model):
    """Somebody has to agree."""

    step: Literal["wait"]
    """Always `wait`."""


class Outcome(TaggedUnion[Done | Code | Wait]):
    """How far it got."""

    tag = Tag("step", {"code": Code, "push": Code, "wait": Wait}, absent=Done)


SPEC = api(
    __name__,
    __doc__,
    get("go_on", "/go-on", Outcome, {"step": "code", "length": 6}),
    get("history", "/history", list[Outcome], [{"step": "wait"}, {"result": "ok"}]),
)

"""Failures: exact texts, texts with holes, free ones, shapes, answers that are no JSON, texts by version."""

from authwright.authoring import At, Cause, Exactly, FreeText, Model, PlainBody, Shape, Template
from tests.golden.frame import api, get, post


class Problem(Model):
    """What is wrong with one member."""

    member: str
    """Which one."""


LIMIT = Cause(
    name="too_many",
    status=429,
    detail=Template("Try again in {seconds} s"),
    when="The limit is reached.",
    remedy="Wait.",
    headers=("Retry-After",),
)
CAUSES = (
    Cause(name="unknown_thing", status=404, detail=Exactly("No such thing"), when="Nothing has that name."),
    Cause(name="unknown_page", status=404, detail=Exactly("No such page"), when="The book ends before."),
    Cause(name="invalid", status=422, detail=Shape(list[Problem]), when="A member is wrong."),
    Cause(name="closed", status=403, detail=FreeText("The operator's words."), when="It is closed."),
    Cause(name="broken", status=500, detail=PlainBody("Internal Server Error"), when="It fails."),
    LIMIT,
)
GONE = Cause(
    name="gone",
    status=410,
    detail=Exactly("Gone"),
    when="It was there.",
    variants=(At("2", detail=Exactly("It is gone")),),
)

SPEC = api(
    __name__,
    __doc__,
    get("get_thing", "/thing", str, "A thing", errors=(*CAUSES, GONE)),
    post("add_thing", "/thing", str, "A thing", errors=(LIMIT.only(when="Ten a minute."), CAUSES[2])),
    versions="1 2",
)

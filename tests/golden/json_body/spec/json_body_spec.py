"""Bodies: a form's fields as arguments, a document as a whole, a long form, a closed one, and no object."""

from typing import Annotated, TypeAlias

from pydantic import Field

from authwright.authoring import ABSENT, Model
from tests.golden.frame import api, get, post


class LoginForm(Model):
    """A short form."""

    name: Annotated[str, Field(min_length=1)]
    """Who."""
    remember: bool = ABSENT
    """Whether to stay."""


Mark: TypeAlias = Annotated[int, Field(ge=0, le=5, description="From 0 to 5.")]


class Poll(Model):
    """A form of nine fields, which nobody would read as a signature."""

    a: Mark
    b: Mark
    c: Mark
    d: Mark
    e: Mark
    f: Mark
    g: Mark
    h: Mark
    i: Mark = ABSENT


ADA = {"name": "ada"}

SPEC = api(
    __name__,
    __doc__,
    post("log_in", "/login", LoginForm, ADA, closed=True),
    get("get_profile", "/profile", LoginForm, ADA),
    post("set_profile", "/profile", LoginForm, ADA, whole=True),
    post("vote", "/poll", Poll, dict.fromkeys("abcdefgh", 1)),
    post("set_names", "/names", list[str], ["ada"]),
    post("set_scores", "/scores", dict[str, int], {"ada": 1}),
    post("set_level", "/level", int, 3),
)

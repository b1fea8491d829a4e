"""A language that nobody writes: what clients share has to know none."""

from typing import Any, Final

from authwright.ir import Lifetime, Operation, Parameter, Type
from authwright.naming import NameRule
from authwright.targets.language import CommentStyle, Language
from tests.support import library as lib

PLAIN: Final = Language(
    name="plain",
    title="Plain",
    names={"argument": NameRule("snake"), "constant": NameRule("screaming")},
    reserved=frozenset({"from"}),
    scalars={},
    formats={},
    comments=CommentStyle("#", "(", ")"),
)
ALWAYS: Final = Lifetime()


def call(name: str = "send", response: Type | None = None, **more: Any) -> Operation:
    """Return an operation of a path like its name."""
    return lib.operation(name, "POST", f"/{name}", response, **more)


def parameter(place: Any, name: str, *, lifetime: Lifetime = ALWAYS) -> Parameter:
    """Return a text in the request, with a pointer that tells it."""
    return Parameter(name, place, lib.TEXT, True, pointer=f"#/{place}/{name}", lifetime=lifetime)

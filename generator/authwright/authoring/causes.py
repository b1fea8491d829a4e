"""Failures of an operation, each under a name that stays the same while texts change."""

from dataclasses import field, replace
from typing import Annotated, Any, TypeAlias

from pydantic import Field
from pydantic.dataclasses import dataclass

from authwright.authoring.lifetimes import At
from authwright.authoring.place import STRICT, Place, Text, here


@dataclass(frozen=True, slots=True, config=STRICT)
class Exactly:
    """A `detail` that is always exactly this text."""

    text: str


@dataclass(frozen=True, slots=True, config=STRICT)
class Template:
    """A `detail` with holes: `Template("Provider '{provider}' is not configured")`."""

    text: str


@dataclass(frozen=True, slots=True, config=STRICT)
class FreeText:
    """A `detail` whose text nobody can foresee (an operator wrote it, say)."""

    about: str = ""


@dataclass(frozen=True, slots=True, config=STRICT)
class Shape:
    """A `detail` that is no string: its type, such as `list[ValidationProblem]`."""

    type: Any


@dataclass(frozen=True, slots=True, config=STRICT)
class PlainBody:
    """An answer that is no JSON at all: this text, as `text/plain`."""

    text: str


Detail: TypeAlias = Exactly | Template | FreeText | Shape | PlainBody


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Cause:
    """One way in which an operation fails.

    `name` is stable over versions; `when` says what brings it about, `remedy` what the caller can do.
    `observed=False` marks what was read in the server's source but never seen.
    """

    name: Text
    status: Annotated[int, Field(ge=300, le=599)]
    detail: Detail
    when: Text
    remedy: str = ""
    observed: bool = True
    headers: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    variants: tuple[At, ...] = ()
    place: Place = field(default_factory=here, compare=False, repr=False)

    def only(
        self, *, since: str | None = None, until: str | None = None, when: str | None = None
    ) -> "CauseUse":
        """Use the cause on one operation with a lifetime or a reason of its own."""
        return CauseUse(self, since=since, until=until, when=when)

    def renamed(self, name: str, **changes: Any) -> "Cause":
        """Return a cause like this one under another name."""
        return replace(self, name=name, place=here(), **changes)


@dataclass(frozen=True, slots=True, config=STRICT)
class CauseUse:
    """A cause as one operation has it."""

    cause: Cause
    since: str | None = None
    until: str | None = None
    when: str | None = None

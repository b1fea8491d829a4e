"""Operations of an API: what they take, answer, refuse and change."""

from dataclasses import dataclass, field
from typing import Any, TypeAlias
from typing import Literal as OneOf

from authwright.ir.lifetime import Lifetime
from authwright.ir.named import Note
from authwright.ir.types import Type


@dataclass(frozen=True, slots=True)
class Parameter:
    """A path, query or header parameter. A multi-segment one may hold slashes."""

    name: str
    place: OneOf["path", "query", "header", "cookie"]
    type: Type
    required: bool
    doc: str = ""
    multi_segment: bool = False
    example: Any = None
    deprecated: bool = False
    instead: str = ""
    pointer: str = ""
    lifetime: Lifetime = field(default_factory=Lifetime)


@dataclass(frozen=True, slots=True)
class RequestBody:
    """A JSON body. `whole`: a document passed in one piece; else a form whose fields are arguments.

    `closed`: the server refuses members that the schema does not list.
    """

    type: Type
    required: bool = True
    whole: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Response:
    """The successful answer."""

    status: int
    type: Type | None
    doc: str = ""


DetailKind: TypeAlias = OneOf["literal", "template", "text", "shape", "plain"]


@dataclass(frozen=True, slots=True)
class Detail:
    """The text (or shape) of a failure in the given server versions."""

    kind: DetailKind
    text: str = ""
    type: Type | None = None
    versions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ErrorCase:
    """A way in which an operation fails: a stable name, a status, its details by version."""

    cause: str
    status: int
    details: tuple[Detail, ...]
    when: str
    remedy: str = ""
    observed: bool = True
    headers: tuple[str, ...] = ()
    lifetime: Lifetime = field(default_factory=Lifetime)


SessionEffectKind: TypeAlias = OneOf[
    "none", "issues-own", "issues-other", "ends-own", "may-end-own", "ends-all"
]


@dataclass(frozen=True, slots=True)
class SessionEffect:
    """What an operation does to sessions; `token` is the result's member with a new token.

    `ends_earlier` says that those which the account had before end, be there a new one or not.
    """

    effect: SessionEffectKind = "none"
    token: str | None = None
    doc: str = ""
    ends_earlier: bool = False


@dataclass(frozen=True, slots=True)
class Cookie:
    """A cookie set, cleared or read."""

    name: str
    action: OneOf["sets", "clears", "reads"]
    doc: str = ""
    attributes: tuple[str, ...] = ()
    lifetime: Lifetime = field(default_factory=Lifetime)


@dataclass(frozen=True, slots=True)
class RateLimit:
    """At most `count` calls in `window` seconds for one `key`; None when an operator sets the count."""

    count: int | None
    window: int
    key: str
    doc: str = ""
    lifetime: Lifetime = field(default_factory=Lifetime)


@dataclass(frozen=True, slots=True)
class Header:
    """A header of the answer."""

    name: str
    doc: str
    lifetime: Lifetime = field(default_factory=Lifetime)


@dataclass(frozen=True, slots=True)
class Example:
    """A request with its answer, as JSON values."""

    name: str
    summary: str
    request: Any = None
    response: Any = None
    status: int = 200
    lifetime: Lifetime = field(default_factory=Lifetime)


@dataclass(frozen=True, slots=True)
class Operation:
    """One method on one path. `repeatable`: carrying it out twice is the same as once."""

    name: str
    resource: str
    method: str
    path: str
    summary: str
    doc: str
    response: Response
    body: RequestBody | None = None
    parameters: tuple[Parameter, ...] = ()
    errors: tuple[ErrorCase, ...] = ()
    callers: tuple[str, ...] = ()
    credentials: tuple[str, ...] = ()
    credentials_optional: bool = False
    repeatable: bool = False
    session: SessionEffect = field(default_factory=SessionEffect)
    cookies: tuple[Cookie, ...] = ()
    headers: tuple[Header, ...] = ()
    limits: tuple[RateLimit, ...] = ()
    examples: tuple[Example, ...] = ()
    notes: tuple[Note, ...] = ()
    lifetime: Lifetime = field(default_factory=Lifetime)
    deprecated: bool = False
    instead: str = ""
    pointer: str = ""

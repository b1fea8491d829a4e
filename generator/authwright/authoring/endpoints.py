"""Operations: one `Endpoint` each, grouped by `Resource`."""

from dataclasses import dataclass, field
from typing import Any, TypeAlias
from typing import Literal as OneOf

from authwright.authoring.causes import Cause, CauseUse
from authwright.authoring.lifetimes import At
from authwright.authoring.marks import Remark
from authwright.authoring.place import Place, here

Method: TypeAlias = OneOf["GET", "POST", "PUT", "PATCH", "DELETE"]
Effect: TypeAlias = OneOf["none", "issues-own", "issues-other", "ends-own", "may-end-own", "ends-all"]


@dataclass(frozen=True, slots=True)
class Caller:
    """A level of caller: who may use an operation."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Carrier:
    """How a credential travels: an OpenAPI security scheme."""

    name: str
    kind: OneOf["bearer", "cookie", "header"]
    key: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Credential:
    """A kind of credential, and the carriers that may hold it."""

    name: str
    meaning: str
    carriers: tuple[Carrier, ...]


@dataclass(frozen=True, slots=True)
class Session:
    """What an operation does to sessions. `token` names the result's member that holds a new token."""

    effect: Effect = "none"
    token: str | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Cookie:
    """A cookie that an answer sets or clears, or that the operation reads."""

    name: str
    action: OneOf["sets", "clears", "reads"]
    about: str = ""
    attributes: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class RateLimit:
    """How often an operation may be called: `count` times in `window` seconds by `key`."""

    count: int | None
    window: int
    key: str
    about: str = ""
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A path, query or header parameter."""

    name: str
    place: OneOf["path", "query", "header"]
    type: Any
    meaning: str
    required: bool = True
    multi_segment: bool = False
    example: Any = None


@dataclass(frozen=True, slots=True)
class Header:
    """A header of the answer."""

    name: str
    meaning: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A request with its answer, both checked against the schemas of every version the example lives in."""

    name: str
    summary: str
    request: Any = None
    response: Any = None
    status: int = 200
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """One operation: who may call it, what it takes, what it answers, how it fails, what it changes.

    `path` stands below the resource's base path. `whole=True` marks a body that is a document which callers
    read, change and write back; other bodies are forms, whose fields become arguments. `closed=True` says
    that the server refuses unknown members in the body. `variants` change attributes by version.
    """

    name: str
    method: Method
    path: str
    summary: str
    description: str = ""
    callers: tuple[Caller, ...]
    credentials: tuple[Credential, ...] = ()
    credentials_optional: bool = False
    parameters: tuple[Parameter, ...] = ()
    request: Any = None
    whole: bool = False
    closed: bool = False
    response: Any
    response_about: str = "Success."
    errors: tuple[Cause | CauseUse, ...] = ()
    session: Session = Session()
    cookies: tuple[Cookie, ...] = ()
    headers: tuple[Header, ...] = ()
    limits: tuple[RateLimit, ...] = ()
    examples: tuple[Example, ...] = ()
    remarks: tuple[Remark, ...] = ()
    since: str | None = None
    until: str | None = None
    variants: tuple[At, ...] = ()
    place: Place = field(default_factory=here, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Resource:
    """A group of operations; clients make one class of it (`auths` becomes `AuthsClient`)."""

    name: str
    meaning: str
    base_path: str
    endpoints: tuple[Endpoint, ...]

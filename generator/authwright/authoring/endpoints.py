"""Operations: one `Endpoint` each, grouped by `Resource`."""

from dataclasses import field
from typing import Any, TypeAlias
from typing import Literal as OneOf

from pydantic.dataclasses import dataclass

from authwright.authoring.causes import Cause, CauseUse
from authwright.authoring.lifetimes import At
from authwright.authoring.marks import Remark
from authwright.authoring.place import STRICT, Place, Text, here

Method: TypeAlias = OneOf["GET", "POST", "PUT", "PATCH", "DELETE"]
Effect: TypeAlias = OneOf["none", "issues-own", "issues-other", "ends-own", "may-end-own", "ends-all"]


@dataclass(frozen=True, slots=True, config=STRICT)
class Caller:
    """A level of caller: who may use an operation."""

    name: Text
    meaning: str


@dataclass(frozen=True, slots=True, config=STRICT)
class Carrier:
    """How a credential travels: an OpenAPI security scheme."""

    name: Text
    kind: OneOf["bearer", "cookie", "header"]
    key: Text
    meaning: str = ""


@dataclass(frozen=True, slots=True, config=STRICT)
class Credential:
    """A kind of credential, and the carriers that may hold it."""

    name: Text
    meaning: str
    carriers: tuple[Carrier, ...]


@dataclass(frozen=True, slots=True, config=STRICT)
class Session:
    """What an operation does to sessions. `token` names the result's member that holds a new token.

    `ends_earlier`: one that issues a session ends those which the account had before, also where an answer
    without a token begins none.
    """

    effect: Effect = "none"
    token: str | None = None
    ends_earlier: bool = False
    about: str = ""


@dataclass(frozen=True, slots=True, config=STRICT)
class Cookie:
    """A cookie that an answer sets or clears, or that the operation reads."""

    name: Text
    action: OneOf["sets", "clears", "reads"]
    about: str = ""
    attributes: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True, config=STRICT)
class RateLimit:
    """How often an operation may be called: `count` times in `window` seconds by `key`."""

    count: int | None
    window: int
    key: str
    about: str = ""
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True, config=STRICT)
class Parameter:
    """A path, query or header parameter; one that not all versions know is in the query or a header.

    `deprecated` says what to use in its place.
    """

    name: Text
    place: OneOf["path", "query", "header"]
    type: Any
    meaning: str
    required: bool = True
    multi_segment: bool = False
    example: Any = None
    deprecated: Text | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True, config=STRICT)
class Header:
    """A header of the answer."""

    name: Text
    meaning: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True, config=STRICT)
class Example:
    """A request with its answer, both checked against the schemas of every version the example lives in."""

    name: Text
    summary: Text
    request: Any = None
    response: Any = None
    status: int = 200
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Endpoint:
    """One operation: who may call it, what it takes, what it answers, how it fails, what it changes.

    `path` stands below the resource's base path. `whole=True` marks a body that is a document which callers
    read, change and write back; other bodies are forms, whose fields become arguments. `closed=True` says
    that the server refuses unknown members in the body. `repeatable` says whether carrying the operation out
    twice is the same as once, so that clients may try again after a failure; unless said, GET, PUT and DELETE
    are. `deprecated` says what to call in its place. `variants` change attributes by version.
    """

    name: Text
    method: Method
    path: str
    summary: Text
    description: str = ""
    callers: tuple[Caller, ...]
    credentials: tuple[Credential, ...] = ()
    credentials_optional: bool = False
    parameters: tuple[Parameter, ...] = ()
    request: Any = None
    whole: bool = False
    closed: bool = False
    repeatable: bool | None = None
    response: Any
    response_about: str = "Success."
    errors: tuple[Cause | CauseUse, ...] = ()
    session: Session = Session()
    cookies: tuple[Cookie, ...] = ()
    headers: tuple[Header, ...] = ()
    limits: tuple[RateLimit, ...] = ()
    examples: tuple[Example, ...] = ()
    remarks: tuple[Remark, ...] = ()
    deprecated: Text | None = None
    since: str | None = None
    until: str | None = None
    variants: tuple[At, ...] = ()
    place: Place = field(default_factory=here, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Resource:
    """A group of operations; clients make one class of it (`auths` becomes `AuthsClient`)."""

    name: Text
    meaning: str
    base_path: str
    endpoints: tuple[Endpoint, ...]
    place: Place = field(default_factory=here, compare=False, repr=False)

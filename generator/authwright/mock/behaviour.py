"""What a spec's behaviours are written against: what an operation does beyond its contract.

A spec that has some holds them in its sub-package `mock`, as `BEHAVIOURS`:

    from authwright.mock.behaviour import Behaviours, Call, Failure

    BEHAVIOURS = Behaviours()

    @BEHAVIOURS.operation("create_thing")
    def create_thing(call: Call) -> object:
        if call.state.get("things", call.body["name"]):
            raise Failure("name_taken")
        call.state.put("things", call.body["name"], call.body)
        return call.body
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from authwright.ir import Operation
from authwright.mock.limiter import Limiter
from authwright.mock.messages import Reply, Request
from authwright.mock.store import Store

Setting: TypeAlias = str | int | float | bool | None


class Failure(Exception):
    """An operation fails by a declared cause, given by its name.

    `holes` fill a template, `text` is what a cause of free text says, `detail` what one of any shape holds;
    `retry_after` are seconds for a cause that promises that header.
    """

    def __init__(
        self,
        cause: str,
        *,
        text: str | None = None,
        detail: Any = None,
        retry_after: int | None = None,
        **holes: str,
    ) -> None:
        super().__init__(cause)
        self.cause = cause
        self.text = text
        self.detail = detail
        self.retry_after = retry_after
        self.holes = holes


@dataclass(frozen=True, slots=True)
class Carried:
    """A credential as it came in: the carrier by its name in the spec, and the value."""

    carrier: str
    value: str


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls: a subject, and the levels of caller that it satisfies, by their names in the spec.

    `about` is for the behaviours' own use.
    """

    subject: str
    levels: frozenset[str]
    credential: Carried
    about: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that is more than a JSON value with the operation's own status."""

    body: Any = None
    status: int = 200
    media: str | None = None


@dataclass(slots=True)
class Call:
    """One call of an operation.

    `path`, `query` and `headers` hold the declared parameters that came in, by their names. `now` are seconds
    since 1970 by the mock's clock. `default` is what the mock would answer by the contract alone; `declared`
    takes from a value the members that the answer does not have in this version.
    """

    operation: Operation
    version: str
    versions: tuple[str, ...]
    request: Request
    state: Store
    settings: Mapping[str, Setting]
    limiter: Limiter
    now: float
    default: Callable[[], Any]
    declared: Callable[[Any], Any]
    path: dict[str, str] = field(default_factory=dict[str, str])
    query: dict[str, Any] = field(default_factory=dict[str, Any])
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: Any = None
    caller: Caller | None = None
    cookies: dict[str, tuple[str, int | None] | None] | None = None
    sent_headers: dict[str, str] = field(default_factory=dict[str, str])

    def since(self, version: str) -> bool:
        """Whether the server is of `version` or a later one."""
        return self.versions.index(self.version) >= self.versions.index(version)

    def signed_in(self) -> Caller:
        """Return the caller of an operation that has one. Raises LookupError without one."""
        if self.caller is None:
            raise LookupError(f"{self.operation.name} has no caller")
        return self.caller

    def no_cookies(self) -> None:
        """Set and clear no cookie, whatever the operation declares."""
        self.cookies = self.cookies or {}

    def set_cookie(self, name: str, value: str, max_age: int | None = None) -> None:
        """Set a declared cookie, for `max_age` seconds or for the browser's session; no other one is."""
        self.no_cookies()
        assert self.cookies is not None
        self.cookies[name] = (value, max_age)

    def clear_cookie(self, name: str) -> None:
        """Clear a declared cookie; no other one is."""
        self.no_cookies()
        assert self.cookies is not None
        self.cookies[name] = None


@dataclass(frozen=True, slots=True)
class Roles:
    """The causes, by name, of what the mock itself refuses. Those left out are guessed from the statuses.

    `missing`: no credential; `invalid`: a bad one; `level`: too low a level of caller; `body`: a body, or a
    parameter, that does not fit; `limit`: too many calls.
    """

    missing: str | None = None
    invalid: str | None = None
    level: str | None = None
    body: str | None = None
    limit: str | None = None


Operates: TypeAlias = Callable[[Call], Any]
Identifies: TypeAlias = Callable[[Call, Carried | None], Caller | None]
Checks: TypeAlias = Callable[[Call], None]
FallsBack: TypeAlias = Callable[[Request, str], Reply | None]
Commands: TypeAlias = Callable[[Call, Mapping[str, Any]], Any]
ReadsCarriers: TypeAlias = Callable[[Call, list[Carried]], Carried | None]


class Behaviours:
    """The behaviours of a spec, by what they take part in.

    `settings` are what operators of the real server set, with their defaults; `authwright mock --set` changes
    them. `roles` name the causes of what the mock refuses by itself.
    """

    def __init__(self, *, settings: Mapping[str, Setting] | None = None, roles: Roles | None = None) -> None:
        self.settings: Final = dict(settings or {})
        self.roles: Final = roles or Roles()
        self.operations: Final[dict[str, Operates]] = {}
        self.checks: Final[dict[str, frozenset[str]]] = {}
        self.commands: Final[dict[str, Commands]] = {}
        self.identifies: Identifies | None = None
        self.chooses: ReadsCarriers | None = None
        self.enters: Checks | None = None
        self.details: Callable[[Call, list[tuple[str, str, str]]], Any] | None = None
        self.falls_back: FallsBack | None = None
        self.describes: Callable[[Store], Any] | None = None

    def operation(self, name: str, *, checks: tuple[str, ...] = ()) -> Callable[[Operates], Operates]:
        """Register what the operation `name` does: it returns the answer's JSON value, or an `Answer`.

        `checks` are members of the body whose values it looks at by itself, since the server refuses bad ones
        by another cause than a body that does not fit; their JSON type is still checked beforehand.
        """

        def register(function: Operates) -> Operates:
            self.operations[name] = function
            self.checks[name] = frozenset(checks)
            return function

        return register

    def command(self, name: str) -> Callable[[Commands], Commands]:
        """Register what `POST /_mock/do/NAME` does, such as what an operator does at the real server."""

        def register(function: Commands) -> Commands:
            self.commands[name] = function
            return function

        return register

    def identify(self, function: Identifies) -> Identifies:
        """Register what tells the caller from a credential, or raises a Failure for a bad one."""
        self.identifies = function
        return function

    def choose(self, function: ReadsCarriers) -> ReadsCarriers:
        """Register what chooses among several credentials; without it the first declared carrier wins."""
        self.chooses = function
        return function

    def enter(self, function: Checks) -> Checks:
        """Register what looks at a call before its credential is read, in place of the declared limits."""
        self.enters = function
        return function

    def detail(
        self, function: Callable[[Call, list[tuple[str, str, str]]], Any]
    ) -> Callable[[Call, list[tuple[str, str, str]]], Any]:
        """Register what describes a body that does not fit; problems are pointer, code and message."""
        self.details = function
        return function

    def fallback(self, function: FallsBack) -> FallsBack:
        """Register what answers where no operation does; it is given the request and the version."""
        self.falls_back = function
        return function

    def describe(self, function: Callable[[Store], Any]) -> Callable[[Store], Any]:
        """Register what `GET /_mock/state` shows; no secret may be in it."""
        self.describes = function
        return function

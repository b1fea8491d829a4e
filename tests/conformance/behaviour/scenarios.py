"""The scenario files: what they may hold, and reading them."""

from __future__ import annotations

import base64
import json
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from authwright import extensions as ext
from tests.support.project import SCHEMAS, read_json

FOLDER: Final = Path(__file__).parent / "scenarios"
WRONG: Final = "wrong_on_purpose"
"""The topic whose one scenario expects what does not happen."""

Range = Annotated[list[float], Field(min_length=2, max_length=2)]


class Part(BaseModel):
    """Base of all parts: a key that none of them knows is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    def given(self, name: str) -> bool:
        """Return whether a key stands in the file."""
        return name in self.model_fields_set


class Retries(Part):
    """Settings of repeating, in seconds."""

    count: int = 2
    first: float = 0.02
    longest: float = 8.0
    retry_after_cap: float = 60.0


class Carrier(Part):
    """How the token travels."""

    kind: Literal["bearer", "header", "cookie"] = "bearer"
    name: str = ""


class Hook(Part):
    """A hook; it may set headers of a request, or fail."""

    on: Literal["request", "response"]
    name: str
    headers: dict[str, str] = {}
    fail: str | None = None


class Client(Part):
    """What a client is made with; times are seconds. `{here}` is the scripted server."""

    base_url: str = "{here}"
    token: str | Literal[False] = "canary-token"
    carrier: Carrier | None = None
    server_version: str | None = None
    timeout: float = 10.0
    total_timeout: float | None = None
    retries: Retries = Retries()
    hooks: list[Hook] = []
    log: bool = True


class Options(Part):
    """Settings of one call; times are seconds."""

    timeout: float | None = None
    total_timeout: float | None = None
    retries: int | None = None
    headers: dict[str, str] | None = None


class Drip(Part):
    """A message that is sent a few bytes at a time, from its head or from its body."""

    start: Literal["head", "body"] = "body"
    bytes: int = 1
    every: float


class Answer(Part):
    """One answer of the server. Only one of `use`, `json`, `text` and `base64` gives its body."""

    to: str | None = None
    times: int = 1
    status: int = 200
    headers: dict[str, str] = {}
    use: str | None = None
    set: dict[str, Any] = {}
    body: Any = Field(default=None, alias="json")
    text: str | None = None
    base64: str | None = None
    type: str | None = "application/json"
    fill: int = 0
    length: int | None = None
    delay: float = 0
    drip: Drip | None = None
    cut: int | None = None
    reset: bool = False
    silent: bool = False

    @property
    def value(self) -> Any:
        """The JSON value of the body, None when it is given as text or bytes."""
        value = _example(self.use, "response") if self.use else self.body
        extra = self.set | ({"filler": "x" * self.fill} if self.fill else {})
        return value | extra if extra else value

    @property
    def content(self) -> bytes:
        """The body."""
        if self.base64 is not None:
            return base64.b64decode(self.base64)
        if self.text is not None:
            return self.text.encode()
        return json.dumps(self.value, ensure_ascii=False).encode() if self.holds_json else b""

    @property
    def holds_json(self) -> bool:
        """Whether the body is a JSON value that the scenario gives."""
        return bool(self.use) or self.given("body")


class Error(Part):
    """What is expected of an error; `false` stands for a member that is null."""

    kind: str = Field(alias="class")
    status: int | None = None
    cause: str | Literal[False] | None = None
    method: str | None = None
    path: str | None = None
    detail: Any = None
    retry_after: float | Literal[False] | None = None
    request_id: str | Literal[False] | None = None
    sent: bool | None = None
    problems: list[dict[str, str]] | None = None
    content_type: str | None = None
    name: str | None = None
    since: str | Literal[False] | None = None
    until: str | Literal[False] | None = None
    server: str | None = None
    raw_body: str | None = None
    says: list[str] = []


class Raw(Part):
    """What is expected of an answer as it came."""

    status: int
    headers: dict[str, str] = {}
    text: str | None = None


class Otherwise(Part):
    """What one client does otherwise, and why it cannot be the same."""

    why: str
    error: dict[str, Any] | None = None
    result: Any = None


class Expect(Part):
    """What a step comes to. Unless told, that is the result which one of the answers holds."""

    result: Any = None
    members: dict[str, Any] | None = None
    error: Error | None = None
    cancelled: bool = False
    raised: str | None = None
    raw: Raw | None = None
    took: Range | None = None
    token: str | Literal[False] | None = None
    server_version: str | Literal[False] | None = None
    unless: dict[str, Otherwise] = {}


class Cancel(Part):
    """When a call is cancelled: before it begins, or some seconds after a request has come in."""

    before: bool = False
    after_request: int = 1
    wait: float = 0.05


class Ask(Part):
    """A question of the second factor: who is asked, what for, and the answer."""

    ask: Literal["code", "enroll", "reset_token", "recovery_codes"]
    attempt: int = 1
    refused: str | None = None
    answer: str | None = None
    recovery_code: str | None = None
    about: dict[str, Any] = {}


class Step(Part):
    """One thing that is done: a call, a sign-in to finish, a client to derive, a form to rewrite."""

    call: str | None = None
    finish: str | None = None
    derive: str | None = None
    rewrite: str | None = None
    client: str = "main"
    path: list[str | int] = []
    body: Any = None
    params: dict[str, Any] = {}
    options: Options = Options()
    raw: bool = False
    times: int = 1
    together: int = 1
    background: bool = False
    cancel: Cancel | None = None
    asks: list[Ask] = []
    token: str | Literal[False] = False
    carrier: Carrier | None = None
    into: str = ""
    response: Any = None
    changes: dict[str, Any] = {}
    expect: Expect = Expect()

    @model_validator(mode="after")
    def _does_one_thing(self) -> Step:
        if [self.call, self.finish, self.derive, self.rewrite].count(None) != 3:
            raise ValueError("a step is one of call, finish, derive and rewrite")
        return self


class Seen(Part):
    """A request that the server is to see; `path` includes the query."""

    method: str | None = None
    path: str | None = None
    headers: dict[str, str] = {}
    absent: list[str] = []
    body: Any = None
    gap: Range | None = None


class Scenario(Part):
    """One scenario."""

    topic: str
    name: str
    about: str
    client: Client = Client()
    answers: list[Answer] = []
    steps: list[Step] = []
    requests: int | list[Seen] | None = None
    spread: float | None = None
    refused: Error | None = None
    listens_after: float = 0
    events: list[str] | None = None
    logs: list[str] | None = None
    log_says: list[str] = []
    without: dict[str, str] = {}
    text: str = Field(default="", repr=False)

    @property
    def id(self) -> str:
        """What the scenario is called in reports."""
        return f"{self.topic}: {self.name}"


@cache
def scenarios() -> tuple[Scenario, ...]:
    """Return all scenarios, the one that is wrong on purpose last."""
    files = sorted(FOLDER.glob("*.toml"), key=lambda file: (file.stem == WRONG, file.stem))
    found = tuple(one for file in files for one in _read(file))
    assert len({one.id for one in found}) == len(found), "two scenarios have one name"
    return found


def _read(file: Path) -> Iterator[Scenario]:
    for table in tomllib.loads(file.read_text(encoding="utf-8"))["scenario"]:
        yield Scenario.model_validate({**_expanded(table), "topic": file.stem, "text": json.dumps(table)})


def _expanded(value: Any) -> Any:
    """Put values in place of the tables that stand for them: `$json`, `$request`, `$response`."""
    if isinstance(value, list):
        return [_expanded(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "$json" in value:
        return json.loads(value["$json"])
    for place in ("request", "response"):
        if f"${place}" in value:
            example = _example(value[f"${place}"], place)
            rest = {key: item for key, item in value.items() if not key.startswith("$")}
            return example | _expanded(rest) if rest else example
    return {key: _expanded(item) for key, item in value.items()}


def _example(name: str, place: str) -> Any:
    """Return the request or the answer of an example of the published document, as `operation:example`.

    Secrets are canaries named after their member: `canary-token`.
    """
    operation, _, example = name.partition(":")
    return _planted(_examples()[operation][example][place])


def _planted(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _planted(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [_planted(item, name) for item in value]
    return f"canary-{name}" if isinstance(value, str) and value and name in _secrets() else value


@cache
def _document() -> dict[str, Any]:
    return read_json(SCHEMAS / "span" / "openapi.json")  # type: ignore[no-any-return]  # an object it is


@cache
def _examples() -> dict[str, dict[str, Any]]:
    paths = _document()["paths"].values()
    operations = [one for path in paths for one in path.values() if "operationId" in one]
    return {
        one["operationId"]: {example["name"]: example for example in one["x-aw-examples"]}
        for one in operations
    }


@cache
def _secrets() -> set[str]:
    """Return the names of all members that hold secrets, or lists of them."""
    schemas = _document()["components"]["schemas"].values()
    members = [member for schema in schemas for member in _properties(schema)]
    return {name for name, schema in members if ext.SECRET in json.dumps(schema)}


def _properties(schema: dict[str, Any]) -> list[tuple[str, Any]]:
    own = list(schema.get("properties", {}).items())
    return own + [member for part in schema.get("allOf", ()) for member in _properties(part)]

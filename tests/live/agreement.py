"""What the spec says of the exchanges of a walk: whether it agrees with them, and what in them is secret."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from authwright import extensions as ext
from authwright.document import Document
from tests.conformance.replay.checks import Checker
from tests.conformance.replay.documents import Spec, load_spec
from tests.conformance.replay.recordings import Exchange as Recording
from tests.conformance.replay.schemas import Part
from tests.live.wire import Exchange

_TOKEN_HEADER = "x-api-key"
_MFA_COOKIE = "mfa_challenge"


@dataclass(slots=True)
class Agreement:
    """What holding exchanges against the spec came to; `disagreements` name the step, and the place in it."""

    exchanges: int = 0
    out_of_scope: int = 0
    operations: set[str] = field(default_factory=set)
    succeeded: set[str] = field(default_factory=set)
    causes: set[str] = field(default_factory=set)
    disagreements: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        held = self.exchanges - self.out_of_scope
        verdict = f"{len(self.disagreements)} not" if self.disagreements else "all"
        return (
            f"{held} exchanges, {verdict} as the spec says ({self.out_of_scope} more with other APIs); "
            f"{len(self.operations)} operations, {len(self.causes)} causes of failure"
        )


@dataclass(frozen=True, slots=True)
class Contract:
    """The spec's document for one release."""

    release: str
    spec: Spec
    document: Document
    checker: Checker

    @classmethod
    def of(cls, release: str) -> Contract:
        """Return the contract of a release that the spec has been held against, such as `0.12.4`."""
        spec = load_spec()
        document = spec.exact(spec.versions()[release])
        return cls(release, spec, document, Checker.of(document))

    @property
    def operations(self) -> set[str]:
        """The names of all operations."""
        return {operation["operationId"] for _, _, operation in self.document.operations()}

    def hold(self, exchanges: Sequence[Exchange]) -> Agreement:
        """Hold each exchange against the document, as the replay of recordings does."""
        agreement, people = Agreement(), _People()
        for one in exchanges:
            self._hold(one, people.caller(one), agreement)
            people.note(one)
        return agreement

    def _hold(self, one: Exchange, caller: str, agreement: Agreement) -> None:
        verdict = self.checker.check(_recording(self.release, one, caller))
        agreement.exchanges += 1
        agreement.out_of_scope += verdict.exception is not None
        if verdict.operation is not None:
            agreement.operations.add(verdict.operation.name)
            agreement.succeeded |= {verdict.operation.name} if one.status == 200 else set()
        if verdict.cause is not None:
            agreement.causes.add(verdict.cause)
        for finding in verdict.findings:
            pointer, location = self.spec.place(self.document, finding.where)
            agreement.disagreements.append(f"{one.step}: {finding.what}\n  {location} at {pointer}")

    def secrets(self, exchanges: Sequence[Exchange]) -> set[str]:
        """Return every value that went over the wire as a credential, or that the spec marks as secret."""
        return {secret for one in exchanges for secret in (*_carried(one), *self._marked(one)) if secret}

    def _marked(self, one: Exchange) -> Iterator[str]:
        operation = self.checker.operations.find(one.method, one.path)
        if operation is None:
            return
        if operation.request is not None:
            yield from self._under(self._parts(operation.request, one.sent), one.sent)
        if one.status == 200:
            yield from self._under(self._parts(operation.response, one.received), one.received)

    def _parts(self, schema: Any, value: Any) -> list[Part]:
        return self.checker.schemas.reading(schema, value, ())

    def _under(self, parts: list[Part], value: Any) -> Iterator[str]:
        if any(part.schema.get(ext.SECRET) is True for part in parts):
            yield from _texts(value)
        elif isinstance(value, list):
            inner = [part.schema["items"] for part in parts if isinstance(part.schema.get("items"), dict)]
            for item in value:
                yield from self._under([p for schema in inner for p in self._parts(schema, item)], item)
        elif isinstance(value, dict):
            for name, item in value.items():
                stated = [p.schema["properties"].get(name) for p in parts if "properties" in p.schema]
                yield from self._under(
                    [p for schema in stated if schema for p in self._parts(schema, item)], item
                )


class _People:
    """Who holds which token, and the role each of them has, as far as the wire has told."""

    def __init__(self) -> None:
        self._owners: dict[str, str] = {}
        self._roles: dict[str, str] = {}

    def caller(self, one: Exchange) -> str:
        """Return the caller of an exchange, in the words of the recordings."""
        token = _token(one)
        if token is None:
            return f"cookie:{_MFA_COOKIE}" if _MFA_COOKIE in one.sent_cookies() else "anonymous"
        role = self._roles.get(self._owners.get(token, ""), "")
        return f"{'apikey' if token.startswith('sk-') else 'session'}:{role}"

    def note(self, one: Exchange) -> None:
        """Learn from an answer."""
        answer = one.received
        if one.status != 200 or not isinstance(answer, dict):
            return
        if "id" in answer and "role" in answer:
            self._roles[answer["id"]] = answer["role"]
        if "token" in answer and "id" in answer:
            self._owners[answer["token"]] = answer["id"]
        if "api_key" in answer:
            self._owners[answer["api_key"]] = self._owners.get(_token(one) or "", "")


def _token(one: Exchange) -> str | None:
    bearer = one.headers.get("authorization", "").partition(" ")[2]
    return bearer or one.sent_cookies().get("token") or one.headers.get(_TOKEN_HEADER)


def _carried(one: Exchange) -> Iterator[str]:
    """Yield the credentials in the headers of both sides, whatever the operation."""
    yield one.headers.get("authorization", "").partition(" ")[2]
    yield one.headers.get(_TOKEN_HEADER, "")
    yield from one.sent_cookies().values()
    for line in one.set_cookie:
        yield line.partition(";")[0].partition("=")[2].strip('"')


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)


def _recording(release: str, one: Exchange, caller: str) -> Recording:
    return Recording(
        release=release,
        label=one.step,
        method=one.method,
        path=one.path,
        auth=caller,
        request_json=one.sent,
        request_raw=None,
        status=one.status,
        response_json=one.received,
        response_text=one.text,
        set_cookie=one.set_cookie,
        headers=one.answered,
    )

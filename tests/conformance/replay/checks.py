"""All that is held against the document for one exchange."""

import json
import re
from dataclasses import dataclass
from typing import Final

from authwright import extensions as ext
from authwright.document import Document
from tests.conformance.replay.recordings import Exchange
from tests.conformance.replay.schemas import Schemas
from tests.conformance.replay.scope import Operations, reason_out_of_scope
from tests.conformance.replay.telling import Causes
from tests.conformance.replay.tolerance import request_errors
from tests.conformance.replay.values import Json, Operation, Verdict

# Members that were sent and ignored, by operation: the recorder's own inventions, and what a reply has that
# its form lacks.
IGNORED_MEMBERS: Final = {
    "signup": ("role", "surprise"),
    "update_admin_config": ("SURPRISE",),
    "update_oauth_config": ("ENABLE_OAUTH_PERSISTENT_CONFIG",),
    "token_exchange": ("x",),
}

# Bodies that a server refuses by rules that no schema can tell: operation, label of the recording, rule.
BEYOND_SCHEMAS: Final = (
    ("update_admin_config", r"I18N=.*Hello.*", "placeholders of a text must be those of its key"),
    ("update_admin_config", r"I18N=\{\"(__proto__|)\".*", "names of locales"),
    ("update_profile", r"data URI over PROFILE_IMAGE_MAX_DATA_URI_SIZE.*", "a limit that the operator sets"),
)

# Which callers a role satisfies.
_LEVELS: Final = {
    "admin": {"anyone", "any", "verified", "admin"},
    "user": {"anyone", "any", "verified"},
    "pending": {"anyone", "any"},
}


@dataclass(frozen=True, slots=True)
class Checker:
    """The checks against one exact document."""

    operations: Operations
    schemas: Schemas
    causes: Causes

    @classmethod
    def of(cls, document: Document) -> "Checker":
        """Return the checks against `document`, an exact one."""
        schemas = Schemas(document)
        return cls(Operations(document), schemas, Causes(document, schemas))

    def check(self, exchange: Exchange) -> Verdict:
        """Return what `exchange` came to."""
        verdict = Verdict()
        operation = self.operations.find(exchange.method, exchange.path)
        if operation is None:
            verdict.exception = reason_out_of_scope(exchange)
            if verdict.exception is None:
                verdict.add(f"the document has no operation {exchange.method} {exchange.path}", "paths")
            return verdict
        verdict.operation = operation
        if str(exchange.status) not in operation.value["responses"]:
            verdict.add(
                f"{operation.name}: status {exchange.status} is not declared", *operation.at, "responses"
            )
        elif exchange.status == 200:
            self._caller(exchange, operation, verdict)
            self._request(exchange, operation, verdict)
            self._response(exchange, operation, verdict)
        else:
            self._failure(exchange, operation, verdict)
        self._cookies(exchange, operation, verdict)
        self._headers(exchange, operation, verdict)
        return verdict

    def _caller(self, exchange: Exchange, operation: Operation, verdict: Verdict) -> None:
        """The credential and the role of a call that succeeded must be among the accepted ones."""
        kinds = operation.value.get(ext.CREDENTIALS, [])
        callers = operation.value.get(ext.CALLERS, [])
        if not kinds:
            return
        optional = operation.value.get(ext.CREDENTIALS_OPTIONAL) is True
        if exchange.credential not in kinds and not optional:
            sent = exchange.credential or "no credential"
            verdict.add(
                f"{operation.name}: was answered 200 to {sent}, accepted are {', '.join(kinds)}",
                *operation.at,
                ext.CREDENTIALS,
            )
        if exchange.role and not optional and not _LEVELS[exchange.role] & set(callers):
            verdict.add(
                f"{operation.name}: was answered 200 to role {exchange.role}, callers are {callers}",
                *operation.at,
                ext.CALLERS,
            )

    def _request(self, exchange: Exchange, operation: Operation, verdict: Verdict) -> None:
        """A body that was accepted must fit, after what the marks allow, and hold declared members only."""
        schema = operation.request
        if schema is None:
            if exchange.request_json is not None or exchange.request_raw is not None:
                verdict.excused.append("body-ignored")
            return
        at = (*operation.at, "requestBody")
        if exchange.request_raw is not None:
            verdict.add(f"{operation.name}: a body that is no JSON was answered 200", *at)
            return
        findings, excused = request_errors(self.schemas, schema, exchange.request_json, at)
        verdict.excused += excused
        for finding in findings:
            verdict.add(f"{operation.name}: accepted request {finding.what}", *finding.where)
        for path, where in self.schemas.undeclared(schema, exchange.request_json, at):
            if path[-1] in IGNORED_MEMBERS.get(operation.name, ()):
                verdict.excused.append("unknown-member-ignored")
            else:
                verdict.add(f'{operation.name}: accepted request has undeclared "{_shown(path)}"', *where)

    def _response(self, exchange: Exchange, operation: Operation, verdict: Verdict) -> None:
        """A 200 answer must be JSON that fits and has no key that no schema declares."""
        at = (*operation.at, ext.RESPONSE, "schema")
        if exchange.content_type != "application/json":
            verdict.add(f"{operation.name}: answered with {exchange.content_type}", *at)
            return
        schema, value = operation.response, exchange.response_json
        for _, finding in self.schemas.errors(schema, value, at):
            verdict.add(f"{operation.name}: response {finding.what}", *finding.where)
        for path, where in self.schemas.undeclared(schema, value, at):
            verdict.add(f'{operation.name}: response has undeclared "{_shown(path)}"', *where)

    def _failure(self, exchange: Exchange, operation: Operation, verdict: Verdict) -> None:
        cause = self.causes.tell(exchange, operation, verdict)
        if cause is None:
            return
        content = operation.value["responses"][str(exchange.status)].get("content", {})
        media: Json | None = content.get(exchange.content_type)
        at = (*operation.at, "responses", str(exchange.status))
        if media is None:
            verdict.add(
                f"{operation.name}: status {exchange.status} declares no {exchange.content_type}", *at
            )
        elif exchange.content_type == "application/json":
            for _, finding in self.schemas.errors(media["schema"], exchange.response_json, at):
                verdict.add(f"{operation.name}: error body {finding.what}", *finding.where)
        sent, promised = "retry-after" in exchange.headers, _holds(cause.get("headers", ()), "Retry-After")
        if sent != promised:
            said = "has Retry-After, undeclared" if sent else "lacks the declared Retry-After"
            verdict.add(
                f"{operation.name}: answer of cause {verdict.cause} {said}", ext.CAUSES, str(verdict.cause)
            )
        if exchange.status == 422:
            self._refused(exchange, operation, verdict)

    def _refused(self, exchange: Exchange, operation: Operation, verdict: Verdict) -> None:
        """A body that was refused must be refused by the schema too, unless no schema can tell."""
        schema = operation.request
        if schema is None or exchange.request_raw is not None:
            verdict.excused.append("body-not-json")
            return
        at = (*operation.at, "requestBody")
        findings, _ = request_errors(self.schemas, schema, exchange.request_json, at)
        if findings:
            return
        for name, label, rule in BEYOND_SCHEMAS:
            if name == operation.name and re.search(rf": {label}$", exchange.label):
                verdict.excused.append(f"beyond schemas: {rule}")
                return
        sent = json.dumps(exchange.request_json)[:160]
        verdict.add(f"{operation.name}: the schema takes a request that was refused: {sent}", *at)

    def _cookies(self, exchange: Exchange, operation: Operation, verdict: Verdict) -> None:
        declared = {(one["name"], one["action"]) for one in operation.value.get(ext.COOKIES, ())}
        for name, action in exchange.cookies():
            if (name, action) not in declared:
                verdict.add(
                    f"{operation.name}: {action} cookie {name}, undeclared", *operation.at, ext.COOKIES
                )

    def _headers(self, exchange: Exchange, operation: Operation, verdict: Verdict) -> None:
        names = [one["name"] for one in operation.value.get(ext.HEADERS, ())]
        sent, promised = "cache-control" in exchange.headers, _holds(names, "Cache-Control")
        # A crash (text/plain) is answered outside of the code that adds the header.
        if sent != promised and exchange.content_type != "text/plain":
            said = "has Cache-Control, undeclared" if sent else "lacks the declared Cache-Control"
            verdict.add(f"{operation.name}: answer {said}", *operation.at, ext.HEADERS)


def _holds(names: list[str] | tuple[str, ...], name: str) -> bool:
    return name.lower() in (one.lower() for one in names)


def _shown(path: tuple[str | int, ...]) -> str:
    return "/".join(str(step) for step in path)

"""The mock: a request in, an answer out, by the contract of one version and what a spec adds to it."""

import json
import sys
import threading
import time
import traceback
from dataclasses import dataclass, field, replace
from typing import Any

from authwright.document import is_object
from authwright.ir import Operation
from authwright.ir.walk import operations
from authwright.mock.behaviour import Answer, Call, Caller, Carried, Failure, Setting
from authwright.mock.contract import Clock, Contract
from authwright.mock.cookies import cookie_lines, declared_headers
from authwright.mock.credentials import carried, texts_of
from authwright.mock.documents import Documents
from authwright.mock.failures import RETRY_AFTER, Failures
from authwright.mock.limiter import Limiter
from authwright.mock.messages import JSON, Reply, Request, json_reply
from authwright.mock.payloads import Finding, Payloads
from authwright.mock.routes import Match, Routes
from authwright.mock.samples import Samples
from authwright.mock.scenarios import Scenarios
from authwright.mock.sessions import Sessions
from authwright.mock.store import Store


class _Refused(Exception):
    """A call ends early, with an answer that no cause describes."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


@dataclass(slots=True)
class Engine:
    """Answers requests, from any thread; one after another, since they share the state."""

    contract: Contract
    state: Store
    settings: dict[str, Setting] = field(default_factory=dict[str, Setting])
    scenarios: Scenarios = field(default_factory=Scenarios)
    clock: Clock = field(default_factory=Clock)
    limiter: Limiter = field(default_factory=Limiter)
    lock: threading.RLock = field(default_factory=threading.RLock)
    answered: int = 0
    routes: Routes = field(init=False)
    samples: Samples = field(init=False)
    failures: Failures = field(init=False)
    payloads: Payloads = field(init=False)
    documents: Documents = field(init=False)
    sessions: Sessions = field(init=False)

    def __post_init__(self) -> None:
        api = self.contract.api
        self.settings = {**self.contract.behaviours.settings, **self.settings}
        self.routes = Routes(operations(api))
        self.samples = Samples.of(api)
        self.failures = Failures(api.error_member, self.samples, self.contract.behaviours.roles)
        self.payloads = Payloads(api, self.contract.document)
        self.documents = Documents(api, self.samples)
        self.sessions = Sessions(api)

    def handle(self, request: Request) -> Reply:
        """Answer a request. What goes wrong inside is told on the standard error and answered 500."""
        match = self.routes.find(request.method, request.path)
        name = match.operation.name if match else None
        if wait := self.scenarios.latency(name):
            time.sleep(wait)
        with self.lock:
            self.answered += 1
            try:
                reply = self._refusal(match) or self._answer(request, match)
            except Exception:
                traceback.print_exc(file=sys.stderr)
                reply = self.failures.bare(500, "the mock server failed; its log says why")
                reply.close = True
            return self.scenarios.spoil(name, reply)

    def call(self, operation: Operation, request: Request) -> Call:
        """Return a call of an operation, before anything of the request is read."""
        call = Call(
            operation=operation,
            version=self.contract.api.version,
            versions=self.contract.versions,
            request=request,
            state=self.state,
            settings=self.settings,
            limiter=self.limiter,
            now=self.clock.now(),
            default=lambda: self._by_contract(call),
            declared=lambda value: self.samples.pruned(operation.response.type, value),
        )
        return call

    def _refusal(self, match: Match | None) -> Reply | None:
        """Return what a scenario answers: a declared failure of that status, where there is one."""
        found = self.scenarios.refusal(match.operation.name if match else None)
        if found is None:
            return None
        status, wait = found
        case = next((one for one in match.operation.errors if one.status == status), None) if match else None
        reply = self.failures.bare(status)
        if case and match:
            reply = self.failures.reply(match.operation, Failure(case.cause, retry_after=wait))
        if all(name != RETRY_AFTER for name, _ in reply.headers):
            reply.headers.append((RETRY_AFTER, str(wait)))
        return reply

    def _answer(self, request: Request, match: Match | None) -> Reply:
        if match is None:
            return self._no_operation(request)
        call = self.call(match.operation, request)
        call.path = match.path
        try:
            reply = self._carry_out(call)
        except Failure as failure:
            reply = self.failures.reply(call.operation, failure)
        except _Refused as refused:
            reply = refused.reply
        if not reply.close:
            reply.headers += declared_headers(call.operation).items()
        reply.headers += [("Set-Cookie", line) for line in cookie_lines(call)]
        reply.headers += call.sent_headers.items()
        return reply

    def _no_operation(self, request: Request) -> Reply:
        falls_back = self.contract.behaviours.falls_back
        if falls_back and (reply := falls_back(request, self.contract.api.version)):
            return reply
        methods = self.routes.methods(request.path)
        if request.method == "HEAD" and "GET" in methods:
            asked = replace(request, method="GET")
            return self._answer(asked, self.routes.find(asked.method, asked.path))
        if not methods:
            return self.failures.bare(404)
        reply = self.failures.bare(405)
        reply.headers.append(("Allow", ", ".join(methods)))
        return reply

    def _carry_out(self, call: Call) -> Reply:
        """Take the steps of a call in the order in which servers usually do."""
        body, unreadable = self._parsed(call)
        if unreadable:
            self._refuse_body(call, [unreadable])
        if self.scenarios.only_examples(call.operation.name):
            return self._replied(call, self.samples.answer(call.operation, body))
        self._enter(call)
        self._identify(call)
        self._read_parameters(call)
        call.body = body
        own = self.contract.behaviours.checks.get(call.operation.name, frozenset())
        call.body, problems = self.payloads.read_body(call.operation, body, own)
        if call.operation.body is not None and problems:
            if body is not None or call.operation.body.required:
                self._refuse_body(call, problems)
            call.body = None
        if call.operation.body is not None:
            # Servers pass over what they do not know; behaviours need not.
            call.body = self.samples.pruned(call.operation.body.type, call.body)
        operate = self.contract.behaviours.operations.get(call.operation.name)
        return self._replied(call, operate(call) if operate else call.default())

    def _parsed(self, call: Call) -> tuple[Any, Finding | None]:
        """Return the body's JSON value, None for no body, and why it cannot be read."""
        request = call.request
        if call.operation.body is None or not request.body:
            return None, None
        if request.media and request.media != JSON and not request.media.endswith("+json"):
            return None, ("", "media_type", "expected application/json")
        if not request.media:
            return None, ("", "media_type", "expected application/json, got no content type")
        try:
            return json.loads(request.body), None
        except (ValueError, RecursionError):
            return None, ("", "json_invalid", "expected JSON")

    def _refuse_body(self, call: Call, problems: list[Finding]) -> None:
        describe = self.contract.behaviours.details
        detail = describe(call, problems) if describe else None
        raise self.failures.body(call.operation, problems, detail) or _Refused(
            self.failures.bare(422, "; ".join(f"{at or '/'}: {said}" for at, _, said in problems))
        )

    def _enter(self, call: Call) -> None:
        if self.contract.behaviours.enters:
            self.contract.behaviours.enters(call)
            return
        for limit in call.operation.limits:
            if limit.count is None:
                continue
            key = f"{call.operation.name} {limit.key} {call.request.peer}"
            wait = self.limiter.hit(key, limit.count, limit.window, call.now)
            if wait is not None:
                raise self.failures.limit(call.operation, wait) or _Refused(self.failures.bare(429))

    def _identify(self, call: Call) -> None:
        """Read the credential, tell the caller by it, and hold it against the levels of the operation."""
        operation, behaviours = call.operation, self.contract.behaviours
        if not operation.credentials:
            return
        found = carried(self.contract.api, operation, call.request)
        chosen = behaviours.chooses(call, found) if behaviours.chooses else next(iter(found), None)
        try:
            call.caller = self._caller(call, chosen)
        except (Failure, _Refused):
            if not operation.credentials_optional:
                raise
        needed = frozenset(() if operation.credentials_optional else operation.callers)
        if call.caller and needed and not call.caller.levels & needed:
            raise self.failures.level(operation) or _Refused(self.failures.bare(403))

    def _caller(self, call: Call, carried: Carried | None) -> Caller | None:
        if self.contract.behaviours.identifies:
            return self.contract.behaviours.identifies(call, carried)
        if carried is None:
            raise self.failures.missing(call.operation) or _Refused(self.failures.bare(401))
        caller = self.sessions.identify(self.state, carried)
        if caller is None:
            raise self.failures.invalid(call.operation) or _Refused(self.failures.bare(401))
        return caller

    def _read_parameters(self, call: Call) -> None:
        problems: list[Finding] = []
        for one in call.operation.parameters:
            texts = texts_of(call, one)
            if one.place == "path":
                problems += self.payloads.read_parameter(one, call.path[one.name])[1]
            elif not texts:
                if one.required and one.place == "query":
                    problems.append((f"/{one.name}", "required", "is missing"))
            else:
                value, found = self.payloads.read_parameter(one, texts[-1])
                problems += found
                if one.place == "query":
                    call.query[one.name] = value
                else:
                    call.headers[one.name] = texts[-1]
        if problems:
            self._refuse_body(call, problems)

    def _by_contract(self, call: Call) -> Any:
        """Return what an operation answers by its declarations: a document, an example, a new session."""
        if self.documents.has(call.operation):
            if call.operation.method == "GET":
                return self.documents.read(self.state, call.operation, call.path)
            body = call.body if is_object(call.body) else {}
            return self.documents.write(self.state, call.operation, call.path, body)
        answer = self.sessions.carry_out(call, self.samples.answer(call.operation, call.body))
        self._declared_cookies(call, answer)
        return answer

    def _declared_cookies(self, call: Call, answer: Any) -> None:
        """Set the cookies that carry a new token, and clear those that the operation clears."""
        effect = call.operation.session
        token = answer.get(effect.token) if is_object(answer) and effect.token else None
        keys = {one.key for one in self.contract.api.schemes if one.kind == "cookie"}
        for cookie in call.operation.cookies:
            if cookie.action == "sets" and cookie.name in keys and isinstance(token, str):
                call.set_cookie(cookie.name, token)
            elif cookie.action == "clears":
                call.clear_cookie(cookie.name)

    def _replied(self, call: Call, answer: Any) -> Reply:
        if not isinstance(answer, Answer):
            return json_reply(call.operation.response.status, answer)
        if answer.media is None:
            return json_reply(answer.status, answer.body)
        return Reply(answer.status, str(answer.body).encode(), answer.media)

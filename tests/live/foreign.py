"""Lets the walk drive a client of another language, behind the names of the Python client.

What a step calls goes to that client's driver, the one of `tests/conformance/behaviour`; what it answers
comes back as the Python client's models and errors, so steps need not know which client they walk with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from itertools import count
from typing import Any, Final, TypeAlias, cast
from unittest import mock

from openwebui_auth import Carrier, EnrollPrompt, OpenWebUI, Prompt, RecoveryCode, errors, models
from openwebui_auth._runtime.model import OMIT, Model, to_wire
from openwebui_auth._runtime.operation import Operation
from openwebui_auth.resources import AuthsClient, ServerClient
from pydantic import JsonValue, SecretStr, TypeAdapter

from tests.conformance.behaviour.clients import started
from tests.conformance.behaviour.driver import Driver
from tests.live.driver import Driven
from tests.live.log import Log
from tests.live.proxy import recording_proxy
from tests.live.wire import Wire

Result: TypeAlias = (
    models.SessionUserResponse
    | models.PendingUserResponse
    | models.MfaEnrollmentResponse
    | models.MfaRecoveryCodesResponse
)
_RESULT: Final[TypeAdapter[Result]] = TypeAdapter(Result)
_REWRITTEN: Final = {"AdminConfigInput": "AdminConfig", "LdapServerConfigInput": "LdapServerConfig"}


class ForeignClient:
    """A client in another process. Its resources are those of the Python client, which call this one."""

    def __init__(self, driver: Driver, log: Log, base_url: str, name: str, numbers: Iterator[int]) -> None:
        self._driver, self._log, self._name, self._numbers = driver, log, name, numbers
        self._results: list[tuple[object, int]] = []
        self.base_url = base_url
        self.auths = _ForeignAuths(self)
        self.server = ServerClient(cast("Any", self))

    def __repr__(self) -> str:
        state = self._driver.ask("state", client=self._name)
        self._log.shown += state["printed"]
        return str(state["printed"][0])

    @property
    def token(self) -> SecretStr | None:
        """The token that the client holds."""
        token = self._driver.ask("state", client=self._name)["token"]
        return SecretStr(token) if token is not None else None

    def with_token(self, token: str | SecretStr | None, *, carrier: Carrier | None = None) -> ForeignClient:
        """Derive a client."""
        name = f"client-{next(self._numbers)}"
        plain = token.get_secret_value() if isinstance(token, SecretStr) else token
        how = asdict(carrier) if carrier else None
        self._driver.ask("derive", client=self._name, into=name, token=plain, carrier=how)
        return ForeignClient(self._driver, self._log, self.base_url, name, self._numbers)

    def call(
        self,
        operation: Operation[Any],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = OMIT,
        options: Mapping[str, object] | None = None,
    ) -> Any:
        """Have an operation called, as `SyncClient.call` does."""
        given = {} if body is OMIT else {"body": to_wire(body)}
        number = self._driver.send(
            "call",
            client=self._name,
            call=f"{operation.resource}/{operation.name}",
            path=list((path or {}).values()),
            params={**(query or {}), **(headers or {})},
            options=dict(options or {}),
            raw=False,
            **given,
        )
        return self._came(self._driver.reply(number), operation.adapter, number)

    def finish(self, result: object, callbacks: Mapping[str, Callable[[Any], Any]]) -> Result:
        """Have a sign-in finished by the client's own helper; callbacks are asked here."""
        of = next(number for one, number in reversed(self._results) if one is result)
        number = self._driver.send(
            "finish",
            client=self._name,
            finish="auths/complete_signin",
            of=of,
            asks=list(callbacks),
            options={},
        )
        while "ask" in (reply := self._driver.reply(number)):
            self._log.shown += reply["printed"]
            try:
                said = callbacks[reply["ask"]](_prompt(reply["about"]))
            except BaseException:
                self._driver.close()
                raise
            self._driver.answer(number, **_answer(said))
        return cast("Result", self._came(reply, _RESULT, number))

    def _came(self, reply: dict[str, Any], adapter: TypeAdapter[Any], number: int) -> Any:
        self._log.shown += reply["printed"]
        if "error" in reply:
            raise _restored(reply["error"])
        result = adapter.validate_python(reply["result"], by_alias=True, by_name=False)
        self._results.append((result, number))
        return result


class _ForeignAuths(AuthsClient):
    """The resource with the helper, which is the foreign client's own."""

    def __init__(self, client: ForeignClient) -> None:
        super().__init__(cast("Any", client))
        self._foreign = client

    def complete_signin(self, result: Any, **callbacks: Any) -> Any:
        """Finish a sign-in."""
        return self._foreign.finish(result, callbacks)


@contextmanager
def open_foreign(client: str, base_url: str, wire: Wire, log: Log) -> Iterator[OpenWebUI]:
    """Open a client by its name in the behaviour kit."""
    with recording_proxy(base_url, wire) as url:
        driver = started(client)
        try:
            made = ForeignClient(driver, log, base_url, "main", count())
            _make(driver, url)
            with _rewriting(driver, log):
                yield cast("OpenWebUI", Driven(made, lambda returned: returned, log))
            ended = driver.ask("end")
            log.shown += [*ended["printed"], *(line["text"] for line in ended["logs"]), driver.stray()]
        finally:
            driver.close()


def _make(driver: Driver, url: str) -> None:
    retries = {"count": 2, "first": 0.5, "longest": 8.0, "retry_after_cap": 60.0}
    settings = {
        "token": None,
        "carrier": None,
        "server_version": None,
        "timeout": 30.0,
        "total_timeout": None,
    }
    driver.ask("client", client="main", base_url=url, hooks=[], log=True, retries=retries, **settings)


@contextmanager
def _rewriting(driver: Driver, log: Log) -> Iterator[None]:
    """Have forms that are made of answers made by the foreign client too: both must be the same."""

    def checked(name: str, plain: Callable[[Model], Model]) -> Callable[[Model], Model]:
        def from_response(response: Model) -> Model:
            form = plain(response)
            reply = driver.ask(
                "rewrite", rewrite=_REWRITTEN[name], into=name, response=to_wire(response), changes={}
            )
            log.shown += reply["printed"]
            assert reply["result"] == to_wire(form)
            return form

        return from_response

    patches = [
        mock.patch.object(kind, "from_response", checked(name, kind.from_response))
        for name in _REWRITTEN
        for kind in [getattr(models, name)]
    ]
    for patch in patches:
        patch.start()
    try:
        yield
    finally:
        for patch in patches:
            patch.stop()


def _restored(told: dict[str, Any]) -> errors.ApiError:
    """Return the Python client's error that says what the foreign one says."""
    kind: type[errors.ApiError] = getattr(errors, told.pop("class"))
    error = kind.__new__(kind)
    error.args = (told.pop("message"),)
    for name, value in told.items():
        if name not in {"bases", "problems", "raw_body"}:
            setattr(error, name, value)
    return error


def _prompt(about: dict[str, JsonValue]) -> Any:
    """Return what a callback of the Python client is told."""
    if "recovery_codes" in about:
        return [SecretStr(code) for code in cast("list[str]", about["recovery_codes"])]
    challenge = models.MfaChallengeResponse.model_validate(about["challenge"])
    attempt, cause = cast("int", about["attempt"]), cast("str | None", about.get("refused"))
    refused = errors.AuthenticationError(status=401, method="", path="", cause=cause) if cause else None
    if "setup" in about:
        setup = models.MfaSetupResponse.model_validate(about["setup"])
        return EnrollPrompt(challenge=challenge, setup=setup, attempt=attempt, refused=refused)
    return Prompt(challenge=challenge, attempt=attempt, refused=refused)


def _answer(said: object) -> dict[str, Any]:
    if isinstance(said, RecoveryCode):
        return {"recovery_code": said.secret.get_secret_value()}
    return {"answer": said.get_secret_value() if isinstance(said, SecretStr) else said}

"""A canary in every secret field and credential shows in nothing printed, logged, raised or dumped."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import httpx2
import pytest
from openwebui_auth import ApiError, AsyncOpenWebUI, Carrier, OpenWebUI, models
from pydantic import BaseModel, ValidationError

from tests.sdk.python.planted import CANARY, STRANGER, Call, planted_calls

CALLS = list(planted_calls())
OURS = ("openwebui_auth", "httpx2", "httpcore2", "h11", "anyio")


def answer(status: int, content: bytes | str, media_type: str = "application/json") -> httpx2.Response:
    headers = {"content-type": media_type, "set-cookie": f"token={CANARY}; Path=/"}
    return httpx2.Response(status, content=content, headers=headers)


def validation_errors(call: Call) -> str:
    echo = {"type": "missing", "loc": ["body", "x"], "msg": "Field required", "input": call.request}
    return json.dumps({"detail": [echo | {"ctx": {"error": CANARY}}]})


def as_text(call: Call) -> str:
    return json.dumps({"sent": call.request, "answered": call.response, "secret": CANARY})


# Every way in which a call ends, with what a careless server would send then.
OUTCOMES: dict[str, Callable[[Call], httpx2.Response | Exception]] = {
    "success": lambda call: answer(200, json.dumps(call.response)),
    "validation errors that echo": lambda call: answer(422, validation_errors(call)),
    "plain text that echoes": lambda call: answer(503, as_text(call), "text/html"),
    "a page that echoes": lambda call: answer(200, f"<p>{as_text(call)}", "text/html"),
    "not JSON": lambda call: answer(200, as_text(call)[:-1]),
    "another shape": lambda call: answer(200, json.dumps([call.response, CANARY])),
    "wrong types": lambda call: answer(200, json.dumps({"token": {"x": CANARY}, "next_step": [CANARY]})),
    "an unknown step": lambda call: answer(200, json.dumps({"next_step": "dance", "token": CANARY})),
    "a redirect": lambda _: httpx2.Response(302, headers={"location": f"https://x.test/?token={CANARY}"}),
    "no role": lambda _: answer(401, json.dumps({"detail": "Not authenticated", "token": CANARY})),
    "refused": lambda _: httpx2.ConnectError("refused"),
    "cut off": lambda _: httpx2.ReadError("cut off"),
    "too late": lambda _: httpx2.ReadTimeout("timed out"),
}


class Shown:
    """All the text that a call leaves behind."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def result(self, value: object) -> None:
        self.texts += [repr(value), str(value), f"{value}"]
        if isinstance(value, BaseModel):
            self.texts += [repr(value.model_dump()), value.model_dump_json()]

    def error(self, error: Exception) -> None:
        self.texts += [repr(error), str(error), repr(vars(error)), repr(error.__cause__)]
        self.texts += traceback.format_exception(error)
        self.texts.append(repr(pickle.loads(pickle.dumps(error)).__dict__))  # noqa: S301 - made right here
        self.texts += list(self._locals(error))

    def _locals(self, error: BaseException | None) -> Iterator[str]:
        """Yield what tools that record variables would find in the frames below the caller's."""
        while error is not None:
            for frame, _ in traceback.walk_tb(error.__traceback__):
                if str(frame.f_globals.get("__name__", "")).startswith(OURS):
                    yield repr(frame.f_locals)
            error = error.__cause__ or error.__context__

    @property
    def leaks(self) -> list[str]:
        return [text for text in self.texts if CANARY in text or STRANGER in text]


@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_nothing_shows_the_canary(asynchronous: bool, outcome: str, caplog: pytest.LogCaptureFixture) -> None:
    planted, shown = 0, Shown()
    with caplog.at_level(logging.DEBUG):
        for carrier in (Carrier(), Carrier("header", "x-api-key"), Carrier("cookie", "token")):
            for call in CALLS:
                planted += call.planted
                run(call, carrier, OUTCOMES[outcome], shown, asynchronous=asynchronous)
    shown.texts += [record.getMessage() for record in caplog.records]
    assert shown.leaks == []
    assert planted > 100
    assert len(shown.texts) > 500


def run(
    call: Call,
    carrier: Carrier,
    outcome: Callable[[Call], httpx2.Response | Exception],
    shown: Shown,
    *,
    asynchronous: bool,
) -> None:
    def respond(_: httpx2.Request) -> httpx2.Response:
        given = outcome(call)
        if isinstance(given, Exception):
            raise given
        return given

    settings: Any = {"transport": httpx2.MockTransport(respond), "token": CANARY, "carrier": carrier}
    body = {} if call.request is None else {"body": call.request}

    async def awaited() -> Any:
        async with AsyncOpenWebUI("http://api.test", **settings, retries=0) as client:
            shown.texts.append(repr(client))
            return await client.call(call.operation, path=call.path, **body)

    try:
        if asynchronous:
            shown.result(asyncio.run(awaited()))
            return
        with OpenWebUI("http://api.test", **settings, retries=0) as client:
            shown.texts.append(repr(client))
            shown.result(client.call(call.operation, path=call.path, **body))
    except ApiError as error:
        shown.error(error)


def test_the_search_would_find_one() -> None:
    shown = Shown()
    shown.result({"password": CANARY})
    assert len(shown.leaks) == 3
    shown = Shown()
    shown.error(ValueError(f"bad: {CANARY}"))
    assert shown.leaks


@pytest.mark.parametrize("name", sorted(models.__all__))
def test_no_model_shows_what_it_is_made_of(name: str) -> None:
    model = getattr(models, name)
    if not (isinstance(model, type) and issubclass(model, BaseModel)):
        return
    shown = Shown()
    for call in CALLS:
        for value in (call.request, call.response):
            try:
                shown.result(model.model_validate(value))
            except ValidationError as error:
                shown.texts += [str(error), repr(error)]
    assert shown.leaks == []


class Cookies(BaseHTTPRequestHandler):
    """Answers every request with a cookie."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = b'{"version": "0.12.4", "deployment_id": ""}'
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.send_header("set-cookie", f"token={CANARY}; Path=/")
        self.send_header("x-odd", f"quote \"{CANARY}\" \\ and 'more'")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is inherited
        """Stay quiet."""


def test_the_log_of_the_connection_shows_no_cookie_either(caplog: pytest.LogCaptureFixture) -> None:
    with HTTPServer(("127.0.0.1", 0), Cookies) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        url = f"http://127.0.0.1:{server.server_port}"
        with caplog.at_level(logging.DEBUG), OpenWebUI(url, token=CANARY) as client:
            client.server.get_version(options={"headers": {"x-mine": CANARY}})
        server.shutdown()
        thread.join()
    logged = [f"{record.name}: {record.getMessage()}" for record in caplog.records]
    connection = [
        line for line in logged if line.startswith("httpcore2.http11: receive_response_headers.comp")
    ]
    assert len(connection) == 1
    assert "content-length" in connection[0].lower()
    assert [line for line in logged if CANARY in line] == []

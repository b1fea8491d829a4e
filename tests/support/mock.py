"""A mock server in this process, and talking to it."""

import http.client
import json
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from authwright.config import Config, read_config
from authwright.mock.engine import Engine
from authwright.mock.load import contract_of
from authwright.mock.server import MockServer
from authwright.mock.store import Store
from authwright.run import Run
from tests.support.project import ROOT


@dataclass(frozen=True, slots=True)
class Said:
    """An answer; `body` is its JSON value, or its text."""

    status: int
    media: str
    body: Any
    headers: Mapping[str, str]
    cookies: tuple[str, ...] = ()

    @property
    def is_json(self) -> bool:
        """Whether the body is JSON."""
        return self.media == "application/json"


@dataclass(frozen=True, slots=True)
class Served:
    """A mock server, and how it is asked."""

    engine: Engine
    port: int

    def ask(
        self, method: str, path: str, headers: Mapping[str, str] | None = None, body: bytes = b""
    ) -> Said:
        """Send a request and return the answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, path, body or None, dict(headers or {}))
            answer = connection.getresponse()
            text = answer.read()
        finally:
            connection.close()
        media = (answer.getheader("content-type") or "").partition(";")[0]
        body_ = json.loads(text) if media == "application/json" and text else text.decode()
        headers_ = {k.lower(): v for k, v in answer.getheaders()}
        return Said(answer.status, media, body_, headers_, tuple(answer.headers.get_all("set-cookie", ())))

    def send(self, method: str, path: str, value: Any = None, token: str | None = None) -> Said:
        """Send a JSON value, by a bearer token if there is one."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        if value is None:
            return self.ask(method, path, headers)
        headers["Content-Type"] = "application/json"
        return self.ask(method, path, headers, json.dumps(value).encode())

    def tell(self, what: str, **value: Any) -> Any:
        """Tell the mock itself something; return its answer, which has to be a good one."""
        said = self.send("POST", f"/_mock/{what}", value)
        assert said.status == 200, said
        return said.body


@contextmanager
def serving(
    version: str | None = None, config: Config | None = None, state: Path | None = None
) -> Iterator[Served]:
    """Serve a version of a project's spec, by default of this one's, while the context lasts."""
    config = config or read_config(ROOT / "pyproject.toml")
    engine = Engine(contract_of(Run(config), version), Store(state))
    server = MockServer(engine)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield Served(engine, server.server_address[1])
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        engine.state.close()


@contextmanager
def running(*words: str, folder: Path = ROOT) -> Iterator[tuple[subprocess.Popen[str], Any]]:
    """Run `authwright mock --json` as a process; give it and what it printed when it was ready."""
    command = [sys.executable, "-m", "authwright", "mock", "--json", *words]
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=folder, **pipes) as process:
        try:
            assert process.stdout is not None
            yield process, json.loads(process.stdout.readline())
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(10)

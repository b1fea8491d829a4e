"""The runtime of the TypeScript client: its own tests, its types, and a life on three platforms."""

from __future__ import annotations

import json
import re
import shutil
import socket
import subprocess
from collections.abc import Callable, Generator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Final

import pytest

from authwright.resources import templates_folder
from tests.support.project import ROOT
from tests.support.typescript import CLIENT, compiled, run, tool

HERE: Final = Path(__file__).parent
RUNTIME: Final = templates_folder() / "clients" / "typescript" / "static" / "runtime"
TESTS: Final = sorted(HERE.glob("*.test.ts"))
SECRET: Final = "hush-hush"
BUNS: Final = sorted((ROOT / "node_modules" / "@oven").glob("bun-*/bin/bun*"))


def bundled(source: Path, folder: Path) -> Path:
    """Return a file with all that it imports as one module."""
    file = folder / f"{source.stem}.mjs"
    options = ("--bundle", "--platform=node", "--format=esm", "--packages=external", "--sourcemap=inline")
    run(tool("esbuild"), source, *options, "--log-level=warning", f"--outfile={file}")
    return file


def test_there_are_tests() -> None:
    assert len(TESTS) >= 8


@pytest.mark.parametrize("source", TESTS, ids=lambda source: source.name.removesuffix(".test.ts"))
def test_of_the_runtime(source: Path, tmp_path: Path) -> None:
    said = run("node", "--enable-source-maps", "--test", "--test-reporter=tap", bundled(source, tmp_path))
    counts = dict(re.findall(r"^# (\w+) (\d+)", said, re.MULTILINE))
    assert int(counts["pass"]) >= 10, said
    assert counts["fail"] == counts["skipped"] == counts["todo"] == "0", said


def test_a_test_that_fails_is_told(tmp_path: Path) -> None:
    source = tmp_path / "wrong.test.ts"
    source.write_text('import { test } from "node:test"; test("wrong", () => { throw new Error("no"); });')
    with pytest.raises(AssertionError, match="wrong"):
        run("node", "--test", bundled(source, tmp_path))


def test_runtime_and_tests_have_the_types_that_they_say(tmp_path: Path) -> None:
    runtime = tmp_path / RUNTIME.relative_to(RUNTIME.parents[4])
    shutil.copytree(RUNTIME, runtime)
    shutil.copytree(
        HERE, tmp_path / HERE.relative_to(ROOT), ignore=shutil.ignore_patterns("*.py", "__pycache__")
    )
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    shutil.copytree(CLIENT / "src", tmp_path / "client")
    paths = {"openwebui-auth": ["./client/index.ts"]}
    compiled(tmp_path, ["tests", "templates"], types=["node"], paths=paths)
    # A package for all platforms may not lean on the types of one.
    compiled(tmp_path, ["templates"])


class Server(BaseHTTPRequestHandler):
    """Answers by the path, well or badly."""

    protocol_version = "HTTP/1.1"
    ended = Event()
    flaky = 0

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/auths/":
            known = self.headers["authorization"] == f"Bearer {SECRET}"
            self.reply({"id": "u1"}) if known else self.reply({"detail": "Not authenticated"}, 401)
        elif path == "/echo":
            self.reply({"path": self.path})
        elif path == "/flaky":
            Server.flaky += 1
            self.reply({}, 200 if Server.flaky % 3 == 0 else 503, {"x-attempt": str(Server.flaky % 3 or 3)})
        elif path == "/redirect":
            self.reply({}, 307, {"location": "/auths/"})
        else:
            self.misbehave(path)

    def misbehave(self, path: str) -> None:
        """Begin an answer, or do not; wait, or do not; then hang up."""
        if path != "/never":
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", "100")
            self.end_headers()
            self.wfile.write(b'{"id":')
            self.wfile.flush()
        if path != "/cut":
            self.ended.wait(10)
        self.close_connection = True

    def do_POST(self) -> None:
        sent = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.reply({"id": "u1", "token": sent["password"]})

    def reply(self, body: object, status: int = 200, headers: dict[str, str] | None = None) -> None:
        """Answer with JSON."""
        content = json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"content-type": "application/json", **(headers or {})}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Log nothing."""


@pytest.fixture
def url() -> Generator[str]:
    Server.ended.clear()
    Server.flaky = 0
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    Server.ended.set()
    server.shutdown()
    thread.join()
    server.server_close()


def closed_port() -> int:
    """Return a port on which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def bun() -> Path:
    """Return the program in the package for this platform: the one in `.bin` needs an install script."""
    for file in BUNS:
        if subprocess.run([file, "--version"], capture_output=True, check=False).returncode == 0:
            return file
    raise AssertionError("bun is missing: run `make node`")


PLATFORMS: Final[dict[str, Callable[[], list[str | Path]]]] = {
    "node": lambda: ["node", "--enable-source-maps"],
    "deno": lambda: [tool("deno"), "run", "--quiet", "--no-config", "--allow-net=127.0.0.1", "--allow-env"],
    "bun": lambda: [bun()],
}


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_life_on(platform: str, url: str, tmp_path: Path) -> None:
    file = bundled(HERE / "smoke.ts", tmp_path)
    said = run(*PLATFORMS[platform](), file, url, f"http://127.0.0.1:{closed_port()}", folder=tmp_path)
    assert said.endswith("done\n"), said
    assert SECRET not in said, said
    assert "AuthenticationError" in said
    assert "<not shown>" in said

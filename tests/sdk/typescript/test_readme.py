"""The samples of the README: each has the types that it says, and does what the text around it tells."""

import json
import re
import shutil
import subprocess
from collections.abc import Generator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import PIPE, STDOUT
from threading import Thread
from typing import Any, Final

import pytest

from tests.sdk.python.mfa_server import KEY, RECOVERY_CODES, RESET, SETUP_CODE, MfaServer
from tests.support.project import ROOT, exchanges, read_json
from tests.support.typescript import CLIENT, compiled, run, tool

README: Final = (CLIENT / "README.md").read_text(encoding="utf-8")
SAMPLES: Final = re.findall(r"^```ts\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
NAME: Final = str(read_json(CLIENT / "package.json")["name"])
PASSWORD: Final = "a password of the environment"
BASE: Final = "/api/v1/auths"
# Some samples end with a client that was made.
OPTIONS: Final[dict[str, Any]] = {"types": ["node"], "noUnusedLocals": False}


class Server(BaseHTTPRequestHandler):
    """Answers as 0.12 does: a version, settings, a sign-in that goes on with `mfa` where there is one."""

    protocol_version = "HTTP/1.1"
    mfa: MfaServer | None = None
    sent: dict[str, Any]

    def do_GET(self) -> None:
        if self.path == "/api/version":
            self.reply(200, {"version": "0.12.4", "deployment_id": ""})
        elif self.path == "/api/config":
            self.reply(200, {"status": True, "name": "Open WebUI", "version": "0.12.4"})
        elif self.path == f"{BASE}/admin/config":
            self.reply(200, recorded(f"{BASE}/admin/config", "GET"))
        else:
            self.reply(404, {"detail": "Not Found"})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.sent[self.path] = body
        if self.path == f"{BASE}/admin/config":
            self.reply(200, body)
        elif Server.mfa is not None:
            status, answer, headers = Server.mfa.answer(self.path.removeprefix(BASE), body)
            self.reply(status, answer, headers)
        else:
            self.reply(200, recorded(f"{BASE}/signin", "POST"))

    def reply(self, status: int, value: Any, headers: dict[str, str] | None = None) -> None:
        """Answer with JSON."""
        content = json.dumps(value).encode()
        self.send_response(status)
        for name, text in {"content-type": "application/json", **(headers or {})}.items():
            self.send_header(name, text)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Log nothing."""


def recorded(path: str, method: str) -> Any:
    """Return a recorded answer of 0.12 that went well."""
    return next(
        one["response_json"]
        for one in exchanges()
        if (one["version"], one["path"], one["method"], one["status"]) == ("0.12.4", path, method, 200)
    )


@pytest.fixture
def url() -> Generator[str]:
    Server.mfa, Server.sent = None, {}
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that has the package, and each sample as a module."""
    folder = tmp_path_factory.mktemp("readme")
    package = folder / "node_modules" / NAME
    shutil.copytree(CLIENT, package, ignore=shutil.ignore_patterns("dist", "node_modules"))
    run(tool("tsc"), folder=package)
    (folder / "node_modules" / "@types").symlink_to(ROOT / "node_modules" / "@types")
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    for index, text in enumerate(SAMPLES):
        (folder / f"sample{index}.ts").write_text(text, encoding="utf-8")
    return folder


def sample(part: str) -> int:
    """Return the index of the one sample that holds `part`."""
    (index,) = [index for index, text in enumerate(SAMPLES) if part in text]
    return index


def ready(project: Path, index: int, url: str) -> list[str | Path]:
    """Return the command that runs a sample against a server."""
    text = SAMPLES[index].replace("http://localhost:8080", url)
    code = run(tool("esbuild"), "--loader=ts", "--format=esm", "--log-level=warning", text=text)
    file = project / f"sample{index}.mjs"
    file.write_text(code, encoding="utf-8")
    return ["env", f"PASSWORD={PASSWORD}", "TOKEN=a.token", "node", file]


def play(project: Path, part: str, url: str) -> str:
    """Run the sample that holds `part` against a server, and return what it prints."""
    return run(*ready(project, sample(part), url), folder=project)


def typed(project: Path, part: str, url: str, *answers: tuple[str, str]) -> str:
    """Return what the sample prints while each prompt gets its answer typed in."""
    command = ready(project, sample(part), url)
    with subprocess.Popen(command, cwd=project, stdin=PIPE, stdout=PIPE, stderr=STDOUT, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        said = ""
        for prompt, answer in answers:
            while not said.endswith(prompt):
                read = process.stdout.read(1)
                assert read, said
                said += read
            process.stdin.write(f"{answer}\n")
            process.stdin.flush()
        said += process.stdout.read()
        assert process.wait(20) == 0, said
        return said


def test_every_sample_has_the_types_that_it_says(project: Path) -> None:
    assert len(SAMPLES) >= 9
    compiled(project, [f"sample{index}.ts" for index in range(len(SAMPLES))], **OPTIONS)


def test_the_compiler_looks_at_them(project: Path) -> None:
    (project / "wrong.ts").write_text(
        SAMPLES[sample("switch (")].replace("password:", "passwort:"), encoding="utf-8"
    )
    with pytest.raises(AssertionError, match="passwort"):
        compiled(project, ["wrong.ts"], **OPTIONS)


def test_the_first_call(project: Path, url: str) -> None:
    assert "getVersion()" in SAMPLES[0]
    assert "0.12.4" in run(*ready(project, 0, url), folder=project)


def test_a_sign_in_that_is_a_session(project: Path, url: str) -> None:
    said = play(project, "switch (", url)
    assert "ada@example.com" in json.dumps(Server.sent[f"{BASE}/signin"])
    assert Server.sent[f"{BASE}/signin"]["password"] == PASSWORD
    assert "<not shown>" in said
    assert recorded(f"{BASE}/signin", "POST")["token"] not in said


@pytest.mark.parametrize(("step", "shown"), [("verify", "verify\n"), ("enroll", "enroll\n")])
def test_a_sign_in_that_is_not_finished(step: str, shown: str, project: Path, url: str) -> None:
    Server.mfa = MfaServer(step)
    assert play(project, "switch (", url) == shown


def test_a_sign_in_is_finished(project: Path, url: str) -> None:
    Server.mfa = MfaServer("recover")
    asked = (("Token of the operator: ", RESET), ("First code: ", SETUP_CODE))
    said = typed(project, "completeSignin(", url, *asked)
    assert KEY in said
    assert " ".join(RECOVERY_CODES) in said
    assert "a.session.token" not in said
    assert "<not shown>" in said


def test_what_was_read_is_written_back(project: Path, url: str) -> None:
    play(project, "toAdminConfigInput(", url)
    read = recorded(f"{BASE}/admin/config", "GET")
    sent = Server.sent[f"{BASE}/admin/config"]
    assert sent["SHOW_ADMIN_DETAILS"] is False
    assert {
        name: value for name, value in sent.items() if name != "SHOW_ADMIN_DETAILS"
    }.items() <= read.items()


def test_an_error_tells_what_it_is(project: Path, url: str) -> None:
    said = play(project, "error.status, error.cause", f"{url}/elsewhere")
    assert said == "404 undefined Not Found\n"


def test_a_call_is_cancelled(project: Path, url: str) -> None:
    assert play(project, "cancel.abort()", url) == "AbortError\n"


def test_the_answer_as_it_came(project: Path, url: str) -> None:
    said = play(project, "raw.parse()", url)
    assert said.startswith("200 ")
    assert "0.12.4" in said


def test_a_function_without_a_client(project: Path, url: str) -> None:
    assert "0.12.4" in play(project, "connect({", url)


def test_what_tells_of_requests_says_nothing(project: Path, url: str) -> None:
    assert play(project, "logger: console", url) == ""

"""What the README shows is true: its samples run, its spec builds, its quotation is one."""

import json
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from authwright.cli import COMMANDS
from tests.support.project import ROOT, exchanges

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def block(language: str, part: str) -> str:
    """Return the one sample in `language` that holds `part`."""
    (found,) = [text for name, text in BLOCKS if name == language and part in text]
    return str(found)


def recorded(path: str, method: str, keys: set[str]) -> Any:
    """Return a recorded answer of 0.12 with at least these members."""
    return next(
        one["response_json"]
        for one in exchanges()
        if one["version"] == "0.12.4"
        and (one["path"], one["method"], one["status"]) == (path, method, 200)
        and keys <= set(one.get("response_json") or {})
    )


class Stub(BaseHTTPRequestHandler):
    """Answers a sign-in and the session, as recorded."""

    def _answer(self, value: Any) -> None:
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self._answer(recorded("/api/v1/auths/signin", "POST", {"token", "permissions"}))

    def do_GET(self) -> None:
        self._answer(recorded("/api/v1/auths/", "GET", {"token", "bio"}))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is http.server's
        """Stay quiet."""


def test_the_sign_in_of_the_first_screen_runs(capsys: pytest.CaptureFixture[str]) -> None:
    with HTTPServer(("127.0.0.1", 0), Stub) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        sample = block("python", "client.auths.signin")
        exec(  # noqa: S102 - the README's own sample
            compile(sample.replace("localhost:8080", f"127.0.0.1:{server.server_port}"), "README.md", "exec"),
            {},
        )
        server.shutdown()
        thread.join()
    assert "@" in capsys.readouterr().out


def test_the_sample_of_the_validators_prints_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    sample = block("python", "v0_12.signin_form_problems")
    exec(compile(sample, "README.md", "exec"), {})  # noqa: S102 - the README's own sample
    (said,) = re.findall(r"print\(describe\(problem\)\)  # (.+)", sample)
    assert capsys.readouterr().out == f"{said}\n"


def test_the_spec_of_another_api_builds(tmp_path: Path) -> None:
    package = tmp_path / "spec" / "shop_spec"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(block("python", "SPEC = Spec("), encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(block("toml", "shop_spec"), encoding="utf-8")
    command = [sys.executable, "-m", "authwright", "build"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    for made in ("clients/python/README.md", "models/msgspec/shop_msgspec.py", "schemas/1/Item.json"):
        assert (tmp_path / "generated" / made).is_file()


def test_the_quoted_model_is_the_spec_s() -> None:
    quoted = block("python", "class UserStatus")
    assert quoted.strip() in (ROOT / "spec/openwebui_auth_spec/users.py").read_text(encoding="utf-8")


def test_every_folder_and_command_named_exists() -> None:
    for folder in re.findall(r"^\| `([\w/]+/)`", README, re.MULTILINE):
        assert (ROOT / folder).is_dir(), folder
    named = set(re.findall(r"^\$ \.venv/bin/authwright (\w+)", README, re.MULTILINE))
    assert named == set(COMMANDS)

"""Run an installed Open WebUI on a free port of the loopback interface, with a data folder of its own."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path

from tests.live.backend.install import Installation

START_TIMEOUT = 120.0
"""Seconds a server may take until `GET /health` answers 200."""

_STOP_TIMEOUT = 15.0
_POLL_INTERVAL = 0.25
_LOG_LINES = 30

# Keeps the server from loading local models and from calling anything outside this machine.
_ENVIRONMENT: Mapping[str, str] = {
    "ANONYMIZED_TELEMETRY": "false",
    "DO_NOT_TRACK": "true",
    "ENABLE_OLLAMA_API": "false",
    "ENABLE_OPENAI_API": "false",
    "ENV": "dev",  # the only setting under which /openapi.json is served
    "OFFLINE_MODE": "true",
    "RAG_EMBEDDING_ENGINE": "openai",
    "SCARF_NO_ANALYTICS": "true",
    "USE_SLIM_DOCKER": "true",
}
# 0.10 knows no slim switch; this store is imported but never contacted.
_ENVIRONMENT_0_10: Mapping[str, str] = {
    "S3_VECTOR_BUCKET_NAME": "unused",
    "S3_VECTOR_REGION": "us-east-1",
    "VECTOR_DB": "s3vector",
}
# The rest of the caller's environment stays out: a stray WEBUI_AUTH or REDIS_URL would change the server.
_INHERITED = ("LANG", "LC_ALL", "PATH", "TMPDIR", "TZ")


class ServerError(RuntimeError):
    """A server did not start; the message ends with the last lines of its log."""


class Server:
    """One running server.

    Attributes:
        version: The release that runs, such as `0.12.4`.
        base_url: Where it answers, without a trailing slash; the same for the server's whole life.
        log: The file that collects what it prints.
        started_in: Seconds that the latest start took.
    """

    def __init__(
        self, installation: Installation, folder: Path, env: Mapping[str, str] | None = None
    ) -> None:
        """Prepare a server; `start` runs it.

        Args:
            installation: The release to run.
            folder: An existing empty folder for its database, uploads and log.
            env: Environment variables on top of the harness's own, such as `{"JWT_EXPIRES_IN": "2s"}`.
        """
        self.version = installation.version
        self.log = folder / "server.log"
        self.started_in = 0.0
        self._command = installation.command
        self._folder = folder
        self._env = dict(env or {})
        self._port = _free_port()
        self._secret_key = secrets.token_hex(32)
        self._process: subprocess.Popen[bytes] | None = None
        self.base_url = f"http://127.0.0.1:{self._port}"

    @property
    def pid(self) -> int | None:
        """The process id while the server runs."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Start the server and wait until it is healthy.

        Raises:
            ServerError: It ended by itself, or was not healthy within `START_TIMEOUT` seconds.
        """
        if self._process is not None:
            raise ServerError(f"{self.base_url} runs already (pid {self._process.pid})")
        started = time.monotonic()
        command = [str(self._command), "serve", "--host", "127.0.0.1", "--port", str(self._port)]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                command,
                cwd=self._folder,
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        try:
            self._wait_until_healthy(self._process)
        except BaseException:
            self.stop()
            raise
        self.started_in = time.monotonic() - started

    def stop(self) -> None:
        """End the server by its process id; without one, do nothing."""
        process, self._process = self._process, None
        if process is None or process.poll() is not None:
            return
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(_STOP_TIMEOUT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def restart(self, env: Mapping[str, str] | None = None) -> None:
        """Start again on the same port, data and signing key.

        Args:
            env: Replaces the environment variables given so far; leave out to keep them.

        Raises:
            ServerError: As `start`.
        """
        self.stop()
        if env is not None:
            self._env = dict(env)
        self.start()

    def command(self, *arguments: str) -> str:
        """Run the server's own command on its data, as an operator would, and return what it prints.

        Raises:
            ServerError: It failed; the message ends with what it said.
        """
        done = subprocess.run(
            [str(self._command), *arguments],
            cwd=self._folder,
            # Without it only `serve` finds the files beside the package.
            env=self._environment() | {"FROM_INIT_PY": "true"},
            capture_output=True,
            text=True,
            check=False,
            timeout=START_TIMEOUT,
        )
        if done.returncode != 0:
            raise ServerError(
                f"open-webui {arguments[0]} ended with {done.returncode}:\n{done.stderr[-2000:]}"
            )
        return done.stdout

    def _environment(self) -> dict[str, str]:
        inherited = {name: os.environ[name] for name in _INHERITED if name in os.environ}
        older = _ENVIRONMENT_0_10 if self.version.startswith("0.10.") else {}
        own = {
            "DATA_DIR": str(self._folder / "data"),
            "HOME": str(self._folder),
            "PORT": str(self._port),
            "WEBUI_SECRET_KEY": self._secret_key,
        }
        return {**inherited, **_ENVIRONMENT, **older, **own, **self._env}

    def _wait_until_healthy(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + START_TIMEOUT
        while time.monotonic() < deadline:
            if process.poll() is not None:
                raise ServerError(
                    f"Open WebUI {self.version} ended with {process.returncode}:\n{self._log_tail()}"
                )
            if _answers_ok(f"{self.base_url}/health"):
                return
            time.sleep(_POLL_INTERVAL)
        raise ServerError(
            f"Open WebUI {self.version} was not healthy within {START_TIMEOUT:.0f} s:\n{self._log_tail()}"
        )

    def _log_tail(self) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-_LOG_LINES:])


# A proxy configured for this machine must not be asked for loopback addresses.
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def fetch(url: str, *, timeout: float = 10.0) -> tuple[int, bytes]:
    """GET a URL of a server, past any proxy.

    Args:
        url: An absolute URL on the loopback interface.
        timeout: Seconds to wait for a connection and for each read.

    Returns:
        The status and the body; error statuses are returned as well.

    Raises:
        OSError: Nothing answered.
    """
    try:
        with _DIRECT.open(url, timeout=timeout) as response:
            return response.status, response.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


def _answers_ok(url: str) -> bool:
    try:
        status, _ = fetch(url, timeout=5.0)
    except OSError:
        return False
    return status == 200


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port

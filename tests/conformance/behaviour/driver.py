"""A driver in its process: commands go in, replies come out, a line of JSON each."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
import time
from collections.abc import Sequence
from typing import IO, Any, Final

from tests.support.project import ROOT

PATIENCE: Final = 20.0
"""Seconds that are waited for a reply at most."""


class Driver:
    """Speaks with one driver process, which may be used by many scenarios, one after the other."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            list(command), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self._last = 0
        self._replies: dict[int, queue.Queue[dict[str, Any] | None]] = {}
        self._stray: list[str] = []
        for target, stream in ((self._listen, self._process.stdout), (self._overhear, self._process.stderr)):
            assert stream is not None
            threading.Thread(target=target, args=(stream,), daemon=True).start()

    @property
    def alive(self) -> bool:
        """Whether the process is there, and has answered whatever it was asked."""
        return self._process.poll() is None

    def send(self, do: str, **members: Any) -> int:
        """Send a command and return its number."""
        self._last += 1
        self._replies[self._last] = queue.Queue()
        self._write({"id": self._last, "do": do, **members})
        return self._last

    def answer(self, number: int, **members: Any) -> None:
        """Answer the question that a command has asked."""
        self._write({"id": number, "do": "answer", **members})

    def reply(self, number: int, seconds: float = PATIENCE) -> dict[str, Any]:
        """Return the next reply to a command. Raises DriverError when none comes."""
        try:
            found = self._replies[number].get(timeout=seconds)
        except queue.Empty:
            found = None
        if found is None:
            self.close()
            raise DriverError(f"the driver gave no reply within {seconds:g} s\n{self.stray()}")
        if "failure" in found:
            raise DriverError(f"the driver failed: {found['failure']}")
        return found

    def ask(self, do: str, **members: Any) -> dict[str, Any]:
        """Send a command and return its reply."""
        return self.reply(self.send(do, **members))

    def stray(self) -> str:
        """Return what was written besides replies since this was last asked."""
        lines, self._stray = self._stray, []
        return "\n".join(lines)

    def close(self) -> None:
        """End the process."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait(PATIENCE)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                stream.close()

    def _write(self, command: dict[str, Any]) -> None:
        stdin = self._process.stdin
        assert stdin is not None
        try:
            stdin.write(json.dumps(command).encode() + b"\n")
            stdin.flush()
        except OSError:
            time.sleep(0.1)
            raise DriverError(f"the driver has ended\n{self.stray()}") from None

    def _listen(self, stream: IO[bytes]) -> None:
        for line in stream:
            text = line.decode(errors="replace").rstrip("\n")
            reply = json.loads(text) if text.startswith('{"id":') else None
            if isinstance(reply, dict) and reply["id"] in self._replies:
                self._replies[reply["id"]].put(reply)
            else:
                self._stray.append(text)
        for waiting in list(self._replies.values()):
            waiting.put(None)

    def _overhear(self, stream: IO[bytes]) -> None:
        self._stray.extend(line.decode(errors="replace").rstrip("\n") for line in stream)


class DriverError(Exception):
    """The driver did not do its part."""

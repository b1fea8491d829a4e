"""Run generated TypeScript in one Node process, many modules after each other.

`play.mjs` beside this file says what goes over the pipes.
"""

import json
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from types import TracebackType
from typing import IO, Any, Final, Self, TypeAlias

from tests.support.project import ROOT

# A problem: where in the value, the code of the rule, and where the rule stands in the schema.
Said: TypeAlias = tuple[str, str, str]

_SCRIPT: Final = Path(__file__).with_name("play.mjs")
# Node never forgets a module that it has loaded.
_MODULES_A_PROCESS: Final = 4_000
# Modules that are sent before the first answer is read.
_MODULES_AT_ONCE: Final = 100


class NodeError(RuntimeError):
    """Node cannot be run here; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Module:
    """A module to run.

    Attributes:
        source: Its TypeScript text.
        check: The name of its function from a value to a boolean.
        problems: The name of its function from a value to its problems.
        payloads: The values, as JSON texts.
    """

    source: str
    check: str
    problems: str
    payloads: Sequence[str]


@dataclass(frozen=True, slots=True)
class Played:
    """What became of a module: a verdict and the problems for each payload, or an `error` and neither."""

    verdicts: list[bool] = field(default_factory=list[bool])
    problems: list[list[Said]] = field(default_factory=list[list[Said]])
    error: str | None = None


class NodeDriver:
    """A Node process that runs modules; to be used in a `with` statement.

    A module that fails, or takes longer than `seconds`, gets an error as its result; the next ones are run.
    """

    def __init__(self, seconds: float = 20.0) -> None:
        self._seconds: Final = seconds
        self._process: _Process | None = None
        self._played = 0

    def __enter__(self) -> Self:
        check_tools()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def play(self, modules: Sequence[Module]) -> list[Played]:
        """Run `modules` and return what became of each."""
        results: list[Played] = []
        while len(results) < len(modules):
            results += self._run(modules[len(results) :][:_MODULES_AT_ONCE])
        return results

    def _run(self, modules: Sequence[Module]) -> Iterator[Played]:
        """Yield what became of each module in turn, until one makes the process end."""
        if self._process is None or self._played >= _MODULES_A_PROCESS:
            self._stop()
            self._process = _Process()
        self._process.ask(modules)
        for number, _ in enumerate(modules):
            try:
                line = self._process.answer(self._seconds)
            except TimeoutError:
                self._stop()
                yield Played(error=f"no answer within {self._seconds:g} s")
                return
            if not line:
                self._stop()
                yield Played(error="Node ended while it ran")
                return
            self._played += 1
            yield _read(json.loads(line), number)

    def _stop(self) -> None:
        process, self._process, self._played = self._process, None, 0
        if process is not None:
            process.end()


class _Process:
    """The process, with a thread a pipe, so that neither end can block the other."""

    def __init__(self) -> None:
        command = ["node", str(_SCRIPT)]
        pipe = subprocess.PIPE
        self._popen: Final = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, encoding="ascii")
        assert self._popen.stdin is not None
        assert self._popen.stdout is not None
        self._sent: Final[SimpleQueue[str | None]] = SimpleQueue()
        self._said: Final[SimpleQueue[str]] = SimpleQueue()
        self._threads: Final = (
            Thread(target=_write, args=(self._popen.stdin, self._sent), daemon=True),
            Thread(target=_listen, args=(self._popen.stdout, self._said), daemon=True),
        )
        for thread in self._threads:
            thread.start()

    def ask(self, modules: Sequence[Module]) -> None:
        """Send `modules`, numbered from 0."""
        lines = (
            {
                "id": number,
                "source": one.source,
                "is": one.check,
                "problems": one.problems,
                "payloads": list(one.payloads),
            }
            for number, one in enumerate(modules)
        )
        self._sent.put("".join(f"{json.dumps(line)}\n" for line in lines))

    def answer(self, seconds: float) -> str:
        """Return the next line, or "" when the process has ended. Raises TimeoutError."""
        try:
            return self._said.get(timeout=seconds)
        except Empty:
            raise TimeoutError from None

    def end(self) -> None:
        """End the process and wait for it."""
        self._popen.kill()
        self._popen.wait()
        self._sent.put(None)
        for thread in self._threads:
            thread.join()


def check_tools() -> None:
    """Raise NodeError when Node cannot load esbuild here."""
    command = ["node", "-e", "require('esbuild')"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise NodeError("Node.js was not found: install Node.js 20.19 or newer") from error
    if done.returncode != 0:
        raise NodeError(f"Node cannot load esbuild: run `make node`\n{done.stderr[-800:]}")


def _write(pipe: IO[str], lines: SimpleQueue[str | None]) -> None:
    try:
        with pipe:
            while (text := lines.get()) is not None:
                pipe.write(text)
                pipe.flush()
    except BrokenPipeError:
        # The process has ended; whoever waits for its answer learns so from the other pipe.
        return


def _listen(pipe: IO[str], lines: SimpleQueue[str]) -> None:
    with pipe:
        for line in pipe:
            lines.put(line)
    lines.put("")


def _read(answer: dict[str, Any], number: int) -> Played:
    if answer["id"] != number:
        raise NodeError(f"module {number} was answered as {answer['id']}")
    if "error" in answer:
        return Played(error=answer["error"])
    problems = [[(said[0], said[1], said[2]) for said in one] for one in answer["problems"]]
    return Played(answer["verdicts"], problems)

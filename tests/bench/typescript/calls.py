"""What a call of the TypeScript client costs beyond the same request with `fetch` by hand."""

import json
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench.paired import Claim, Cost, Figure, Turn, run
from tests.bench.server import running
from tests.support.project import GENERATED
from tests.support.typescript import run as run_tool
from tests.support.typescript import tool

SOURCE: Final = Path(__file__).with_name("calls.ts")
PACKAGE: Final = GENERATED / "clients" / "typescript" / "src"
CALLS: Final = 480
"""In one turn, shared out among the tasks; a multiple of the largest number of tasks."""
TASKS: Final = (1, 16)
REQUESTS: Final = {"GET": "GET session", "POST": "POST signin"}
TARGET: Final = 1.1
TOKEN: Final = "eyJhbGciOiJIUzI1NiJ9.eyJpZCI6ImJlbmNoIn0.c2lnbmF0dXJl"

CLIENT: Final = "openwebui-auth"
RAW: Final = "fetch + json"
TIMED: Final = "fetch + json + timeout"
"""The same with what no call should do without."""

CONTESTANTS: Final = {CLIENT: "client", RAW: "raw", TIMED: "timed"}


def bundled(source: Path, file: Path, package: Path = PACKAGE) -> Path:
    """Write `source` with the client in it as one module for Node."""
    options = ("--bundle", "--platform=node", "--target=node20", "--format=esm", "--log-level=warning")
    alias = f"--alias:openwebui-auth={package / 'index.ts'}"
    run_tool(tool("esbuild"), source, *options, alias, f"--outfile={file}")
    return file


class Caller:
    """A process that makes calls, one turn at a time."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process

    def turn(self, request: str, contestant: str, tasks: int) -> Cost:
        """Have one turn made, and return what it took."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{request} {contestant} {tasks}\n")
        self.process.stdin.flush()
        told = json.loads(self.process.stdout.readline())
        return Cost(told["cpu"], told["wall"])


@contextmanager
def calling() -> Generator[Caller]:
    """Start server and caller, in a process each."""
    with tempfile.TemporaryDirectory() as folder, running() as url:
        file = bundled(SOURCE, Path(folder) / "calls.mjs")
        command = ["node", str(file), url, TOKEN, str(CALLS)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            yield Caller(process)
            assert process.stdin
            process.stdin.close()


def figures(rounds: int) -> list[Figure]:
    """Measure all cases, all contestants in one process."""
    claims = [Claim(CLIENT, RAW, TARGET), Claim(CLIENT, TIMED), Claim(TIMED, RAW)]
    found: list[Figure] = []
    with calling() as caller:
        for tasks in TASKS:
            for request, title in REQUESTS.items():
                turns: dict[str, Turn] = {
                    name: partial(caller.turn, request, told, tasks) for name, told in CONTESTANTS.items()
                }
                found += run(f"{title}, {tasks}", turns, claims, rounds=rounds, turns=CALLS)
    return found

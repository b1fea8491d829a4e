"""`authwright mock`."""

import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from authwright.cli.console import DebugOption, ProjectOption, err, out, run
from authwright.diagnostics.render import printable

if TYPE_CHECKING:
    from authwright.mock.engine import Engine
    from authwright.mock.server import MockServer
    from authwright.run import Run

_EXAMPLE = "Example: authwright mock --port 8080 --version 0.12 --scenario latency=0.2 --scenario 429@signin"

PortOption = Annotated[
    int,
    typer.Option("--port", min=0, max=65535, metavar="N", help="The port on 127.0.0.1. Default: a free one."),
]
ServedOption = Annotated[
    str | None,
    typer.Option(
        "--version", metavar="VERSION", help="A server version, such as 0.12. Default: the newest one."
    ),
]
ScenarioOption = Annotated[
    list[str] | None,
    typer.Option(
        "--scenario",
        metavar="NAME[=VALUE][@OPERATION]",
        help="Misbehave: latency=SECONDS, status=CODE, rate-limit=N, flaky=N, broken-json, truncated, html, "
        "reset, empty, examples. May be given several times.",
    ),
]
StateOption = Annotated[
    Path | None,
    typer.Option(
        "--state", metavar="FILE", dir_okay=False, help="Keep the state in this SQLite file. Default: memory."
    ),
]
SetOption = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="NAME=VALUE",
        help="A setting that the spec's behaviours know, such as an operator's. May be given several times.",
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("mock", epilog=_EXAMPLE)(mock)


def mock(  # noqa: PLR0917 - an argument for each option
    port: PortOption = 0,
    version: ServedOption = None,
    scenario: ScenarioOption = None,
    state: StateOption = None,
    settings: SetOption = None,
    verbose: Annotated[bool, typer.Option("--verbose", help="Print a line for each request.")] = False,
    project: ProjectOption = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one line of JSON, with url and pid, when it is ready.")
    ] = False,
    debug: DebugOption = False,
) -> None:
    """Serve the API on the loopback address, until interrupted."""
    with run(project, as_json=as_json) as job:
        server = _server(job, port, version, scenario or [], state, settings or [], verbose=verbose)
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stopped.set())
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    _announce(server, as_json=as_json)
    stopped.wait()
    server.shutdown()
    server.server_close()
    with server.engine.lock:
        server.engine.state.close()


def _server(
    job: "Run",
    port: int,
    version: str | None,
    scenarios: list[str],
    state: Path | None,
    settings: list[str],
    *,
    verbose: bool,
) -> "MockServer":
    from authwright.mock.engine import Engine  # noqa: PLC0415 - the stages, which a mere --help need not load
    from authwright.mock.load import contract_of  # noqa: PLC0415
    from authwright.mock.server import MockServer  # noqa: PLC0415
    from authwright.mock.settings import read_settings  # noqa: PLC0415
    from authwright.mock.store import Store  # noqa: PLC0415

    contract = contract_of(job, version)
    try:
        given = read_settings(contract.behaviours, settings)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--set") from error
    engine = Engine(contract, Store(state), given)
    _misbehave(engine, scenarios)
    return MockServer(engine, port, _tell if verbose else None)


def _tell(line: str) -> None:
    err().print(printable(line), markup=False)


def _misbehave(engine: "Engine", scenarios: list[str]) -> None:
    from authwright.ir.walk import operations  # noqa: PLC0415
    from authwright.mock.scenarios import parse_scenario  # noqa: PLC0415

    names = [one.name for one in operations(engine.contract.api)]
    try:
        engine.scenarios.set([parse_scenario(text, names) for text in scenarios])
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--scenario") from error


def _announce(server: "MockServer", *, as_json: bool) -> None:
    if as_json:
        about = {"url": server.url, "pid": os.getpid(), "version": server.engine.contract.api.version}
        sys.stdout.write(json.dumps(about) + "\n")
        sys.stdout.flush()
        return
    api = server.engine.contract.api
    out().print(f"{printable(api.title)} {api.version} at {server.url}", markup=False)
    out().print("stop it with Ctrl-C", markup=False)
    sys.stdout.flush()

"""What a call of the Python client costs beyond the same request written by hand on httpx2."""

import asyncio
import json
from collections.abc import Callable, Coroutine, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

import httpx2
from openwebui_auth import AsyncOpenWebUI, OpenWebUI
from openwebui_auth.operations import auths as operations

from tests.bench.paired import Claim, Figure, Turn, in_process, run
from tests.bench.server import running

CALLS: Final = 96
"""In one turn, shared out among the tasks; a multiple of the largest number of tasks."""
TASKS: Final = (1, 16)
TARGET: Final = 1.25
TOKEN: Final = "eyJhbGciOiJIUzI1NiJ9.eyJpZCI6ImJlbmNoIn0.c2lnbmF0dXJl"
AGENT: Final = "bench/1.0"
EMAIL: Final = "ada@example.com"
PASSWORD: Final = "correct horse"

CLIENT: Final = "openwebui_auth"
RAW: Final = "httpx2 + json"
READ: Final = "httpx2 + json + pydantic"
"""Also makes the models: what is left for the client's own machinery is told apart from it."""

PEER: Final = "owui_client"
"""Only where it is installed, see README.md; it awaits alone."""

Call = Callable[[], object]
AsyncCall = Callable[[], Coroutine[Any, Any, object]]


def headers() -> dict[str, str]:
    """Return what somebody would send by hand."""
    return {"accept": "application/json", "user-agent": AGENT, "authorization": f"Bearer {TOKEN}"}


def sync_calls(url: str, stack: ExitStack) -> dict[str, dict[str, Call]]:
    """Return the blocking calls, by request and contestant."""
    http = stack.enter_context(httpx2.Client())
    client = stack.enter_context(OpenWebUI(url, token=TOKEN))
    session, signin = operations.GET_SESSION_USER.adapter, operations.SIGNIN.adapter

    def get() -> Any:
        response = http.get(f"{url}/api/v1/auths/", headers=headers())
        response.raise_for_status()
        return json.loads(response.content)

    def post() -> Any:
        content = json.dumps({"email": EMAIL, "password": PASSWORD}).encode()
        sent = {**headers(), "content-type": "application/json"}
        response = http.post(f"{url}/api/v1/auths/signin", content=content, headers=sent)
        response.raise_for_status()
        return json.loads(response.content)

    return {
        "GET session": {
            CLIENT: client.auths.get_session_user,
            RAW: get,
            READ: lambda: session.validate_python(get()),
        },
        "POST signin": {
            CLIENT: lambda: client.auths.signin(email=EMAIL, password=PASSWORD),
            RAW: post,
            READ: lambda: signin.validate_python(post()),
        },
    }


async def async_calls(url: str, stack: ExitStack) -> dict[str, dict[str, AsyncCall]]:
    """Return the awaited calls, by request and contestant."""
    http = httpx2.AsyncClient()
    client = AsyncOpenWebUI(url, token=TOKEN)
    loop = asyncio.get_running_loop()
    stack.callback(lambda: loop.run_until_complete(http.aclose()))
    stack.callback(lambda: loop.run_until_complete(client.close()))
    session, signin = operations.GET_SESSION_USER.adapter, operations.SIGNIN.adapter

    async def get() -> Any:
        response = await http.get(f"{url}/api/v1/auths/", headers=headers())
        response.raise_for_status()
        return json.loads(response.content)

    async def post() -> Any:
        content = json.dumps({"email": EMAIL, "password": PASSWORD}).encode()
        sent = {**headers(), "content-type": "application/json"}
        response = await http.post(f"{url}/api/v1/auths/signin", content=content, headers=sent)
        response.raise_for_status()
        return json.loads(response.content)

    async def get_model() -> object:
        return session.validate_python(await get())

    async def post_model() -> object:
        return signin.validate_python(await post())

    calls: dict[str, dict[str, AsyncCall]] = {
        "GET session": {CLIENT: client.auths.get_session_user, RAW: get, READ: get_model},
        "POST signin": {
            CLIENT: lambda: client.auths.signin(email=EMAIL, password=PASSWORD),
            RAW: post,
            READ: post_model,
        },
    }
    for request, call in peer_calls(url).items():
        calls[request][PEER] = call
    return calls


def peer_calls(url: str) -> dict[str, AsyncCall]:
    """Return the calls of the peer, none where it is not installed."""
    if find_spec(PEER) is None:
        return {}
    auths = import_module(PEER).OpenWebUI(f"{url}/api", TOKEN).auths
    form = import_module(f"{PEER}.models.auths").SigninForm(email=EMAIL, password=PASSWORD)
    return {"GET session": auths.get_session_user, "POST signin": lambda: auths.signin(form)}


def repeated(call: Call, times: int) -> None:
    """Call one after the other."""
    for _ in range(times):
        call()


def threaded(call: Call, pool: ThreadPoolExecutor | None, tasks: int) -> Turn:
    """Return a turn of `CALLS` calls by `tasks` threads, by this one alone without a pool."""

    def work() -> None:
        if pool is None:
            repeated(call, CALLS)
            return
        for done in [pool.submit(repeated, call, CALLS // tasks) for _ in range(tasks)]:
            done.result()

    return lambda: in_process(work)


def awaited(call: AsyncCall, runner: asyncio.Runner, tasks: int) -> Turn:
    """Return a turn of `CALLS` calls by `tasks` tasks of one event loop."""

    async def repeat() -> None:
        for _ in range(CALLS // tasks):
            await call()

    async def work() -> None:
        await asyncio.gather(*(repeat() for _ in range(tasks)))

    return lambda: in_process(lambda: runner.run(work()))


@contextmanager
def cases() -> Generator[dict[str, dict[str, Turn]]]:
    """Yield the contestants' turns by case: request, kind of client, number of tasks."""
    turns: dict[str, dict[str, Turn]] = {}
    with running() as url, ExitStack() as stack:
        runner = stack.enter_context(asyncio.Runner())
        blocking = sync_calls(url, stack)
        waiting = runner.run(async_calls(url, stack))
        for tasks in TASKS:
            pool = stack.enter_context(ThreadPoolExecutor(tasks)) if tasks > 1 else None
            for request, calls in blocking.items():
                turns[f"{request}, sync, {tasks}"] = {
                    name: threaded(call, pool, tasks) for name, call in calls.items()
                }
            for request, coroutines in waiting.items():
                turns[f"{request}, async, {tasks}"] = {
                    name: awaited(call, runner, tasks) for name, call in coroutines.items()
                }
        yield turns


def figures(rounds: int) -> list[Figure]:
    """Measure all cases."""
    claims = [Claim(CLIENT, RAW, TARGET), Claim(READ, RAW), Claim(PEER, RAW)]
    found: list[Figure] = []
    with cases() as turns:
        for case, contestants in turns.items():
            possible = [claim for claim in claims if claim.subject in contestants]
            found += run(case, contestants, possible, rounds=rounds, turns=CALLS)
    return found

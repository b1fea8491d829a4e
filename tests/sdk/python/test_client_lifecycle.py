import asyncio
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from shutil import copytree

import httpx2
import pytest
from _runtime.async_client import AsyncClient
from _runtime.errors import InvalidRequestError, UnexpectedResponseError
from _runtime.sync_client import SyncClient
from _runtime.transport import cookieless

from tests.sdk.python.sample import ACCOUNT, BASE, GET_ACCOUNT, SIGNIN, Server, reply


def test_a_client_closes_its_own_connections_only() -> None:
    server = Server(reply(ACCOUNT))
    with SyncClient(BASE, transport=server.transport) as client:
        client.with_token("t").close()
        client.call(GET_ACCOUNT)
    with pytest.raises(InvalidRequestError, match="closed"):
        client.call(GET_ACCOUNT)


def test_an_http_client_of_the_callers_stays_open() -> None:
    server = Server(reply(ACCOUNT), reply(ACCOUNT))
    with httpx2.Client(transport=server.transport) as http:
        for _ in range(2):
            with SyncClient(BASE, http_client=http) as client:
                client.call(GET_ACCOUNT)
    assert len(server.requests) == 2


def test_the_asynchronous_client_closes_alike() -> None:
    server = Server(reply(ACCOUNT), reply(ACCOUNT))

    async def run() -> None:
        async with AsyncClient(BASE, transport=server.transport) as client:
            await client.with_token("t").close()
            await client.call(GET_ACCOUNT)
        with pytest.raises(InvalidRequestError, match="closed"):
            await client.call(GET_ACCOUNT)
        async with httpx2.AsyncClient(transport=server.transport) as http:
            async with AsyncClient(BASE, http_client=http) as client:
                await client.call(GET_ACCOUNT)
            assert not http.is_closed

    asyncio.run(run())


def test_an_http_client_keeps_its_headers_but_its_jar_is_not_sent() -> None:
    server = Server(reply({"id": "u1", "token": "s1"}, set_cookie="token=s1; Path=/"), reply(ACCOUNT))
    with httpx2.Client(transport=server.transport, headers={"X-Gateway": "g"}, follow_redirects=True) as http:
        client = SyncClient(BASE, http_client=http)
        client.call(SIGNIN, body={})
        client.with_token(None).call(GET_ACCOUNT)
        assert http.cookies.get("token") == "s1"
    assert server.last.headers["x-gateway"] == "g"
    assert "cookie" not in server.last.headers


def test_the_clients_own_jar_takes_nothing_in() -> None:
    jar = cookieless()
    server = Server(reply(ACCOUNT, set_cookie="token=s1; Path=/"))
    with httpx2.Client(transport=server.transport, cookies=jar) as http:
        assert http.get(BASE).headers["set-cookie"]
    assert len(jar) == 0


def test_an_http_client_that_would_follow_redirects_does_not() -> None:
    server = Server(reply({}, 307, location="https://evil.test/"))
    with httpx2.Client(transport=server.transport, follow_redirects=True) as http:
        client = SyncClient(BASE, token="t", http_client=http)
        with pytest.raises(UnexpectedResponseError, match="not followed"):
            client.call(GET_ACCOUNT)
    assert len(server.requests) == 1


def test_a_cookie_header_set_on_the_http_client_is_sent() -> None:
    server = Server(reply(ACCOUNT))
    with httpx2.Client(transport=server.transport, headers={"Cookie": "gateway=g"}) as http:
        SyncClient(BASE, http_client=http).call(GET_ACCOUNT)
    assert server.last.headers["cookie"] == "gateway=g"


def test_transport_and_http_client_exclude_each_other() -> None:
    with httpx2.Client() as http, pytest.raises(InvalidRequestError):
        SyncClient(BASE, transport=Server().transport, http_client=http)


def test_with_token_gives_a_subclass_fresh_resources() -> None:
    class Resource:
        def __init__(self, client: SyncClient) -> None:
            self.client = client

    class Sample(SyncClient):
        @cached_property
        def auths(self) -> Resource:
            return Resource(self)

    client = Sample(BASE, transport=Server().transport)
    assert client.auths.client is client
    other = client.with_token("t")
    assert isinstance(other, Sample)
    assert other.auths.client is other


def test_calls_of_one_asynchronous_client_may_overlap() -> None:
    answered = 0

    async def answer(request: httpx2.Request) -> httpx2.Response:
        nonlocal answered
        await asyncio.sleep(0)
        answered += 1
        return reply({"id": request.url.params["fields"]})

    async def run() -> list[str]:
        async with AsyncClient(BASE, transport=httpx2.MockTransport(answer)) as client:
            calls = [client.call(GET_ACCOUNT, query={"fields": str(number)}) for number in range(10)]
            return [account.id for account in await asyncio.gather(*calls)]

    assert asyncio.run(run()) == [str(number) for number in range(10)]
    assert answered == 10


STATIC = Path(__file__).parents[3] / "templates" / "clients" / "python" / "static"
MODULES = sorted(path.stem for path in (STATIC / "_runtime").glob("*.py") if path.stem != "__init__")


def test_the_runtime_works_wherever_it_is_copied(tmp_path: Path) -> None:
    copytree(STATIC / "_runtime", tmp_path / "some" / "client" / "_runtime")
    code = "import importlib\n" + "".join(
        f"importlib.import_module('some.client._runtime.{name}')\n" for name in MODULES
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert len(MODULES) > 10


def test_importing_the_package_or_its_errors_loads_nothing_heavy() -> None:
    code = "import sys, _runtime.errors, _runtime.operation, _runtime.options\n"
    code += "print([name for name in ('pydantic', 'httpx2') if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=STATIC,
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.stdout.strip() == "[]"


def test_addresses_are_remembered_and_not_without_end() -> None:
    with SyncClient(BASE, transport=httpx2.MockTransport(lambda _: reply(ACCOUNT))) as client:
        settings = client._settings
        assert settings.url("/one") is settings.url("/one")
        for number in range(2000):
            settings.url(f"/{number}")
        assert len(settings._urls) <= 512
        assert str(settings.url("/one")) == f"{BASE}/one"

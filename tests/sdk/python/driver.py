"""Calls the client that blocks, or runs the one that awaits to its end: one set of tests serves both."""

import asyncio
from dataclasses import fields
from typing import Any

from _runtime.async_client import AsyncClient
from _runtime.base_client import BaseClient
from _runtime.operation import Operation
from _runtime.raw import RawResponse
from _runtime.settings import ApiFacts
from _runtime.sync_client import SyncClient

from tests.sdk.python.sample import BASE, Server

_API = {one.name for one in fields(ApiFacts)} - {"carrier"}


class Driver:
    def __init__(self, asynchronous: bool) -> None:
        self.asynchronous = asynchronous

    def client(self, server: Server, base_url: str = BASE, **settings: Any) -> BaseClient[Any]:
        """A client of `server`; members of `ApiFacts` are the API's. Nothing is repeated unless asked for."""
        kind: type[BaseClient[Any]] = AsyncClient if self.asynchronous else SyncClient
        facts = {name: settings.pop(name) for name in _API & settings.keys()}
        made: Any = type(f"Sample{kind.__name__}", (kind,), {"api": ApiFacts(**facts)})
        client: BaseClient[Any] = made(base_url, **{"transport": server.transport, "retries": 0, **settings})
        return client

    def call(self, client: BaseClient[Any], operation: Operation[Any], **arguments: Any) -> Any:
        if isinstance(client, AsyncClient):
            return asyncio.run(client.call(operation, **arguments))
        assert isinstance(client, SyncClient)
        return client.call(operation, **arguments)

    def raw(self, client: BaseClient[Any], operation: Operation[Any], **arguments: Any) -> RawResponse[Any]:
        method: Any = client.call  # type: ignore[attr-defined]  # both subclasses have it
        if isinstance(client, AsyncClient):
            return asyncio.run(client.raw_response(method, operation, **arguments))
        assert isinstance(client, SyncClient)
        return client.raw_response(method, operation, **arguments)

"""Calls the client that blocks, or runs the one that awaits to its end: one set of tests serves both."""

import asyncio
from typing import Any

from _runtime.async_client import AsyncClient
from _runtime.base_client import BaseClient
from _runtime.operation import Operation
from _runtime.sync_client import SyncClient

from tests.sdk.python.sample import BASE, Server


class Driver:
    def __init__(self, asynchronous: bool) -> None:
        self.asynchronous = asynchronous

    def client(self, server: Server, base_url: str = BASE, **settings: Any) -> BaseClient[Any]:
        kind = AsyncClient if self.asynchronous else SyncClient
        return kind(base_url, transport=server.transport, **settings)

    def call(self, client: BaseClient[Any], operation: Operation[Any], **arguments: Any) -> Any:
        if isinstance(client, AsyncClient):
            return asyncio.run(client.call(operation, **arguments))
        assert isinstance(client, SyncClient)
        return client.call(operation, **arguments)

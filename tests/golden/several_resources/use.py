"""A resource is an attribute of the client."""

import asyncio

from golden_several_resources import AsyncGolden, Golden
from golden_several_resources.models import Book

from tests.golden.server import Server


def each_resource_has_its_operations() -> None:
    server = Server({"title": "Tea"}, None)
    with Golden("http://server", transport=server.transport) as client:
        assert client.books.add_book(title="Tea") == Book(title="Tea")
        assert server.url == "/books"
        assert client.books is client.books
        client.loans.lend(title="Tea")
        assert server.url == "/loans/lend"


def the_other_client_has_them_too() -> None:
    server = Server({"title": "Tea"})

    async def main() -> Book:
        async with AsyncGolden("http://server", transport=server.transport) as client:
            return await client.books.get_book()

    assert asyncio.run(main()) == Book(title="Tea")
    assert server.url == "/books/first"

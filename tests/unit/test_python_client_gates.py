"""What some versions of a server do not understand, at every depth of a body, refused by the client."""

import json
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from authwright.document import Document, ref
from authwright.ir import (
    Alias,
    Api,
    Enum,
    EnumValue,
    Lifetime,
    ListOf,
    Literal,
    MapOf,
    Member,
    Nullable,
    Parameter,
    Record,
    Ref,
    RequestBody,
    Tag,
    Union,
    UnionOf,
)
from authwright.stages.lint import Subject
from authwright.stages.lint.rules.gates import unknowable_members
from tests.support import library as lib
from tests.support.python_package import imported, mypy, write
from tests.support.shop import Shop

PACKAGE = "gated_client"
NEW, OLD = Lifetime(since="2"), Lifetime(until="2")
COLOUR = Enum(
    "Colour", "A colour", (EnumValue("red"), EnumValue("teal", lifetime=NEW)), open=True, pointer="#/Colour"
)
PART = lib.record(
    "Part",
    lib.required("name", lib.TEXT),
    lib.optional("weight", lib.NUMBER, lifetime=NEW),
    lib.optional("colour", Nullable(Ref("Colour"))),
    lib.optional("parts", ListOf(Ref("Part"))),
    used_in_requests=True,
)
CARD = lib.record(
    "Card", lib.required("kind", Literal(("card",))), lib.optional("pin", lib.TEXT, lifetime=NEW)
)
CHEQUE = lib.record("Cheque", lib.required("kind", Literal(("cheque",))))
WIRE = lib.record("Wire", lib.required("kind", Literal(("wire",))), lib.optional("pin", lib.TEXT))
PAYMENT = Union(
    "Payment",
    "A payment",
    (Member(Ref("Card")), Member(Ref("Cheque"), OLD), Member(Ref("Wire"), NEW)),
    Tag("kind", (("card", "Card"), ("cheque", "Cheque"), ("wire", "Wire"))),
    pointer="#/Payment",
)
PLACE = lib.record("Place", lib.required("street", lib.TEXT))
SPOT = lib.record("Spot", lib.required("lat", lib.NUMBER), lib.required("lon", lib.NUMBER))
RAIL = lib.record("Rail", lib.required("by", Literal(("rail",))))
ROAD = lib.record("Road", lib.required("by", Literal(("road",))))
BAG = Alias("Bag", "Parts by name.", MapOf(Ref("Part")), pointer="#/Bag")
ORDER = lib.record(
    "Order",
    lib.required("id", lib.NUMBER),
    lib.optional("bag", Ref("Bag")),
    lib.optional("part", Ref("Part"), lifetime=NEW),
    lib.optional("payment", Ref("Payment")),
    lib.optional("to", UnionOf((Ref("Place"), Ref("Spot")), (Lifetime(), NEW))),
    lib.optional("via", UnionOf((Ref("Rail"), Ref("Road")), (Lifetime(), NEW))),
    lib.optional("speed", Literal(("slow", "fast"), lifetimes=(Lifetime(), NEW))),
    lib.optional("coupon", lib.TEXT, lifetime=OLD, deprecated=True),
    used_in_requests=True,
)
TYPES = (BAG, CARD, CHEQUE, COLOUR, ORDER, PART, PAYMENT, PLACE, RAIL, ROAD, SPOT, WIRE)
OPERATIONS = (
    lib.operation("order", "POST", "/order", None, body=RequestBody(Ref("Order"))),
    lib.operation("stock", "POST", "/stock", None, body=RequestBody(ListOf(Ref("Part")))),
    lib.operation("plain", "POST", "/plain", None, body=RequestBody(Ref("Place"))),
    lib.operation("fresh", "POST", "/fresh", None, body=RequestBody(Ref("Part"), whole=True), lifetime=NEW),
    lib.operation(
        "look",
        "GET",
        "/look",
        None,
        parameters=(
            Parameter("page", "query", lib.NUMBER, False, lifetime=NEW),
            Parameter("sort", "query", Literal(("up", "down"), lifetimes=(Lifetime(), NEW)), False),
            Parameter("X-Trace", "header", lib.TEXT, False, lifetime=NEW),
        ),
    ),
    lib.OPERATIONS[-1],
)


def api() -> Api:
    return lib.library(TYPES, OPERATIONS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(api(), "gated-client", tmp_path_factory.mktemp("gated"))


@pytest.fixture(scope="module")
def package(folder: Path) -> ModuleType:
    return imported(folder, PACKAGE)


class Server:
    def __init__(self, version: str) -> None:
        self.version = version
        self.paths: list[str] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.paths.append(request.url.path)
        answer = {"version": self.version} if request.url.path == "/version" else None
        return httpx2.Response(200, content=json.dumps(answer), headers={"content-type": "application/json"})


def desk(package: ModuleType, server: Server) -> Any:
    return package.Library("http://gated.example", transport=httpx2.MockTransport(server)).desk


REFUSED: dict[str, tuple[str, dict[str, Any]]] = {
    "part of order": ("1", {"part": {"name": "n"}}),
    "bag/*/weight of order": ("1", {"bag": {"wheel": {"name": "n", "weight": 3}}}),
    'bag/*/parts/*/colour "teal" of order': (
        "1",
        {"bag": {"wheel": {"name": "n", "parts": [{"name": "m"}, {"name": "o", "colour": "teal"}]}}},
    ),
    "payment/pin of order": ("1", {"payment": {"kind": "card", "pin": "1"}}),
    'payment/kind "wire" of order': ("1", {"payment": {"kind": "wire", "pin": "1"}}),
    'payment/kind "cheque" of order': ("2.1", {"payment": {"kind": "cheque"}}),
    "to as Spot of order": ("1", {"to": {"lat": 1, "lon": 2}}),
    "via as Road of order": ("1", {"via": {"by": "road"}}),
    'speed "fast" of order': ("1", {"speed": "fast"}),
    "coupon of order": ("2", {"coupon": "c"}),
}
PASSED: list[dict[str, Any]] = [
    {},
    {"bag": {"weight": {"name": "n", "colour": "red"}}},
    {"payment": {"kind": "card"}},
    {"to": {"street": "s"}},
    {"speed": "slow"},
    {"via": {"by": "rail"}},
]


@pytest.mark.parametrize("name", REFUSED)
def test_what_the_server_is_too_old_or_too_new_for_is_refused_at_any_depth(
    package: ModuleType, name: str
) -> None:
    version, arguments = REFUSED[name]
    server = Server(version)
    with pytest.raises(package.UnsupportedByServer) as caught:
        desk(package, server).order(id=1, **arguments)
    assert caught.value.name == name
    assert server.paths == ["/version"]
    other = Server("2" if version == "1" else "1")
    desk(package, other).order(id=1, **arguments)
    assert other.paths == ["/version", "/order"]


@pytest.mark.parametrize("arguments", PASSED)
def test_what_all_versions_understand_costs_no_probe(package: ModuleType, arguments: dict[str, Any]) -> None:
    server = Server("1")
    desk(package, server).order(id=1, **arguments)
    assert server.paths == ["/order"]


def test_a_body_that_is_a_list_is_looked_at_too(package: ModuleType) -> None:
    with pytest.raises(package.UnsupportedByServer, match=r"^\*/weight of stock exists since 2"):
        desk(package, Server("1")).stock([{"name": "n"}, {"name": "m", "weight": 1}])


def test_models_are_gated_like_dicts(package: ModuleType) -> None:
    models = __import__(f"{PACKAGE}.models", fromlist=["*"])
    with pytest.raises(package.UnsupportedByServer, match=r"^part of order"):
        desk(package, Server("1")).order(id=1, part=models.Part(name="n"))


@pytest.mark.parametrize(
    ("argument", "name"), [("page", "page"), ("x_trace", "X-Trace"), ("sort", 'sort "down"')]
)
def test_parameters_are_gated(package: ModuleType, argument: str, name: str) -> None:
    value = "down" if argument == "sort" else 1 if argument == "page" else "t"
    with pytest.raises(package.UnsupportedByServer) as caught:
        desk(package, Server("1")).look(**{argument: value})
    assert caught.value.name == f"{name} of look"


def test_a_gate_that_says_what_its_operation_says_costs_no_probe(package: ModuleType) -> None:
    server = Server("2")
    desk(package, server).fresh({"name": "n", "weight": 1})
    assert server.paths == ["/fresh"]


def test_operations_without_gates_have_no_data_for_them(folder: Path) -> None:
    text = (folder / f"src/{PACKAGE}/operations/desk.py").read_text(encoding="utf-8")
    assert "gates=" not in text.partition("PLAIN: ")[2].partition("FRESH: ")[0]


def test_it_passes_mypy(folder: Path) -> None:
    assert mypy(folder).startswith("Success: no issues found")


def test_a_member_that_nothing_tells_from_another_is_a_warning() -> None:
    twin = lib.record("Twin", lib.required("street", lib.TEXT))
    to = lib.required("to", UnionOf((Ref("Place"), Ref("Twin")), (Lifetime(), NEW)))
    spoilt = replace(api(), types=(*TYPES, twin, lib.record("Order", to)))
    content = {"application/json": {"schema": ref("Order")}}
    send = {"operationId": "send", "requestBody": {"content": content}}
    document = Document({"paths": {"/order": {"post": send}}, "components": {"schemas": {"Order": {}}}})
    (found,) = unknowable_members(Subject(document, {}, document, spoilt))
    assert '"Twin" of "Order"' in found.message


def test_a_spec_gives_values_and_parameters_lifetimes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from authwright.stages.build import build  # noqa: PLC0415 - only this test goes that far
    from authwright.stages.resolve import resolve  # noqa: PLC0415 - as above
    from authwright.stages.span import span  # noqa: PLC0415 - as above

    shop = Shop(tmp_path, monkeypatch)
    document = shop.export("""
    class Item(Model):
        '''An item.'''

        size: Annotated[Literal["s", "m"], Values({"s": "Small.", "m": "Middle."}, since={"m": "2"})]
        '''Its size.'''

    ENDPOINTS = (
        Endpoint(
            name="put", method="POST", path="/put", summary="Put.", callers=(ANYONE,),
            request=Item, response=None,
            parameters=(Parameter("fast", "query", bool, "Fast.", required=False, since="2"),),
        ),
    )
    """)
    made = build(resolve(span(document, shop.collector), shop.collector), shop.collector)
    record = made.types[0]
    assert isinstance(record, Record)
    assert record.fields[0].type == Literal(("s", "m"), lifetimes=(Lifetime(), NEW))
    assert made.resources[0].operations[0].parameters[0].lifetime == NEW

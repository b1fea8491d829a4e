"""Gates as clients of all languages have them: what is a constant, what stands where, how it is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from authwright.diagnostics import Collector
from authwright.ir import (
    Enum,
    EnumValue,
    Lifetime,
    ListOf,
    Literal,
    MapOf,
    Member,
    Named,
    Nullable,
    Operation,
    Ref,
    RequestBody,
    Tag,
    Type,
    Union,
    UnionOf,
)
from authwright.ir.gates import Gate
from authwright.naming import NameBook, Recorded
from authwright.stages.render.typed import Ident
from authwright.targets.client.gates import GateTable, GateWriter, gate_table
from tests.support import library as lib
from tests.support.plain import PLAIN, call, parameter

NEW, OLD = Lifetime(since="2"), Lifetime(until="2")


SIZE = Enum("Size", "", (EnumValue("s"), EnumValue("xl", lifetime=NEW)), open=True, pointer="#/Size")
NODE = lib.record("Node", lib.optional("size", Ref("Size")), lib.optional("next", Ref("Node")))
LEAF = lib.record("Leaf", lib.optional("size", Ref("Size"), lifetime=NEW))
ANSWER = lib.record("Answer", lib.optional("late", lib.TEXT, lifetime=NEW))
FREE = lib.record("Free", lib.optional("name", lib.TEXT))


def gates_of(*operations: Operation) -> GateTable:
    api = lib.library((ANSWER, FREE, LEAF, NODE, SIZE), operations, version_probe=None)
    return gate_table(api, PLAIN, NameBook(), Collector())


def posting(type_: Type, **more: Any) -> Operation:
    return call(body=RequestBody(type_), **more)


def test_only_what_requests_hold_has_gates_and_what_is_inside_comes_first() -> None:
    table = gates_of(posting(Ref("Leaf"), response=Ref("Answer")), posting(Ref("Free")))
    assert [(one.name, one.of) for one in table.constants] == [("SIZE", "Size"), ("LEAF", "Leaf")]
    assert table.of(posting(Ref("Free"))) == {}
    assert gates_of(call(response=Ref("Answer"))).constants == ()


def test_a_type_that_holds_itself_is_late_in_its_own_gates() -> None:
    size, node = gates_of(posting(MapOf(Ref("Node")))).constants
    assert (size.name, sorted(size.late)) == ("SIZE", ["Node", "Size"])
    assert (node.name, sorted(node.late)) == ("NODE", ["Node"])


def test_an_operation_has_gates_by_place() -> None:
    operation = posting(
        Ref("Leaf"),
        parameters=(
            parameter("query", "page", lifetime=NEW),
            parameter("query", "plain"),
            parameter("header", "X-Old", lifetime=OLD),
            parameter("path", "id", lifetime=NEW),
        ),
    )
    assert gates_of(operation).of(operation) == {
        "body": Gate(ref="Leaf"),
        "query": Gate(members=(("page", Gate(NEW)),)),
        "header": Gate(members=(("X-Old", Gate(OLD)),)),
    }


def test_a_parameter_that_lives_as_long_as_its_operation_has_no_gate_of_its_own() -> None:
    both = Lifetime("2", "3")
    places = (parameter("query", "same", lifetime=NEW), parameter("query", "shorter", lifetime=both))
    operation = call(parameters=places, lifetime=NEW)
    rest = Gate(Lifetime(until="3"))
    assert gates_of(operation).of(operation) == {"query": Gate(members=(("shorter", rest),))}
    ends = replace(operation, lifetime=Lifetime("1", "3"))
    begun = (("same", Gate(NEW)), ("shorter", Gate(NEW)))
    assert gates_of(ends).of(ends) == {"query": Gate(members=begun)}


def test_names_of_gates_are_kept_for_the_next_build() -> None:
    book = NameBook()
    api = lib.library((LEAF, SIZE), (posting(Ref("Leaf")),), version_probe=None)
    gate_table(api, PLAIN, book, Collector())
    assert book.section() == {"gates": {"Size": Recorded("SIZE"), "Leaf": Recorded("LEAF")}}


def test_a_parameter_reaches_the_gates_of_its_type() -> None:
    operation = call(parameters=(replace(parameter("query", "size"), type=Ref("Size")),))
    table = gates_of(operation)
    assert [one.name for one in table.constants] == ["SIZE"]
    assert table.of(operation) == {"query": Gate(members=(("size", Gate(ref="Size")),))}


@dataclass(frozen=True)
class Values:
    """Writes gates as plain values, names of constants with a sign before them."""

    def literal(self, value: object) -> Any:
        return value

    def sequence(self, items: Sequence[Any]) -> Any:
        return list(items)

    def mapping(self, members: Sequence[tuple[str, Any]]) -> Any:
        return dict(members)

    def constant(self, name: Ident, late: bool) -> Any:
        return f"{'later ' if late else ''}${name}"

    def gates(self, parts: Sequence[tuple[str, Any]]) -> Any:
        return dict(parts)

    def fit(self, parts: Sequence[tuple[str, Any]]) -> Any:
        return dict(parts)


def written(type_: Type, *types: Named, late: frozenset[str] = frozenset()) -> Any:
    """Return the gates of a body of `type_` as plain values."""
    operation = posting(type_)
    api = lib.library((*types, LEAF, NODE, SIZE), (operation,), version_probe=None)
    table = gate_table(api, PLAIN, NameBook(), Collector())
    return GateWriter(Values(), table.names, late).write(table.of(operation)["body"])


def test_gates_of_a_named_type_are_its_constant() -> None:
    assert written(Ref("Leaf")) == "$LEAF"
    assert written(Nullable(ListOf(Ref("Leaf")))) == {"each": "$LEAF"}
    # What is not defined yet stands among others, where it is read when it is needed.
    assert written(Ref("Leaf"), late=frozenset({"Leaf"})) == {"among": ["later $LEAF"]}


def constant(named: Named, *types: Named) -> Any:
    """Return the constant of a named type as plain values."""
    api = lib.library((named, *types, LEAF, NODE, SIZE), (posting(Ref(named.name)),), version_probe=None)
    table = gate_table(api, PLAIN, NameBook(), Collector())
    one = next(one for one in table.constants if one.of == named.name)
    return GateWriter(Values(), table.names, one.late).write(one.gate)


def test_gates_are_written_along_the_type() -> None:
    assert constant(SIZE) == {"values": [["xl", {"since": "2"}]]}
    assert constant(LEAF) == {"members": {"size": {"since": "2", "among": ["$SIZE"]}}}
    assert constant(NODE) == {"members": {"size": "$SIZE", "next": {"among": ["later $NODE"]}}}
    gone = lib.record("Gone", lib.optional("a", lib.TEXT, lifetime=OLD), lib.optional("b", lib.TEXT))
    assert constant(gone) == {"members": {"a": {"until": "2"}}}


def test_gates_of_tagged_unions_go_by_the_tag() -> None:
    tag = Tag("kind", (("leaf", "Leaf"), ("free", "Free")), absent="Node")
    union = Union("Any", "", (Member(Ref("Leaf")), Member(Ref("Free"), NEW), Member(Ref("Node"))), tag)
    assert constant(union, FREE) == {
        "tag": "kind",
        "cases": {"leaf": "$LEAF", "free": {"since": "2"}},
        "absent": "$NODE",
    }


def test_gates_of_untagged_unions_go_by_what_an_object_has() -> None:
    place = lib.record("Place", lib.required("street", lib.TEXT))
    road = lib.record("Road", lib.required("by", Literal(("road", "rail"))), lib.required("street", lib.TEXT))
    members = (Ref("Place"), Ref("Road"), Literal(("here",), lifetimes=(NEW,)))
    to = UnionOf(members, (Lifetime(), NEW, Lifetime()))
    order = lib.record("Order", lib.optional("to", to))
    assert constant(order, place, road)["members"]["to"] == {
        "fits": [
            {
                "name": "Road",
                "needs": ["by", "street"],
                "gates": {"since": "2"},
                "told": [["by", ["road", "rail"]]],
            },
            {"name": "Place", "needs": ["street"], "gates": {}},
        ],
        "among": [{"values": [["here", {"since": "2"}]]}],
    }

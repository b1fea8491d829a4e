"""Finding in a request what only some server versions understand, at any depth."""

from typing import Any

import pytest
from _runtime.gates import Fit, Gate, Gates, found

NEW = Gates(since="2")
OLD = Gates(until="3")
NODE = Gates(members={"colour": Gates(values=(("teal", NEW), (True, NEW)))}, among=(lambda: NODES,))
NODES: Gates = Gates(members={"next": NODE})

CASES: dict[str, tuple[Gates, Any, list[tuple[str, str | None, str | None]]]] = {
    "member": (Gates(members={"a": NEW}), {"a": None}, [("a", "2", None)]),
    "member that is not there": (Gates(members={"a": NEW}), {"b": 1}, []),
    "until": (Gates(members={"a": OLD}), {"a": 1}, [("a", None, "3")]),
    "nested": (Gates(members={"a": Gates(members={"b": NEW})}), {"a": {"b": 1}}, [("a/b", "2", None)]),
    "nested in what is no object": (Gates(members={"a": Gates(members={"b": NEW})}), {"a": [1]}, []),
    "item": (Gates(each=Gates(members={"a": NEW})), [{}, {"a": 1}, {"a": 2}], [("*/a", "2", None)]),
    "map": (
        Gates(members={"m": Gates(each=Gates(members={"a": NEW}))}),
        {"m": {"secret key": {"a": 1}}},
        [("m/*/a", "2", None)],
    ),
    "value": (Gates(members={"a": Gates(values=(("x", NEW),))}), {"a": "x"}, [('a "x"', "2", None)]),
    "other value": (Gates(members={"a": Gates(values=(("x", NEW),))}), {"a": "y"}, []),
    "one is not true": (Gates(members={"a": Gates(values=((1, NEW),))}), {"a": True}, []),
    "the whole": (NEW, 1, [("the body", "2", None)]),
    "both": (
        Gates(members={"a": Gates(since="2", among=(Gates(members={"b": Gates(since="3")}),))}),
        {"a": {"b": 1}},
        [("a", "2", None), ("a/b", "3", None)],
    ),
    "tag": (Gates(tag="kind", cases={"new": NEW}), {"kind": "new"}, [('kind "new"', "2", None)]),
    "tag unknown": (Gates(tag="kind", cases={"new": NEW}), {"kind": ["new"]}, []),
    "inside a tagged one": (
        Gates(tag="kind", cases={"k": Gates(members={"a": NEW})}),
        {"kind": "k", "a": 1},
        [("a", "2", None)],
    ),
    "same member of another": (
        Gates(tag="kind", cases={"k": Gates(members={"a": NEW})}),
        {"kind": "l", "a": 1},
        [],
    ),
    "no tag": (Gates(tag="kind", absent=NEW), {"a": 1}, [("without kind", "2", None)]),
    "fit": (
        Gates(fits=(Fit("Wide", ("a", "b"), NEW), Fit("Narrow", ("a",), Gates()))),
        {"a": 1, "b": 2},
        [("as Wide", "2", None)],
    ),
    "narrower fit": (
        Gates(fits=(Fit("Wide", ("a", "b"), NEW), Fit("Narrow", ("a",), Gates()))),
        {"a": 1},
        [],
    ),
    "circle": (NODES, {"next": {"next": {"colour": "teal"}}}, [('next/next/colour "teal"', "2", None)]),
    "circle not taken": (NODES, {"next": {"next": {"colour": "red"}}}, []),
}


@pytest.mark.parametrize("name", CASES)
def test_a_gate_is_found_where_it_stands(name: str) -> None:
    gates, value, expected = CASES[name]
    assert [(one.name, one.since, one.until) for one in found({"body": gates}, {"body": value})] == expected


def test_a_gate_with_the_bounds_of_its_operation_is_none() -> None:
    gates = {"body": Gates(members={"a": NEW, "b": Gates(since="2", until="4"), "c": Gates(since="3")})}
    met = found(gates, {"body": {"a": 1, "b": 1, "c": 1}}, ("2", None))
    assert met == (Gate("b", "2", "4"), Gate("c", "3"))


def test_places_are_looked_at_by_themselves() -> None:
    gates = {"query": Gates(members={"a": NEW}), "header": Gates(members={"b": NEW})}
    assert found(gates, {"body": {"a": 1}, "query": {"b": 1}, "header": {"b": 1}}) == (Gate("b", "2"),)


def test_what_is_only_in_gates_of_one_place_costs_nothing_elsewhere() -> None:
    assert found({}, {"body": {"a": 1}}) == ()

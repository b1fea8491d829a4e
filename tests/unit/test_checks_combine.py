"""Several plans as one, in which what is the same is there once."""

from dataclasses import replace
from typing import Any

import pytest

from authwright.checks import CheckPlan, Options, plan_of, plan_of_document
from authwright.checks.combine import Combined, combine
from tests.support.validators import interpreted_entry

TREE: dict[str, Any] = {"type": "object", "properties": {"inner": {"$ref": "#/$defs/Tree"}}}
PAIR: dict[str, Any] = {"required": ["one"], "properties": {"one": {"$ref": "#/$defs/Leaf"}}}
LEAF: dict[str, Any] = {"type": "string", "minLength": 1}


def plan(definitions: dict[str, Any], *, closed: bool = False) -> CheckPlan:
    pointers = {name: f"#/$defs/{name}" for name in definitions}
    return plan_of_document({"$defs": definitions}, pointers, None, Options(closed=closed))


def shared(combined: Combined, name: str, *labels: str) -> bool:
    """Whether all of these have one entry for `name`."""
    return len({combined.entries[label][name] for label in labels}) == 1


def test_what_is_the_same_is_there_once() -> None:
    one = plan({"Tree": TREE, "Pair": PAIR, "Leaf": LEAF})
    combined = combine({"old": one, "new": one})
    assert combined.entries["old"] == combined.entries["new"]
    assert len(combined.plan.subs) == 3
    assert [entry.name for entry in combined.plan.entries] == ["Tree", "Pair", "Leaf"]


def test_what_calls_something_else_is_something_else() -> None:
    longer = {**LEAF, "minLength": 2}
    combined = combine(
        {
            "old": plan({"Tree": TREE, "Pair": PAIR, "Leaf": LEAF}),
            "new": plan({"Pair": PAIR, "Leaf": longer, "Tree": TREE}),
        }
    )
    assert shared(combined, "Tree", "old", "new")
    assert not shared(combined, "Pair", "old", "new")
    assert not shared(combined, "Leaf", "old", "new")


def test_loops_that_are_the_same_are_there_once() -> None:
    def forest(least: int) -> CheckPlan:
        node = {"properties": {"next": {"$ref": "#/$defs/Other"}}, "minProperties": least}
        other = {"properties": {"next": {"$ref": "#/$defs/Node"}}}
        return plan({"Node": node, "Other": other})

    same = combine({"a": forest(1), "b": forest(1)})
    assert len(same.plan.subs) == 2
    assert all(sub.recursive for sub in same.plan.subs)
    different = combine({"a": forest(1), "b": forest(2)})
    assert len(different.plan.subs) == 4
    assert not shared(different, "Other", "a", "b")


@pytest.mark.parametrize(("one", "other"), [(1, True), (0, False), (1, 1.0), ("1", 1), ([1], [True])])
def test_values_that_python_takes_for_equal_are_told_apart(one: Any, other: Any) -> None:
    plans = {"a": plan_of({"v": {"const": one}}), "b": plan_of({"v": {"const": other}})}
    assert not shared(combine(plans), "v", "a", "b")


def test_closed_parts_are_others() -> None:
    definitions = {"Pair": PAIR, "Leaf": LEAF}
    combined = combine({"open": plan(definitions), "closed": plan(definitions, closed=True)})
    assert not shared(combined, "Pair", "open", "closed")
    value = {"one": "x", "two": 2}
    verdicts = [
        interpreted_entry(combined.plan, combined.entries[label]["Pair"], value) == []
        for label in ("open", "closed")
    ]
    assert verdicts == [True, False]


def test_a_combined_plan_gives_the_problems_of_its_parts() -> None:
    old, new = (
        plan({"Tree": TREE, "Pair": PAIR, "Leaf": LEAF}),
        plan({"Leaf": {"type": "null"}, "Pair": PAIR}),
    )
    combined = combine({"old": old, "new": new})
    for label, one in (("old", old), ("new", new)):
        for number, entry in enumerate(one.entries):
            index = combined.entries[label][entry.name]
            for value in (None, "", "x", {}, {"one": ""}, {"one": None}, {"inner": {"inner": 3}}):
                assert interpreted_entry(combined.plan, index, value) == interpreted_entry(one, number, value)


def test_plans_of_different_depth_are_not_combined() -> None:
    one = plan({"Tree": TREE})
    assert combine({"old": one, "new": replace(one)}).plan.depth == one.depth
    with pytest.raises(ValueError, match="one depth"):
        combine({"old": one, "new": replace(one, depth=one.depth + 1)})


def test_something_has_to_be_combined() -> None:
    with pytest.raises(ValueError, match="one depth"):
        combine({})

"""What becomes of schemas in plans: flattened bases, settled `unevaluated*`, unions told apart."""

from typing import Any

import pytest

from authwright import compile_schema
from authwright.checks import plan_of
from authwright.checks.optimise import boolean_plan
from authwright.checks.plan import (
    AnyOf,
    ByKind,
    ByTag,
    Check,
    CheckPlan,
    If,
    Members,
    Node,
    UnevaluatedMembers,
    Values,
)
from authwright.checks.tree import all_checks

TEXT = {"type": "string"}


def node_of(schema: Any) -> Node:
    plan = plan_of({"value": schema})
    return plan.subs[plan.entries[0].sub].node


def kinds_of(plan: CheckPlan) -> set[type[Check]]:
    return {type(check) for check in all_checks(plan)}


def record(**members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members, "required": list(members)}


def test_bases_are_flattened_into_one_check_of_members() -> None:
    schema = {
        "$defs": {"base": record(id=TEXT)},
        "allOf": [{"$ref": "#/$defs/base"}, record(name=TEXT)],
        "properties": {"id": {"minLength": 3}},
        "unevaluatedProperties": False,
    }
    (members,) = node_of(schema).checks
    assert isinstance(members, Members)
    assert [one.name for one in members.listed] == ["id", "name"]
    assert members.others is not None
    assert len(members.listed[0].node.checks) == 1  # type: ignore[union-attr]  # it has a node


def test_flat_records_do_not_pay_for_unevaluated_members() -> None:
    flat = {"allOf": [record(a=TEXT), {"$ref": "#/$defs/b"}], "$defs": {"b": record(b=TEXT)}}
    assert UnevaluatedMembers not in kinds_of(plan_of({"value": {**flat, "unevaluatedProperties": False}}))
    branching = {"anyOf": [record(a=TEXT), record(b=TEXT)], "unevaluatedProperties": False}
    assert UnevaluatedMembers in kinds_of(plan_of({"value": branching}))


def test_a_check_that_is_made_twice_is_made_once() -> None:
    twice = {"allOf": [{"type": "string", "minLength": 2}, {"minLength": 2, "type": "string"}]}
    node = node_of(twice)
    assert (len(node.types), len(node.checks)) == (1, 1)
    # Equal in the eyes of the language that this is written in, and not in those of JSON.
    assert len(node_of({"allOf": [{"const": 1}, {"const": True}]}).checks) == 2


def test_alternatives_of_other_types_are_a_type() -> None:
    node = node_of({"anyOf": [TEXT, {"type": "null"}]})
    assert (node.allowed, node.checks) == (frozenset(("string", "null")), ())
    (check,) = node_of({"oneOf": [{"type": "string", "minLength": 2}, {"type": "integer"}]}).checks
    assert isinstance(check, ByKind)


def test_listed_alternatives_are_one_list() -> None:
    (check,) = node_of({"anyOf": [{"const": "a"}, {"enum": ["b", "c"]}]}).checks
    assert isinstance(check, Values)
    assert check.values == ("a", "b", "c")


def test_a_tag_leads_to_its_branch() -> None:
    branches = [record(kind={"const": name}, **{name: TEXT}) for name in ("a", "b")]
    (check,) = node_of({"oneOf": branches}).checks
    assert isinstance(check, ByTag)
    assert check.cases == (("a", 0), ("b", 1))
    schema = compile_schema({"oneOf": branches})
    assert [(at, rule.code) for at, rule in schema.problems({"kind": "b"})] == [("/b", "required")]
    assert [(at, rule.code) for at, rule in schema.problems({"kind": "c"})] == [("/kind", "tag")]
    assert [(at, rule.code) for at, rule in schema.problems({})] == [("/kind", "required")]


def test_a_member_that_one_closed_branch_alone_has_leads_to_it() -> None:
    closed = [
        {**record(status=TEXT), "additionalProperties": False},
        {**record(id=TEXT), "additionalProperties": False},
    ]
    (check,) = node_of({"anyOf": closed}).checks
    assert isinstance(check, If)
    schema = compile_schema({"anyOf": closed})
    assert [(at, rule.code) for at, rule in schema.problems({"status": 1})] == [("/status", "type")]


def test_a_branch_that_another_covers_is_not_tried() -> None:
    narrow = {**record(id=TEXT), "additionalProperties": False}
    wide = {**narrow, "properties": {"id": TEXT, "name": TEXT}}
    plan = plan_of({"value": {"anyOf": [narrow, wide]}})
    assert AnyOf in kinds_of(plan)
    assert AnyOf not in kinds_of(boolean_plan(plan))


def test_problems_are_those_of_the_branch_that_was_meant() -> None:
    union = {"anyOf": [record(a=TEXT, b=TEXT, c=TEXT), record(x=TEXT)]}
    said = [
        (at, rule.code) for at, rule in compile_schema(union).problems({"a": "1", "b": "2", "c": 3, "x": 1})
    ]
    assert said == [("", "any_of")]
    said = [(at, rule.code) for at, rule in compile_schema(union).problems({"y": 1})]
    assert said == [("/x", "required")]


@pytest.mark.parametrize("levels", [3, 30, 90])
def test_what_is_nested_deeply_becomes_parts(levels: int) -> None:
    schema: Any = TEXT
    value: Any = "x"
    for _ in range(levels):
        schema, value = {"type": "array", "items": schema}, [value]
    compiled = compile_schema(schema)
    assert compiled.is_valid(value)
    assert len(compiled.plan.subs) >= levels // 8

"""The shapes of valid payloads: what static types can say of a plan of checks."""

import re
from typing import Any

import pytest

from authwright.checks import Options, plan_of, plan_of_document
from authwright.checks.kinds import kind_of
from authwright.checks.shapes import (
    AliasShape,
    Anything,
    Constant,
    Definition,
    FieldShape,
    ListOf,
    MapOf,
    Named,
    Nothing,
    RecordShape,
    Scalar,
    Shape,
    Shapes,
    Union,
    named_by,
    shapes_of,
)
from authwright.diagnostics import AuthwrightError
from tests.conformance.fuzz.pairs import pairs
from tests.support.hostile import NAMES
from tests.support.validators import compiled, interpreted

STRING, INTEGER, NUMBER = Scalar("string"), Scalar("integer"), Scalar("number")
BOOLEAN, NULL = Scalar("boolean"), Scalar("null")
A = Constant("string", ("a",))


def shaped(**schemas: Any) -> dict[str, Definition]:
    """Return the definitions for schemas, each a document of its own, by name."""
    found = shapes_of(plan_of(schemas), list(schemas))
    return {one.name: one for one in found.definitions}


def alias(schema: Any) -> Shape:
    found = shaped(Value=schema)["Value"]
    assert isinstance(found, AliasShape)
    return found.shape


def fields(definition: Definition) -> dict[str, tuple[Shape, bool]]:
    """Return the shape of each member of a record, and whether it is required."""
    assert isinstance(definition, RecordShape)
    return {one.name: (one.shape, one.required) for one in definition.fields}


def record(schema: Any) -> dict[str, tuple[Shape, bool]]:
    return fields(shaped(Value=schema)["Value"])


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (True, Anything()),
        ({"not": {"type": "string"}}, Anything()),
        (False, Nothing()),
        ({"allOf": [{"type": "string"}, {"type": "null"}]}, Nothing()),
        ({"type": "string", "minLength": 1, "pattern": "^a", "format": "date"}, STRING),
        ({"type": "integer", "minimum": 1}, INTEGER),
        ({"type": "number"}, NUMBER),
        ({"type": ["integer", "number"]}, NUMBER),
        ({"type": ["null", "boolean"]}, Union((BOOLEAN, NULL))),
        ({"const": "a"}, A),
        ({"const": None}, NULL),
        ({"const": 1.0}, Constant("integer", (1,))),
        ({"const": 0.5}, Constant("number", (0.5,))),
        ({"const": {"a": 1}}, MapOf(Anything())),
        ({"const": [1]}, ListOf(Anything())),
        ({"enum": ["a", 1, True, None, "b"], "type": ["string", "null"]},
         Union((Constant("string", ("a", "b")), NULL))),
        ({"enum": [1, True]}, Union((Constant("integer", (1,)), Constant("boolean", (True,))))),
        ({"type": "array"}, ListOf(Anything())),
        ({"type": "array", "items": {"type": "string"}}, ListOf(STRING)),
        ({"type": "array", "items": False}, ListOf(Nothing())),
        ({"type": "array", "prefixItems": [{"type": "string"}, {"type": "null"}], "items": False},
         ListOf(Union((STRING, NULL)))),
        ({"type": "array", "prefixItems": [{"type": "string"}]}, ListOf(Anything())),
        ({"type": "object"}, MapOf(Anything())),
        ({"type": "object", "additionalProperties": {"type": "string"}}, MapOf(STRING)),
        ({"type": "object", "additionalProperties": False}, MapOf(Nothing())),
        ({"type": "object", "patternProperties": {"^x": {"type": "null"}},
          "additionalProperties": {"const": "a"}},
         MapOf(Union((A, NULL)))),
        ({"type": "object", "patternProperties": {"^x": {"type": "null"}}}, MapOf(Anything())),
    ],
)  # fmt: skip
def test_what_is_said_of_a_value(schema: Any, expected: Shape) -> None:
    assert alias(schema) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, Union((STRING, NULL))),
        ({"anyOf": [{"type": "null"}, {"type": "string"}]}, Union((STRING, NULL))),
        ({"anyOf": [{"type": "string"}, {"enum": ["a", "b"]}]}, STRING),
        ({"anyOf": [{"type": "number"}, {"const": 3}, {"const": 0.5}]}, NUMBER),
        ({"anyOf": [{"type": "integer"}, {"const": "a"}]}, Union((A, INTEGER))),
        ({"anyOf": [{"type": "string"}, True]}, Anything()),
        ({"anyOf": [{"const": "a"}, False]}, A),
        ({"oneOf": [{"const": 1}, {"const": "a"}]}, Union((A, Constant("integer", (1,))))),
        ({"type": "string", "anyOf": [{"minLength": 2}, {"const": "a"}]}, STRING),
        ({"type": "string", "if": {"const": "a"}, "then": {"maxLength": 1}}, STRING),
        ({"anyOf": [{"type": "array", "items": {"const": 1}}, {"type": "array", "items": {"const": True}}]},
         Union((ListOf(Constant("integer", (1,))), ListOf(Constant("boolean", (True,)))))),
        ({"anyOf": [{"type": ["string", "number", "boolean"]}, {"type": ["array", "object", "null"]}]},
         Anything()),
    ],
)  # fmt: skip
def test_unions(schema: Any, expected: Shape) -> None:
    assert alias(schema) == expected


def test_members_are_required_and_nullable_independently() -> None:
    text, maybe = {"type": "string"}, {"type": ["string", "null"]}
    schema = {"type": "object", "properties": {"a": text, "b": maybe, "c": text, "d": maybe, "e": False}}
    assert record(schema | {"required": ["a", "b", "f"]}) == {
        "a": (STRING, True),
        "b": (Union((STRING, NULL)), True),
        "c": (STRING, False),
        "d": (Union((STRING, NULL)), False),
        "e": (Nothing(), False),
        "f": (Anything(), True),
    }


def test_bases_are_flattened_and_members_of_several_are_joined() -> None:
    base = {"properties": {"a": {}, "b": {"type": "string"}}, "required": ["a"]}
    own = {
        "properties": {"a": {"type": "string"}, "c": {}},
        "patternProperties": {"^x": {}},
        "required": ["b"],
    }
    found = record({"type": "object", "allOf": [base], **own})
    assert found == {"a": (STRING, True), "b": (STRING, True), "c": (Anything(), False)}


def test_an_object_that_need_be_none_is_one_of_many_kinds() -> None:
    found = shaped(Value={"properties": {"a": {"type": "string"}}})
    everything_else = (STRING, NUMBER, BOOLEAN, Named("ValueObject"), ListOf(Anything()), NULL)
    assert found["Value"] == AliasShape("Value", Union(everything_else))
    assert fields(found["ValueObject"]) == {"a": (STRING, False)}


def test_own_members_tell_more_than_a_union_beside_them() -> None:
    either = [{"required": ["a"]}, {"required": ["b"]}]
    schema = {"type": "object", "properties": {"a": {"type": "string"}}, "anyOf": either}
    assert record(schema) == {"a": (STRING, False)}


def test_a_union_tells_more_than_unlisted_members() -> None:
    branches = [
        {"type": "object", "properties": {"kind": {"const": kind}}, "required": ["kind"]}
        for kind in ("small cat", "dog")
    ]
    found = shaped(Pet={"type": "object", "additionalProperties": True, "oneOf": branches})
    assert found["Pet"] == AliasShape("Pet", Union((Named("PetSmallCat"), Named("PetDog"))))
    assert fields(found["PetDog"]) == {"kind": (Constant("string", ("dog",)), True)}


def test_records_inside_are_called_after_where_they_stand() -> None:
    inner = {"type": "object", "properties": {"x": {"type": "object", "properties": {"y": {}}}}}
    maybe = {"anyOf": [inner, {"type": "null"}]}
    many = {"type": "array", "items": inner}
    named = {"type": "object", "additionalProperties": inner}
    found = shaped(User={"type": "object", "properties": {"home_address": maybe, "pets": many, "map": named}})
    assert list(found) == [
        "User", "UserHomeAddress", "UserHomeAddressX", "UserPetsItem", "UserPetsItemX", "UserMapValue",
        "UserMapValueX",
    ]  # fmt: skip
    assert fields(found["User"]) == {
        "home_address": (Union((Named("UserHomeAddress"), NULL)), False),
        "pets": (ListOf(Named("UserPetsItem")), False),
        "map": (MapOf(Named("UserMapValue")), False),
    }


def test_what_is_referred_to_is_a_definition_where_a_name_helps() -> None:
    defs: dict[str, Any] = {
        "record": {"type": "object", "properties": {"a": {"$ref": "#/$defs/role"}}},
        "role": {"enum": ["admin", "user"]},
        "email": {"type": "string", "format": "email"},
        "maybe": {"anyOf": [{"$ref": "#/$defs/record"}, {"type": "null"}]},
        "either": {"anyOf": [{"$ref": "#/$defs/record"}, {"type": "array"}]},
    }
    properties = {name: {"$ref": f"#/$defs/{name}"} for name in defs}
    found = shaped(Value={"type": "object", "properties": properties, "$defs": defs})
    assert {name: shape for name, (shape, _) in fields(found["Value"]).items()} == {
        "record": Named("Record"),
        "role": Named("Role"),
        "email": STRING,
        "maybe": Union((Named("Record"), NULL)),
        "either": Named("Either"),
    }
    assert list(found) == ["Value", "Role", "Either", "Record"]


def test_part_of_a_definition_is_what_is_left_of_it() -> None:
    defs = {"text": {"anyOf": [{"type": "string"}, {"type": "integer"}]}}
    text = {"allOf": [{"$ref": "#/$defs/text"}], "type": "string"}
    assert record({"type": "object", "properties": {"a": text}, "$defs": defs}) == {"a": (STRING, False)}


def test_every_entry_has_a_definition_of_its_name() -> None:
    document = {"$defs": {"a": {"type": "object", "properties": {"b": {}}}, "c": {"type": "string"}}}
    plan = plan_of_document(document, {"One": "#/$defs/a", "Other": "#/$defs/c", "text": "#/$defs/a"})
    found = shapes_of(plan, ["One", "Other", "some text"])
    assert found.of_entries == (Named("One"), Named("Other"), Named("SomeText"))
    assert found.definitions == (
        AliasShape("SomeText", Named("One")),
        RecordShape("One", (FieldShape("b", Anything(), False),)),
        AliasShape("Other", STRING),
    )


def test_what_leads_back_to_itself_does_so_by_name() -> None:
    items, members = {"type": "array", "items": {"$ref": "#"}}, {"additionalProperties": {"$ref": "#"}}
    text = {"type": "string"}
    assert alias({"anyOf": [text, items, {"type": "object", **members}]}) == Union(
        (STRING, MapOf(Named("Value")), ListOf(Named("Value")))
    )
    tree = {"type": "object", "properties": {"next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}}}
    assert record(tree) == {"next": (Union((Named("Value"), NULL)), False)}


def test_a_base_that_holds_what_is_made_of_it_ends() -> None:
    inner = {"allOf": [{"$ref": "#"}], "properties": {"b": {"type": "string"}}, "type": "object"}
    found = shaped(Value={"type": "object", "properties": {"a": inner}})
    assert fields(found["Value"]) == {"a": (Named("ValueA"), False)}
    assert fields(found["ValueA"]) == {"a": (Named("ValueA"), False), "b": (STRING, False)}


def test_a_long_chain_of_records_is_no_deep_recursion() -> None:
    defs: dict[str, Any] = {
        f"R{index}": {"type": "object", "properties": {"next": {"$ref": f"#/$defs/R{index + 1}"}}}
        for index in range(3000)
    }
    last = {"type": "object", "properties": {"end": {}}}
    found = shaped(Value={"$ref": "#/$defs/R0", "$defs": {**defs, "R3000": last}})
    assert len(found) == 3001


def test_a_long_chain_of_lists_is_none_either() -> None:
    defs: dict[str, Any] = {
        f"l{i}": {"type": "array", "items": {"$ref": f"#/$defs/l{i + 1}"}} for i in range(500)
    }
    found = shaped(Value={"$ref": "#/$defs/l0", "$defs": {**defs, "l500": {"type": "string"}}})
    depths = 0
    shape: Shape = Named("Value")
    while shape != STRING:
        if isinstance(shape, Named):
            definition = found[shape.name]
            assert isinstance(definition, AliasShape)
            shape = definition.shape
        else:
            assert isinstance(shape, ListOf)
            depths, shape = depths + 1, shape.inner
    assert depths == 500


def test_names_are_unique_and_plain_whatever_they_are_made_of() -> None:
    inner = {"type": "object", "properties": {"x": {}}}
    properties = dict.fromkeys(NAMES, inner)
    schemas = {"a-b": {"type": "object", "properties": properties}, "1": True, "A b": True}
    shapes = shapes_of(plan_of(schemas), list(schemas))
    assert shapes.of_entries == (Named("AB"), Named("Value1"), Named("AB2"))
    names = [one.name for one in shapes.definitions]
    assert len(set(names)) == len(names) == len(properties) + 3
    assert all(re.fullmatch("[A-Z][A-Za-z0-9]*", name) for name in names)


def fits(shapes: Shapes, shape: Shape, value: Any) -> bool:  # noqa: PLR0911 - a case for each shape
    """Whether `value` has `shape`."""
    kind = kind_of(value)
    match shape:
        case Anything():
            return True
        case Nothing():
            return False
        case Scalar(wanted):
            return kind == wanted or (wanted == "number" and kind in ("integer", "fraction"))
        case Constant(wanted, values):
            return fits(shapes, Scalar(wanted), value) and value in values
        case ListOf(inner):
            return kind == "array" and all(fits(shapes, inner, item) for item in value)
        case MapOf(inner):
            return kind == "object" and all(fits(shapes, inner, item) for item in value.values())
        case Union(members):
            return any(fits(shapes, one, value) for one in members)
        case Named(name):
            (found,) = (one for one in shapes.definitions if one.name == name)
            if isinstance(found, AliasShape):
                return fits(shapes, found.shape, value)
            return kind == "object" and all(
                fits(shapes, one.shape, value[one.name]) if one.name in value else not one.required
                for one in found.fields
            )


def test_every_valid_payload_of_random_schemas_fits() -> None:
    valid = refused = 0
    for seed in range(12):
        for case in pairs(seed + 5_000, 60):
            try:
                schema = compiled(case.schema)
            except AuthwrightError:
                continue
            shapes = shapes_of(schema.plan, ["Value"])
            assert shapes == shapes_of(schema.plan, ["Value"])
            names = {one.name for one in shapes.definitions}
            assert {name for one in shapes.definitions for name in named_by(one)} | {"Value"} == names
            for value in case.values:
                fit = fits(shapes, Named("Value"), value)
                if not interpreted(schema, value):
                    valid += 1
                    assert fit, (case.schema, value)
                refused += not fit
    # It is no trivial answer that all fits.
    assert valid > 2_000
    assert refused > 1_000


def test_a_closed_union_is_a_union() -> None:
    records = [{"properties": {name: {"type": "string"}}, "required": [name]} for name in ("a", "b")]
    union = {"anyOf": [{"type": "object", **one} for one in records]}
    schema = {"type": "object", "properties": {"u": union}}
    for closed in (False, True):
        made = shapes_of(plan_of({"Value": schema}, options=Options(closed=closed)), ["Value"])
        (value,) = [one for one in made.definitions if one.name == "Value"]
        assert isinstance(value, RecordShape)
        assert isinstance(value.fields[0].shape, Union)

"""What a change of a model means, by direction."""

import time
from typing import Any

import pytest

from authwright.document import Json
from tests.support.compared import compared, document, record, ref, told

TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "integer"}
LIST: Json = {"enum": ["a", "b"]}
LONGER: Json = {"enum": ["a", "b", "c"]}
OPEN: Json = {"anyOf": [{"enum": ["a", "b"]}, TEXT], "x-aw-open": True}
OPEN_LONGER: Json = {"anyOf": [{"enum": ["a", "b", "c"]}, TEXT], "x-aw-open": True}
NULLABLE: Json = {"type": ["string", "null"]}


def judged(old: Json, new: Json) -> tuple[list[str], list[str]]:
    """Return what is said of model `Thing` when it is sent, and when it is read."""
    sent = compared(document({"Thing": old}, sent=ref("Thing")), document({"Thing": new}, sent=ref("Thing")))
    read = compared(document({"Thing": old}, read=ref("Thing")), document({"Thing": new}, read=ref("Thing")))
    return told(sent), told(read)


CASES: list[tuple[str, Json, Json, str, str]] = [
    # what, before, after, in requests, in answers
    ("added field .b", record(a=TEXT), record(a=TEXT, b=TEXT), "compatible", "compatible"),
    ("added field .b", record(a=TEXT), record("b", a=TEXT, b=TEXT), "breaking", "compatible"),
    ("removed field .b", record(a=TEXT, b=TEXT), record(a=TEXT), "unclear", "unclear"),
    ("removed field .b", record("b", a=TEXT, b=TEXT), record(a=TEXT), "unclear", "breaking"),
    ("changed required .a", record(a=TEXT), record("a", a=TEXT), "breaking", "compatible"),
    ("changed required .a", record("a", a=TEXT), record(a=TEXT), "compatible", "breaking"),
    ("changed nullable .a", record(a=TEXT), record(a=NULLABLE), "compatible", "breaking"),
    ("changed nullable .a", record(a=NULLABLE), record(a=TEXT), "breaking", "compatible"),
    ("changed type .a", record(a=TEXT), record(a=NUMBER), "breaking", "breaking"),
    ("changed type .a", record(a=NUMBER), record(a={"type": "number"}), "compatible", "breaking"),
    ("changed type .a", record(a={"type": "number"}), record(a=NUMBER), "breaking", "compatible"),
    ("changed type .a", record(a={}), record(a=TEXT), "breaking", "compatible"),
    ("changed type .a", record(a=TEXT), record(a=LIST), "breaking", "compatible"),
    ("changed type .a", record(a=LIST), record(a=TEXT), "compatible", "breaking"),
    ("changed type .a", record(a=LIST), record(a=NUMBER), "breaking", "breaking"),
    (
        "changed type .a[]",
        record(a={"type": "array", "items": TEXT}),
        record(a={"type": "array", "items": NUMBER}),
        "breaking",
        "breaking",
    ),
    (
        "changed type .a{}",
        record(a={"type": "object", "additionalProperties": TEXT}),
        record(a={"type": "object", "additionalProperties": NUMBER}),
        "breaking",
        "breaking",
    ),
    ("added enum value .a", record(a=LIST), record(a=LONGER), "compatible", "breaking"),
    ("removed enum value .a", record(a=LONGER), record(a=LIST), "breaking", "compatible"),
    ("added enum value .a", record(a=OPEN), record(a=OPEN_LONGER), "compatible", "compatible"),
    ("removed enum value .a", record(a=OPEN_LONGER), record(a=OPEN), "unclear", "compatible"),
    ("changed open list .a", record(a=LIST), record(a=OPEN), "compatible", "breaking"),
    ("changed constraint .a", record(a=TEXT), record(a=TEXT | {"maxLength": 5}), "breaking", "compatible"),
    (
        "changed constraint .a",
        record(a=TEXT | {"maxLength": 5}),
        record(a=TEXT | {"maxLength": 9}),
        "compatible",
        "breaking",
    ),
    (
        "changed constraint .a",
        record(a=NUMBER | {"minimum": 1}),
        record(a=NUMBER | {"minimum": 3}),
        "breaking",
        "compatible",
    ),
    (
        "changed constraint .a",
        record(a=TEXT | {"pattern": "^a"}),
        record(a=TEXT | {"pattern": "^b"}),
        "unclear",
        "unclear",
    ),
    ("changed format .a", record(a=TEXT), record(a=TEXT | {"format": "date"}), "unclear", "unclear"),
    ("changed keyword .a", record(a=TEXT), record(a=TEXT | {"not": {"const": "x"}}), "unclear", "unclear"),
    (
        "changed description .a",
        record(a=TEXT),
        record(a=TEXT | {"description": "A."}),
        "documentation",
        "documentation",
    ),
    (
        "changed deprecation .a",
        record(a=TEXT),
        record(a=TEXT | {"deprecated": True}),
        "compatible",
        "compatible",
    ),
    (
        "changed default .a",
        record(a=TEXT | {"default": "x"}),
        record(a=TEXT | {"default": "y"}),
        "unclear",
        "",
    ),
    ("changed omission .a", record(a=TEXT), record(a=TEXT | {"x-aw-omitted": "null"}), "unclear", ""),
    ("added tolerance .a", record(a=TEXT), record(a=TEXT | {"x-aw-accepts": ["null"]}), "compatible", ""),
    ("removed tolerance .a", record(a=TEXT | {"x-aw-accepts": ["null"]}), record(a=TEXT), "unclear", ""),
    (
        "changed encoding .a",
        record(a=TEXT),
        record(a=TEXT | {"x-aw-encoding": "base32"}),
        "unclear",
        "unclear",
    ),
    (
        "changed secret .a",
        record(a=TEXT),
        record(a=TEXT | {"x-aw-secret": True, "format": "password"}),
        "compatible",
        "compatible",
    ),
    (
        "added remark .a",
        record(a=TEXT),
        record(a=TEXT | {"x-aw-remarks": [{"kind": "privacy", "text": "T."}]}),
        "documentation",
        "documentation",
    ),
    ("changed closedness ", record(a=TEXT), record(a=TEXT) | {"additionalProperties": False}, "breaking", ""),
    (
        "added union member .a",
        record(a={"anyOf": [TEXT, NUMBER]}),
        record(a={"anyOf": [TEXT, NUMBER, {"type": "boolean"}]}),
        "compatible",
        "breaking",
    ),
    (
        "removed union member .a",
        record(a={"anyOf": [TEXT, NUMBER, {"type": "boolean"}]}),
        record(a={"anyOf": [TEXT, NUMBER]}),
        "breaking",
        "compatible",
    ),
    ("changed type .a", record(a=TEXT), record(a={"anyOf": [TEXT, NUMBER]}), "compatible", "breaking"),
]


@pytest.mark.parametrize(("change", "old", "new", "sent", "read"), CASES)
def test_a_change_is_judged_by_its_direction(change: str, old: Json, new: Json, sent: str, read: str) -> None:
    *words, place = change.split(" ")
    expected = [
        [f"{verdict} {role} {' '.join(words)} Thing{place}"] if verdict else []
        for verdict, role in ((sent, "request"), (read, "response"))
    ]
    assert list(judged(old, new)) == expected


def test_a_model_used_both_ways_has_one_change_with_two_judgements() -> None:
    old, new = record("a", a=TEXT), record(a=TEXT)
    (change,) = compared(
        document({"Thing": old}, sent=ref("Thing"), read=ref("Thing")),
        document({"Thing": new}, sent=ref("Thing"), read=ref("Thing")),
    ).changes
    assert (change.direction, change.verdict, change.concerns) == ("both", "breaking", ("readers",))
    assert [one.verdict for one in change.judgements] == ["compatible", "breaking"]


def test_the_two_shapes_of_one_model_are_one_model() -> None:
    shapes: dict[str, Any] = {
        "Thing": record(a=TEXT) | {"x-aw-model": "Thing", "x-aw-role": "response"},
        "ThingInput": record(a=TEXT) | {"x-aw-model": "Thing", "x-aw-role": "request"},
    }
    wider = {name: shape | {"properties": {"a": TEXT, "b": TEXT}} for name, shape in shapes.items()}
    old, new = (document(each, sent=ref("ThingInput"), read=ref("Thing")) for each in (shapes, wider))
    (change,) = compared(old, new).changes
    assert (change.path, change.direction, change.new) == (
        "Thing.b",
        "both",
        "string, optional in requests, may be missing in answers",
    )


def test_a_model_that_was_split_keeps_its_name_in_one_direction() -> None:
    old = document({"Thing": record(a=TEXT)}, sent=ref("Thing"), read=ref("Thing"))
    new = document(
        {
            "Thing": record(a=TEXT) | {"x-aw-model": "Thing", "x-aw-role": "response"},
            "ThingInput": record(a=TEXT) | {"x-aw-model": "Thing", "x-aw-role": "request"},
        },
        sent=ref("ThingInput"),
        read=ref("Thing"),
    )
    assert told(compared(old, new)) == ["breaking request changed name Thing → request shape"]


def test_a_field_of_a_base_is_told_once() -> None:
    def schemas(**fields: Any) -> Json:
        return {"Base": record(**fields), "Thing": {"allOf": [ref("Base")], "properties": {"own": TEXT}}}

    old, new = (document(schemas(**fields), read=ref("Thing")) for fields in ({"a": TEXT}, {"a": NUMBER}))
    assert told(compared(old, new)) == ["breaking response changed type Base.a"]


def test_a_tagged_union_may_grow_and_an_untagged_one_may_not() -> None:
    schemas: dict[str, Any] = {name: record("kind", kind={"const": name}) for name in ("A", "B", "C")}
    tag = {"x-aw-tag": {"property": "kind", "values": {}}}

    def union(*names: str, **more: Any) -> Json:
        parts = {"anyOf": [ref(name) for name in names]} | more
        return document(schemas | {"Any": parts}, read=ref("Any"))

    grown = told(compared(union("A", "B", **tag), union("A", "B", "C", **tag)))
    assert "compatible response added union member Any" in grown
    grown = told(compared(union("A", "B"), union("A", "B", "C")))
    assert "breaking response added union member Any" in grown


def test_models_that_refer_to_each_other_in_a_circle_end() -> None:
    def ring(first: str, second: str, leaf: Json) -> Json:
        schemas = {first: record(next=ref(second), leaf=leaf), second: record(next=ref(first))}
        return document(schemas, read=ref(first))

    lines = told(compared(ring("A", "B", TEXT), ring("C", "D", NUMBER)))
    assert "breaking response changed response send → response" in lines
    assert [line for line in lines if "removed model" in line] == [
        "breaking none removed model A",
        "breaking none removed model B",
    ]


def test_a_type_in_anothers_place_is_judged_by_what_differs() -> None:
    schemas = {"Old": record("a", "b", a=TEXT, b=TEXT), "New": record("a", a=TEXT, b=TEXT, c=TEXT)}
    change = next(
        one
        for one in compared(document(schemas, read=ref("Old")), document(schemas, read=ref("New"))).changes
        if one.what == "response"
    )
    assert change.details == ("b: required, now optional", "adds c: string")
    assert change.reasons == ("Readers that count on it may not find it.",)
    assert change.about == ("b",)
    schemas = {"Old": record("a", a=TEXT), "New": record("a", a=TEXT)}
    change = next(
        one
        for one in compared(document(schemas, read=ref("Old")), document(schemas, read=ref("New"))).changes
        if one.what == "response"
    )
    assert (change.verdict, change.concerns) == ("breaking", ("clients",))


def test_a_removed_member_breaks_senders_where_the_body_is_closed() -> None:
    old = document({"Thing": record(a=TEXT, b=TEXT)}, sent=ref("Thing") | {"unevaluatedProperties": False})
    new = document({"Thing": record(a=TEXT)}, sent=ref("Thing") | {"unevaluatedProperties": False})
    (change,) = compared(old, new).changes
    assert change.reasons == ("The server refuses a request that still has it.",)


def test_members_of_one_kind_are_all_compared() -> None:
    dated, linked = TEXT | {"format": "date"}, TEXT | {"format": "uri"}
    two, three = {"anyOf": [dated, linked]}, {"anyOf": [dated, linked, TEXT]}
    (sent, read) = judged(record(a=two), record(a=three))
    assert sent == ["compatible request added union member Thing.a"]
    assert read == ["breaking response added union member Thing.a"]
    assert judged(record(a=three), record(a={"anyOf": [dated, TEXT | {"format": "time"}, TEXT]}))[0] == [
        "unclear request changed format Thing.a"
    ]


def test_a_web_of_renamed_models_is_compared_in_time() -> None:
    def web(letter: str) -> Json:
        schemas = {
            f"{letter}{level}": record(**{f"f{n}": ref(f"{letter}{level + 1}") for n in range(3)})
            for level in range(20)
        }
        return document(schemas | {f"{letter}20": record(leaf=TEXT)}, read=ref(f"{letter}0"))

    start = time.process_time()
    found = compared(web("A"), web("B"))
    assert time.process_time() - start < 10
    assert found.bump == "major"

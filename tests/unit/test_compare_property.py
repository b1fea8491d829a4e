"""What holds for any two documents."""

from copy import deepcopy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from authwright.document import Json
from tests.support.compared import compared, document, record, ref

NAMES = st.sampled_from(["a", "b", "c"])
LEAVES: st.SearchStrategy[Json] = st.sampled_from(
    [
        {"type": "string"},
        {"type": "string", "maxLength": 4},
        {"type": "integer"},
        {"type": "integer", "minimum": 2},
        {"type": ["string", "null"]},
        {"enum": ["x", "y"]},
        {"anyOf": [{"enum": ["x"]}, {"type": "string"}], "x-aw-open": True},
        {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        {},
        ref("One"),
        ref("Two"),
    ]
)
LISTS: st.SearchStrategy[Json] = LEAVES.map(lambda one: {"type": "array", "items": one})
TYPES = LEAVES | LISTS


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """Draw a document with two models that may refer to each other, and one operation."""
    schemas: dict[str, Any] = {}
    for name in ("One", "Two"):
        properties = draw(st.dictionaries(NAMES, TYPES, max_size=3))
        required = [key for key in properties if draw(st.booleans())]
        schemas[name] = record(*required, **properties)
    if draw(st.booleans()):
        schemas["Two"] = schemas["Two"] | {"allOf": [ref("One")]}
    sent = draw(st.none() | TYPES)
    read = draw(st.none() | TYPES)
    return document(schemas, sent=sent, read=read)


@settings(deadline=None, max_examples=150)
@given(documents())
def test_a_document_does_not_differ_from_itself(one: Json) -> None:
    assert compared(one, deepcopy(one)).changes == ()


@settings(deadline=None, max_examples=200)
@given(documents(), documents())
def test_what_one_way_adds_the_other_way_removes(one: Json, other: Json) -> None:
    there, back = compared(one, other).changes, compared(other, one).changes
    mirrored = {"added": "removed", "removed": "added", "changed": "changed"}
    assert sorted((change.kind, change.what, change.path) for change in there) == sorted(
        (mirrored[change.kind], change.what, change.path) for change in back
    )
    # The texts of a field say whether it is required, in words of the side that has it.
    texts = [(str(one.path), str(one.old), str(one.new)) for one in there]
    assert sorted(texts) == sorted((str(one.path), str(one.new), str(one.old)) for one in back)


@settings(deadline=None, max_examples=100)
@given(documents(), documents())
def test_no_change_is_without_judgement_and_breaking_ones_come_first(one: Json, other: Json) -> None:
    found = compared(one, other)
    assert all(change.judgements and change.path for change in found.changes)
    order = ["breaking", "unclear", "compatible", "documentation"]
    verdicts = [order.index(change.verdict) for change in found.changes]
    assert verdicts == sorted(verdicts)
    assert (found.bump == "major") == (found.count("breaking") > 0)

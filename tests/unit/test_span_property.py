"""What the span promises: answers of all versions fit it, and a request made by it fits all versions."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from authwright import extensions as ext
from authwright.diagnostics import Collector
from authwright.document import Document, Json, ref
from authwright.records import Views
from authwright.stages.export import export
from authwright.stages.load import load_package
from authwright.stages.project import project
from authwright.stages.span import span
from tests.support.instances import instances, validator
from tests.support.versions import Published, fields, get, operation, post, raw_document, request, response

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def canonical() -> Document:
    """Return the internal document of the canonical spec."""
    source = load_package("openwebui_auth_spec", root=ROOT, search=(ROOT / "spec",))
    return export(source, Collector())


def assert_fits(document: Document, schema: Json, value: Any) -> None:
    errors = [error.message for error in validator(document, schema).iter_errors(value)]
    assert not errors, f"{json.dumps(value)}: {errors}"


def test_every_answer_of_the_canonical_spec_fits_the_span(canonical: Document) -> None:
    whole = span(canonical, Collector())
    count = 0
    for version in canonical.versions:
        exact = project(canonical, version, Collector())
        for _, _, found in exact.operations():
            joined = operation(whole, found["operationId"])
            for status, answer in found["responses"].items():
                for media, content in answer["content"].items():
                    target = joined["responses"][status]["content"][media]["schema"]
                    for value in instances(exact, content["schema"]):
                        assert_fits(whole, target, value)
                        count += 1
    assert count > 1500


def test_every_form_made_by_the_span_fits_every_version(canonical: Document) -> None:
    whole = span(canonical, Collector())
    count = 0
    for version in canonical.versions:
        exact = project(canonical, version, Collector())
        for _, _, found in exact.operations():
            if "requestBody" in found:
                here = request(exact, found["operationId"])
                for value in instances(whole, request(whole, found["operationId"])):
                    assert_fits(exact, here, gated(exact, here, value))
                    count += 1
    assert count > 200


def gated(exact: Document, schema: Json, value: Any) -> Any:
    """Return a request without the members that this version does not have, as a gate would leave it."""
    known = fields(exact, {"$ref": schema["$ref"]})
    return {key: inner for key, inner in value.items() if key in known}


# ------------------------------------------------------- random records of three versions

_STRINGS: list[Json] = [
    {"type": "string"},
    {"type": "string", "enum": ["a", "b"]},
    {"type": "string", "enum": ["b", "c"]},
    {"type": "string", "const": "a"},
    {"type": "string", "minLength": 1, "maxLength": 5},
    {"anyOf": [{"type": "string", "maxLength": 2}, {"type": "null"}]},
]
_NUMBERS: list[Json] = [
    {"type": "integer"},
    {"type": "number"},
    {"type": "integer", "minimum": 2, "maximum": 7},
    {"type": "number", "minimum": 3},
    {"anyOf": [{"type": "integer"}, {"type": "string"}]},
]
_OTHERS: list[Json] = [
    {"type": "boolean"},
    {"type": "array", "items": {"type": "string"}},
    {"type": "array", "items": {"anyOf": [{"type": "integer"}, {"type": "null"}]}},
    {"type": "object", "additionalProperties": {"type": "boolean"}},
    ref("Leaf"),
    {"anyOf": [ref("Leaf"), {"type": "null"}]},
    {},
]
_FAMILIES = st.sampled_from([_STRINGS, _NUMBERS, _OTHERS, [*_STRINGS, *_NUMBERS, *_OTHERS]])
_SCOPES: list[Json] = [{"since": "2"}, {"since": "3"}, {"until": "2"}, {"since": "2", "until": "3"}]
_BOUNDS: list[Json] = [{}, {}, {ext.SINCE: "2"}, {ext.SINCE: "3"}, {ext.UNTIL: "3"}, {ext.UNTIL: "2"}]


@st.composite
def _properties(draw: st.DrawFn) -> tuple[Json, bool]:
    """Draw a field: its schema, whose variants stay among related types most of the time, and required."""
    forms = st.sampled_from(draw(_FAMILIES))
    changes: st.SearchStrategy[Json] = st.one_of(
        st.builds(lambda value: {"required": value}, st.booleans()),
        st.builds(lambda value: {"nullable": value}, st.booleans()),
        st.builds(lambda value: {"schema": value}, forms),
        st.builds(lambda value: {"default": value}, st.sampled_from(["a", None, 3])),
    )
    variant = st.builds(lambda scope, change: {**scope, "set": change}, st.sampled_from(_SCOPES), changes)
    variants = draw(st.lists(variant, max_size=2))
    schema = draw(forms) | draw(st.sampled_from(_BOUNDS))
    return schema | ({ext.VARIANTS: variants} if variants else {}), draw(st.booleans())


def random_document(properties: list[tuple[Json, bool]], cut: int) -> Document:
    """Return a document whose `Part` is answered and sent; `Whole` inherits its first `cut` fields."""
    named = {f"f{position}": schema for position, (schema, _) in enumerate(properties)}
    required = [f"f{position}" for position, (_, needed) in enumerate(properties) if needed]
    raw = raw_document(get("read", bool), post("write", bool))
    inherited = list(named)[:cut]
    raw.schemas["Leaf"] = {"type": "object", "properties": {"on": {"type": "boolean"}}, "required": ["on"]}
    for name, names, bases in (("Part", inherited, []), ("Whole", list(named)[cut:], [ref("Part")])):
        raw.schemas[name] = {
            "type": "object",
            "allOf": bases,
            "properties": {field: named[field] for field in names},
            "required": [field for field in names if field in required],
        }
    operation(raw, "read")[ext.RESPONSE]["schema"] = ref("Whole")
    operation(raw, "write")["requestBody"]["content"]["application/json"]["schema"] = ref("Whole")
    return raw


_SPECS = st.builds(random_document, st.lists(_properties(), min_size=1, max_size=4), st.integers(0, 3))
_SLOWER = settings(
    max_examples=200, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)


@_SLOWER
@given(_SPECS)
def test_every_answer_of_a_random_record_fits_the_span(raw: Document) -> None:
    documents = Published(raw)
    if "AW022" in documents.codes():
        return
    target = response(documents.span, "read")
    for exact in documents.exact.values():
        for value in instances(exact, response(exact, "read")):
            assert_fits(documents.span, target, value)


@_SLOWER
@given(_SPECS)
def test_every_request_by_the_span_of_a_random_record_fits_every_version(raw: Document) -> None:
    documents = Published(raw)
    if documents.codes():
        return
    target = request(documents.span, "write")
    gone = [name for name, (schema, _) in fields(documents.span, target).items() if ext.UNTIL in schema]
    for exact in documents.exact.values():
        here = request(exact, "write")
        for value in instances(documents.span, target):
            sent = gated(exact, here, value)
            # What goes away is not sent by default, so a version that still needs it is not served.
            if not any(name not in sent for name in gone):
                assert_fits(exact, here, sent)


@_SLOWER
@given(_SPECS)
def test_the_same_document_gives_the_same_bytes(raw: Document) -> None:
    before = json.dumps(raw.root)
    first, second = Published(raw), Published(raw)
    assert json.dumps(first.span.root) == json.dumps(second.span.root)
    assert json.dumps(raw.root) == before
    for version, exact in first.exact.items():
        text = json.dumps(exact.root)
        assert text == json.dumps(second.exact[version].root)
        assert not any(f'"{mark}"' in text for mark in (ext.SINCE, ext.UNTIL, ext.VARIANTS))


def test_views_are_made_once_and_nobody_changes_them(canonical: Document) -> None:
    views = Views(canonical)
    before = copy.deepcopy(views.all())
    alone = {version: project(canonical, version, Collector()).root for version in canonical.versions}
    shared = {version: project(canonical, version, Collector(), views).root for version in canonical.versions}
    assert span(canonical, Collector(), views).root == span(canonical, Collector()).root
    assert shared == alone
    assert views.all() == before
    assert all(views.at(version) is views.at(version) for version in canonical.versions)

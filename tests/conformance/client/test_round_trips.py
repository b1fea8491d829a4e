"""What this client does not know survives it, and shows nowhere: members, values, members of unions."""

import json
import logging
import pickle
import traceback
from functools import cache
from typing import Any

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openwebui_auth import OpenWebUI, UnexpectedResponseError, UnknownMember, models
from openwebui_auth._runtime.model import Model, to_wire
from pydantic import TypeAdapter

from authwright import extensions as ext
from authwright.document import Json, ref
from tests.conformance.client.documents import document
from tests.support.instances import instances
from tests.support.project import VERSIONS

MARK = "only-in-the-body-7f3a"
MODELS = [(version, name) for version in VERSIONS for name in document(version).schemas]
TAGGED = [(version, name) for version, name in MODELS if ext.TAG in document(version).schemas[name]]


@cache
def adapter(name: str) -> TypeAdapter[Any]:
    """Return the reader of a model of the client."""
    made: TypeAdapter[Any] = TypeAdapter(getattr(models, name))
    return made


@cache
def examples(version: str, name: str) -> list[Any]:
    """Return instances of a model as the exact document of one version has it."""
    return instances(document(version), ref(name), 30)


def parsed(name: str, value: Any) -> Any:
    """Read a value as the client reads answers."""
    return adapter(name).validate_python(value, by_alias=True, by_name=False)


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON: numbers, booleans and texts are not each other."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def test_every_model_of_every_version_is_tried() -> None:
    assert {name for _, name in MODELS} <= set(models.__all__)
    assert len({name for _, name in MODELS}) > 55
    assert all(examples(version, name) for version, name in MODELS)


@pytest.mark.parametrize(("version", "name"), MODELS)
def test_every_instance_comes_back_as_it_was(version: str, name: str) -> None:
    for value in examples(version, name):
        assert same(to_wire(parsed(name, value)), value), value


def json_values() -> st.SearchStrategy[Any]:
    """Draw JSON, with the mark somewhere in it."""
    leaf = st.none() | st.booleans() | st.integers(-9, 9) | st.floats(-9, 9) | st.just(MARK)
    return st.recursive(
        leaf, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys(), inner, max_size=3)
    )


def keys() -> st.SearchStrategy[str]:
    """Draw names of members that no model has; some are names of Python's, or of pydantic's."""
    odd = [
        "class",
        "model_dump",
        "model_fields",
        "__dict__",
        "_private",
        "self",
        "copy",
        "a b",
        "a.b",
        "",
        "é",
    ]
    return st.sampled_from(
        [f"{MARK}-{name}" for name in odd] + ["class", "model_dump", "model_config", "__class__", "_x"]
    )


def with_unknown(value: Any, schema: Json, version: str, extra: dict[str, Any]) -> Any:
    """Return `value` with unknown members in every object that is a record."""
    name = schema.get("$ref", "").rpartition("/")[2]
    target: Json = document(version).schemas[name] if name else schema
    if "anyOf" in target or not isinstance(value, dict):
        return value
    fields = all_fields(target, version)
    if not fields:
        return value
    known = {key: with_unknown(one, fields.get(key, {}), version, extra) for key, one in value.items()}
    return {**{key: one for key, one in extra.items() if key not in fields}, **known}


def all_fields(schema: Json, version: str) -> Json:
    """Return the members of a record, those of its bases included."""
    found: Json = {}
    for base in schema.get("allOf", ()):
        name = base.get("$ref", "").rpartition("/")[2]
        found |= all_fields(document(version).schemas[name] if name else base, version)
    own: Json = schema.get("properties", {})
    return found | own


@settings(max_examples=250, deadline=None)
@given(
    st.sampled_from(MODELS),
    st.integers(0, 29),
    st.dictionaries(keys(), json_values(), min_size=1, max_size=4),
)
def test_unknown_members_survive_and_are_not_printed(
    model: tuple[str, str], index: int, extra: dict[str, Any]
) -> None:
    version, name = model
    found = examples(version, name)
    value = with_unknown(found[index % len(found)], ref(name), version, extra)
    one = parsed(name, value)
    assert same(to_wire(one), value)
    assert MARK not in f"{one!r}{one}"
    if isinstance(one, Model):
        assert MARK not in repr(one.model_copy(deep=True))
        assert same(to_wire(pickle.loads(pickle.dumps(one))), value)  # noqa: S301 - our own bytes


def opened() -> list[tuple[str, str, str]]:
    """Return every member whose listed values are open, with its model."""
    return [
        (version, name, member)
        for version, name in MODELS
        for member, field in all_fields(document(version).schemas[name], version).items()
        if field.get(ext.OPEN)
    ]


@pytest.mark.parametrize(("version", "name", "member"), opened())
def test_unknown_values_survive(version: str, name: str, member: str) -> None:
    value = examples(version, name)[0] | {member: MARK}
    assert same(to_wire(parsed(name, value)), value)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(TAGGED), st.dictionaries(keys(), json_values(), max_size=4), json_values())
def test_unknown_members_of_unions_survive_and_are_not_printed(
    model: tuple[str, str], extra: dict[str, Any], told: Any
) -> None:
    version, name = model
    tag = document(version).schemas[name][ext.TAG]
    value = (
        {**extra, tag["property"]: [told]} if not isinstance(told, str) else {**extra, tag["property"]: told}
    )
    one = parsed(name, value)
    assert isinstance(one, UnknownMember)
    assert same(to_wire(one), value)
    assert same(one.raw(), value)
    assert MARK not in f"{one!r}{one}"


def test_there_are_open_values_and_tagged_unions() -> None:
    assert len(opened()) > 3
    assert TAGGED


@pytest.mark.parametrize("version", VERSIONS)
def test_an_answer_that_does_not_fit_shows_nothing_of_itself(
    version: str, caplog: pytest.LogCaptureFixture
) -> None:
    extra = {f"{MARK}-key": MARK}
    value = with_unknown(examples(version, "AdminConfig")[0], ref("AdminConfig"), version, extra)
    value |= {"WEBUI_URL": {MARK: MARK}, "ENABLE_SIGNUP": MARK, "JWT_EXPIRES_IN": [MARK]}

    def server(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, content=json.dumps(value), headers={"content-type": "application/json"})

    with (
        caplog.at_level(logging.DEBUG),
        OpenWebUI("http://chat.test", transport=httpx2.MockTransport(server)) as client,
        pytest.raises(UnexpectedResponseError) as caught,
    ):
        client.auths.get_admin_config()
    error = caught.value
    assert len(error.problems) == 3
    shown = "".join(traceback.format_exception(error))
    dumped = TypeAdapter(dict[str, Any]).dump_json(
        {"error": str(error), "attributes": vars(error)}, fallback=repr
    )
    assert MARK not in f"{error!r}{error}{error.problems}{shown}{dumped.decode()}{caplog.text}"
    assert MARK.encode() not in pickle.dumps(error)
    assert MARK.encode() in (error.raw_body() or b"")

"""The exact document of one server version."""

from typing import Annotated, Literal

from pydantic import Field

from authwright import extensions as ext
from authwright.authoring import (
    ABSENT,
    Accepts,
    At,
    InResponse,
    MaxBytes,
    Model,
    Omitted,
    Only,
    Remark,
    Secret,
    Since,
    Tag,
    TaggedUnion,
    Until,
    Values,
)
from authwright.document import ref
from tests.support.versions import (
    fields,
    get,
    post,
    published,
    request,
    response,
)


class Named(Model):
    """Has a name."""

    name: str
    """The name."""


class Dated(Model, since="2"):
    """Has a date."""

    date: str
    """The date."""


class Thing(Named, Dated):
    """A thing."""

    size: Annotated[int, Until("3")]
    """How big."""
    weight: Annotated[int, Since("3")]
    """How heavy."""


class Renamed(Named):
    """Says more of the name in version 2."""

    name: Annotated[str, At("2", max_length=5)]
    """The name."""


class Config(Model, complete=True):
    """Settings."""

    url: str
    """Where."""
    port: Annotated[int | str | None, InResponse(type=int), Omitted("null"), Accepts("numeric-string")] = None
    """Which port."""
    password: Annotated[Secret, MaxBytes(72), Omitted("unchanged")] = ABSENT
    """The password."""
    stored: Annotated[bool, Only("response")]
    """Whether it lasts."""
    note: Annotated[str, Only("request"), Remark("tolerance", "Any text."), Remark("privacy", "Is logged.")]
    """Why."""


class Holder(Model):
    """Holds settings."""

    config: Config
    """The settings."""


def test_lifetimes_cut_fields_models_and_operations() -> None:
    documents = published(get("read", Thing), get("late", Dated, since="2"))
    assert list(fields(documents.exact["1"], "Thing")) == ["name", "size"]
    assert list(fields(documents.exact["2"], "Thing")) == ["name", "date", "size"]
    assert list(fields(documents.exact["3"], "Thing")) == ["name", "date", "weight"]
    assert "/shop/late" not in documents.exact["1"].root["paths"]
    assert "Dated" not in documents.exact["1"].schemas


def test_bases_that_fit_are_kept_and_others_inlined() -> None:
    documents = published(get("read", Thing), get("other", Renamed), get("named", Named))
    assert documents.exact["1"].schemas["Thing"]["allOf"] == [ref("Named")]
    assert documents.exact["2"].schemas["Thing"]["allOf"] == [ref("Named"), ref("Dated")]
    assert list(documents.exact["2"].schemas["Thing"]["properties"]) == ["size"]
    assert documents.exact["1"].schemas["Renamed"]["allOf"] == [ref("Named")]
    inlined = documents.exact["2"].schemas["Renamed"]
    assert "allOf" not in inlined
    assert inlined["properties"]["name"]["maxLength"] == 5
    assert inlined["required"] == ["name"]


def test_a_base_that_differs_in_what_it_requires_does_not_fit() -> None:
    class Loose(Named):
        """The name may be missing."""

        name: str = ABSENT
        """The name."""

    class Deep(Loose):
        """Below a base that does not fit its own."""

        more: str
        """More."""

    schemas = published(get("read", Deep), get("named", Named)).exact["1"].schemas
    assert schemas["Deep"]["allOf"] == [ref("Loose")]
    assert schemas["Loose"] == {
        "description": "The name may be missing.",
        "type": "object",
        "properties": {"name": {"description": "The name.", "type": "string"}},
    }


def test_the_bases_of_a_base_that_does_not_fit_may_fit() -> None:
    class Middle(Named):
        """In between."""

        size: int
        """How big."""

    class Below(Middle):
        """Has another size."""

        size: Annotated[int, Field(le=9)]
        """How big."""

    schemas = published(get("read", Below), get("middle", Middle)).exact["1"].schemas
    assert schemas["Below"]["allOf"] == [ref("Named")]
    assert list(schemas["Below"]["properties"]) == ["size"]


def test_variants_apply_in_their_versions_and_the_last_wins() -> None:
    class Varied(Model):
        """Changes."""

        one: Annotated[str, At("2", required=False, default="x"), At("3", required=True)]
        """Comes and goes."""
        two: Annotated[str | None, Field(max_length=9), At("2", nullable=False), At("3", type=int)]
        """Changes its type."""
        three: Annotated[str | None, At("2", until="3", max_length=3), At("3", description="Other words.")]
        """Words."""

    documents = published(get("read", Varied))
    one, two, three = (
        [fields(documents.exact[v], "Varied")[name] for v in ("1", "2", "3")]
        for name in ("one", "two", "three")
    )
    assert [(schema.get("default"), required) for schema, required in one] == [
        (None, True),
        ("x", False),
        (None, True),
    ]
    assert two[0][0]["anyOf"] == [{"maxLength": 9, "type": "string"}, {"type": "null"}]
    assert two[1][0] == {"description": "Changes its type.", "maxLength": 9, "type": "string"}
    assert two[2][0] == {"description": "Changes its type.", "type": "integer"}
    assert three[1][0]["anyOf"][0] == {"type": "string", "maxLength": 3}
    assert "maxLength" not in three[2][0]["anyOf"][0]
    assert three[2][0]["description"] == "Other words."


def test_a_model_of_both_directions_has_two_shapes() -> None:
    exact = published(get("read", Holder), post("write", Holder)).exact["1"]
    answer, form = fields(exact, "Config"), fields(exact, "ConfigInput")
    assert list(answer) == ["url", "port", "password", "stored"]
    assert all(required for _, required in answer.values())
    assert answer["port"][0] == {"description": "Which port.", "type": "integer"}
    assert not any(mark in answer["password"][0] for mark in (ext.OMITTED, ext.ACCEPTS, ext.MAX_BYTES))
    assert list(form) == ["url", "port", "password", "note"]
    assert [name for name, (_, required) in form.items() if required] == ["url", "note"]
    assert form["password"][0][ext.MAX_BYTES] == 72
    assert form["port"][0]["default"] is None
    assert exact.schemas["ConfigInput"][ext.MODEL] == "Config"
    assert (exact.schemas["Config"][ext.ROLE], exact.schemas["ConfigInput"][ext.ROLE]) == (
        "response",
        "request",
    )
    # What refers to a model with two shapes has two itself.
    assert request(exact, "write") == ref("HolderInput")
    assert fields(exact, "HolderInput")["config"][0]["$ref"] == ref("ConfigInput")["$ref"]
    assert fields(exact, "Holder")["config"][0]["$ref"] == ref("Config")["$ref"]


def test_the_names_of_the_two_shapes_may_be_given() -> None:
    class Form(Model, complete=True, request_name="Form", response_name="FormValues"):
        """A form."""

        name: Annotated[str, Omitted("unchanged")] = ABSENT
        """A name."""

    class Reply(Form, complete=True):
        """The form, and more."""

        more: str
        """More."""

    exact = published(get("read", Reply), post("write", Form)).exact["1"]
    assert list(exact.schemas) == ["FormValues", "Form", "Reply"]
    assert exact.schemas["Reply"]["allOf"] == [ref("FormValues")]
    assert ext.ROLE not in exact.schemas["Reply"]


def test_one_direction_or_equal_directions_have_one_shape() -> None:
    class Same(Model):
        """Looks the same both ways."""

        name: Annotated[str, Omitted("null")] = ABSENT
        """A name."""

    class More(Same):
        """Answered only."""

        more: str
        """More."""

    documents = published(get("read", More), post("write", Same, Same), get("config", Config))
    exact = documents.exact["1"]
    assert list(exact.schemas) == ["Config", "More", "Same"]
    assert all(ext.ROLE not in schema for schema in exact.schemas.values())
    assert exact.schemas["Same"]["properties"]["name"][ext.OMITTED] == "null"
    assert exact.schemas["More"]["allOf"] == [ref("Same")]
    assert "note" not in fields(exact, "Config")


def test_remarks_on_requests_do_not_reach_responses() -> None:
    class Note(Model):
        """A note."""

        text: Annotated[str, Remark("tolerance", "Any text."), Remark("privacy", "Is logged.")]
        """The text."""

    exact = published(get("read", Note)).exact["1"]
    assert fields(exact, "Note")["text"][0][ext.REMARKS] == [{"kind": "privacy", "text": "Is logged."}]


def test_names_are_the_same_in_a_version_with_one_direction() -> None:
    documents = published(get("read", Config), post("write", Config, since="3"))
    assert list(documents.exact["1"].schemas) == ["Config"]
    assert documents.exact["1"].schemas["Config"][ext.ROLE] == "response"
    assert list(documents.exact["3"].schemas) == ["Config", "ConfigInput"]


class First(Model):
    """The first."""

    step: Literal["first"]
    """Which."""


class Second(Model, since="3"):
    """The second."""

    step: Literal["second"]
    """Which."""


class Choice(TaggedUnion[First | Annotated[Second, Since("3")]]):
    """One of them."""

    tag = Tag("step", values={"first": First, "second": Second})


def test_a_union_of_one_becomes_its_member_everywhere() -> None:
    class Wrapper(Model):
        """Holds choices."""

        one: Choice
        """One."""
        many: list[Choice]
        """Many."""
        inline: First | Annotated[Second, Since("3")] | None
        """May be null."""

    exact = published(get("read", Wrapper), get("choose", Choice)).exact["1"]
    found = fields(exact, "Wrapper")
    assert found["one"][0] == {"$ref": ref("First")["$ref"], "description": "One."}
    assert found["many"][0]["items"] == ref("First")
    assert found["inline"][0]["anyOf"] == [ref("First"), {"type": "null"}]
    assert list(exact.schemas) == ["First", "Wrapper"]
    assert response(exact, "choose") == ref("First")


def test_values_and_their_meanings_live_and_die() -> None:
    class Stated(Model):
        """Has a state."""

        state: Annotated[Literal["a", "b"] | None, Values({"a": "First."}, since={"b": "2"})]
        """The state."""

    documents = published(get("read", Stated))
    states = [fields(documents.exact[v], "Stated")["state"][0]["anyOf"][0] for v in ("1", "2")]
    table = {"a": {"description": "First."}}
    assert states[0] == {ext.VALUES: table, "enum": ["a"], "type": "string"}
    assert states[1] == {ext.VALUES: table, "enum": ["a", "b"], "type": "string"}

"""The span of several server versions, rows 11 to 16 of the rules: unions, bodies, causes and promises."""

from typing import Annotated, Any, Literal

import pytest

from authwright import extensions as ext
from authwright.authoring import (
    ABSENT,
    Accepts,
    Alias,
    At,
    Cause,
    Cookie,
    Exactly,
    InRequest,
    MaxBytes,
    Model,
    OpenValues,
    RateLimit,
    Session,
    Shape,
    Since,
    Tag,
    TaggedUnion,
    Values,
)
from authwright.document import listed_values, ref
from authwright.stages.span.context import merged_order
from tests.support.instances import validator
from tests.support.versions import (
    ANYONE,
    KEY,
    TICKET,
    Published,
    both,
    fields,
    get,
    operation,
    post,
    published,
    raw_document,
    read,
    request,
    response,
    write,
)


class Leaf(Model):
    """A part."""

    on: bool
    """Switched on."""


class Pending(Model, since="3"):
    """Nothing yet."""

    next_step: Literal["pending"]
    """What comes next."""


class Opened(Model):
    """A session."""

    token: str
    """The token."""


class Result(TaggedUnion[Opened | Annotated[Pending, Since("3")]]):
    """What a sign-in gives."""

    tag = Tag("next_step", values={"pending": Pending}, absent=Opened)


def test_row_11_a_late_member_is_a_member_with_a_badge() -> None:
    documents = published(get("signin", Result))
    assert documents.span.schemas["Result"]["anyOf"] == [
        {"$ref": "#/components/schemas/Opened"},
        {"$ref": "#/components/schemas/Pending", ext.SINCE: "3"},
    ]
    assert documents.span.schemas["Result"][ext.TAG]["values"] == {"pending": "Pending"}
    assert response(documents.exact["1"], "signin") == {"$ref": "#/components/schemas/Opened"}
    assert "Result" not in documents.exact["1"].schemas


class Plain(Model):
    """A user."""

    id: str
    """Who."""


class Signed(Plain):
    """A user with a token."""

    token: str
    """The token."""


class Added(Plain, since="3"):
    """A new user."""

    token: str = ABSENT
    """Absent in some modes."""


class Revoking(Signed, since="3"):
    """A user with a token, and what else happened."""

    revoked: bool
    """Others ended."""


def test_row_12_the_newer_of_two_equal_records_answers_with_requireds_relaxed() -> None:
    documents = published(get("add", Signed, variants=(At("3", response=Added),)))
    assert response(documents.span, "add") == {"$ref": "#/components/schemas/Added"}
    assert {name: required for name, (_, required) in fields(documents.span, "Added").items()} == {
        "id": True,
        "token": False,
    }
    assert documents.span.schemas["Added"]["allOf"] == [{"$ref": "#/components/schemas/Plain"}]
    assert ext.SINCE not in documents.span.schemas["Added"]
    assert documents.span.schemas["Signed"][ext.UNTIL] == "3"


def test_row_12_the_wider_record_answers_with_its_own_fields_optional() -> None:
    documents = published(
        get("get", Signed), post("set", Signed, Signed, variants=(At("3", response=Revoking),))
    )
    assert response(documents.span, "set") == {"$ref": "#/components/schemas/Revoking"}
    schema = documents.span.schemas["Revoking"]
    assert schema["allOf"] == [{"$ref": "#/components/schemas/Signed"}]
    assert list(schema["properties"]) == ["revoked"]
    assert schema["properties"]["revoked"][ext.SINCE] == "3"
    assert "required" not in schema
    assert response(documents.exact["2"], "set") == {"$ref": "#/components/schemas/Signed"}


def test_row_13_incomparable_records_are_a_union_that_can_be_told() -> None:
    documents = published(get("read", Leaf, variants=(At("2", response=Plain),)))
    assert response(documents.span, "read")["anyOf"] == [
        {"$ref": "#/components/schemas/Leaf", ext.UNTIL: "2"},
        {"$ref": "#/components/schemas/Plain", ext.SINCE: "2"},
    ]
    assert documents.codes() == []


def test_row_13_records_that_look_alike_are_refused() -> None:
    class One(Model):
        """One."""

        a: str = ABSENT
        """A."""

    class Two(Model):
        """Two."""

        b: str = ABSENT
        """B."""

    documents = published(get("read", One, variants=(At("2", response=Two),)))
    assert documents.codes() == ["AW022"]
    finding = documents.found["span"].found[0]
    assert '"One" and "Two"' in finding.message
    assert finding.pointer == "#/paths/~1shop~1read/get"


def test_row_14_closed_in_some_is_open_and_late_fields_are_optional() -> None:
    class Form(Model):
        """A form."""

        code: str
        """A code."""
        late: Annotated[str, Since("3")]
        """Comes late."""

    raw = raw_document(post("verify", Form, closed=True))
    body = operation(raw, "verify")["requestBody"]
    opened = {"required": True, "content": {"application/json": {"schema": ref("Form")}}}
    operation(raw, "verify")[ext.VARIANTS] = [{"since": "3", "set": {"requestBody": opened}}]
    documents = Published(raw)
    assert request(documents.span, "verify") == ref("Form")
    assert fields(documents.span, "Form")["late"][1] is False
    assert request(documents.exact["1"], "verify") == body["content"]["application/json"]["schema"]
    assert request(documents.exact["3"], "verify") == ref("Form")


def test_row_15_texts_of_one_cause_are_kept_by_version() -> None:
    gone = Cause(
        name="gone",
        status=401,
        detail=Exactly("Expired."),
        when="No user.",
        variants=(At("3", detail=Exactly("No.")),),
    )
    bad = Cause(
        name="bad",
        status=422,
        detail=Shape(list[Leaf]),
        when="Wrong.",
        variants=(At("3", detail=Exactly("Bad.")),),
    )
    documents = published(get("read", bool, errors=(gone, bad)))
    cause = documents.span.root[ext.CAUSES]["gone"]
    assert cause["detail"] == {"kind": "literal", "text": "No."}
    assert [entry["versions"] for entry in cause["details"]] == [["1", "2"], ["3"]]
    answers = operation(documents.span, "read")["responses"]
    schema = answers["422"]["content"]["application/json"]["schema"]["properties"]["detail"]
    assert [member["type"] for member in schema["anyOf"]] == ["array", "string"]
    assert answers["401"][ext.CAUSES] == ["gone"]
    assert documents.exact["1"].root[ext.CAUSES]["gone"]["detail"]["text"] == "Expired."
    assert "details" not in documents.exact["1"].root[ext.CAUSES]["gone"]


def test_row_16_promises_are_the_weakest_and_all_are_listed() -> None:
    endpoint = post(
        "change",
        Leaf,
        credentials=(KEY, TICKET),
        session=Session("none"),
        cookies=(Cookie("token", "sets", "Set.", until="3"),),
        limits=(RateLimit(5, 60, "client", since="2"),),
        variants=(
            At("2", session=Session("may-end-own")),
            At("3", session=Session("ends-all"), credentials=(TICKET,)),
        ),
    )
    found = operation(published(endpoint).span, "change")
    assert found[ext.CREDENTIALS] == ["ticket"]
    assert found["security"] == [{"ticket": []}]
    assert found[ext.SESSION]["effect"] == "may-end-own"
    assert [(e["versions"], e["set"][ext.SESSION]["effect"]) for e in found[ext.BY_VERSION]] == [
        (["1"], "none"),
        (["2"], "may-end-own"),
        (["3"], "ends-all"),
    ]
    assert found[ext.COOKIES][0][ext.UNTIL] == "3"
    assert found[ext.LIMITS][0][ext.SINCE] == "2"


@pytest.mark.parametrize(
    ("effects", "joined"),
    [
        (("issues-own", "none", "none"), "issues-own"),
        (("issues-own", "issues-other", "issues-own"), "issues-other"),
        (("issues-own", "ends-own", "none"), "may-end-own"),
        (("ends-own", "ends-own", "ends-own"), "ends-own"),
    ],
)
def test_row_16_the_weakest_effect(effects: tuple[Any, Any, Any], joined: str) -> None:
    first, second, third = (Session(effect) for effect in effects)
    endpoint = get("read", bool, session=first, variants=(At("2", session=second), At("3", session=third)))
    assert operation(published(endpoint).span, "read")[ext.SESSION]["effect"] == joined


@pytest.mark.parametrize("last", ["issues-own", "none"])
def test_row_16_earlier_sessions_may_end_where_they_do_in_one_version(last: Any) -> None:
    first, second = Session("issues-own", ends_earlier=True), Session(last)
    found = operation(
        published(get("read", bool, session=first, variants=(At("2", session=second),))).span, "read"
    )
    assert found[ext.SESSION] == {"effect": "issues-own", "endsEarlier": True}


def test_the_use_decides_the_versions_not_the_model() -> None:
    class Late(Model):
        """Asked for since version 2."""

        first: Annotated[str, Since("2")]
        """Always there when asked."""

    documents = published(get("read", Late, since="2"), get("other", bool))
    assert fields(documents.span, "Late")["first"] == (
        {"description": "Always there when asked.", "type": "string"},
        True,
    )
    assert documents.span.schemas["Late"][ext.SINCE] == "2"
    assert operation(documents.span, "read")[ext.SINCE] == "2"


def test_a_model_that_no_operation_uses_is_kept_in_the_span_only() -> None:
    documents = published(get("read", bool), models=(Leaf,))
    assert "Leaf" in documents.span.schemas
    assert all("Leaf" not in document.schemas for document in documents.exact.values())


def test_a_closed_pair_of_bytes_and_tolerances_is_the_strictest() -> None:
    documents = both(password=Annotated[str, MaxBytes(72), Accepts("any-string", "null")])
    assert write(documents, "password")[0] == {
        "type": "string",
        ext.MAX_BYTES: 72,
        ext.ACCEPTS: ["any-string", "null"],
    }
    assert read(documents, "password")[0] == {"type": "string"}


def test_named_aliases_are_joined_too() -> None:
    class Level(Alias[Annotated[Literal["low", "high"], OpenValues(), Values({}, since={"high": "2"})]]):
        """A level."""

    documents = published(get("read", list[Level]))
    schema = documents.span.schemas["Level"]
    assert listed_values(schema) == ["low", "high"]
    assert schema[ext.VALUES] == {"high": {ext.SINCE: "2"}}
    assert validator(documents.span, schema).is_valid("higher")


def test_request_constraints_of_a_role_hold_in_the_span() -> None:
    documents = both(label=Annotated[str, InRequest(min_length=1)])
    assert "minLength" not in read(documents, "label")[0]
    assert write(documents, "label")[0]["minLength"] == 1
    assert not validator(documents.span, request(documents.span, "write")).is_valid({"label": ""})


@pytest.mark.parametrize(
    ("lists", "order"),
    [
        (["ab", "ab"], "ab"),
        (["abc", "ac"], "abc"),
        (["xa", "ab"], "xab"),
        (["a", "ba", "bca"], "bca"),
        ([], ""),
    ],
)
def test_merged_order_keeps_neighbours_together(lists: list[str], order: str) -> None:
    assert "".join(merged_order(lists)) == order


def test_anyone_is_the_caller() -> None:
    assert operation(published(get("read", bool)).span, "read")[ext.CALLERS] == [ANYONE.name]
